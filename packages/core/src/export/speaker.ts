import type { Article, Attribution, Entity, Span, Speaker } from '../model.ts';
import { slice } from '../source/span.ts';
import { indexOf } from './article-index.ts';
import { isPlural } from './plural.ts';
import { inOneLine } from './words.ts';

/**
 * The speaker as words inside a sentence: the entity's name, or the description, with the article that the text gives it
 * ("the harbour ministry") or that it needs ("an unnamed harbour official"); `an unstated source` where there is none.
 */
export function speakerInWords(article: Article, speaker: Speaker): string {
  const { speakers } = indexOf(article);
  const key = `${speaker.entity ?? ''}\n${speaker.label}`;
  let words = speakers.get(key);
  if (words === undefined) speakers.set(key, (words = inWords(article, speaker)));
  return words;
}

/** More letters than these say more of a source than who it is. */
const LONG = 48;

/** A person by the surname where the article itself does so, others as {@link speakerInWords}, without clauses if it is long. */
export function shortName(article: Article, speaker: Speaker): string {
  const entity = entityOf(article, speaker.entity);
  if (entity?.kind !== 'person') {
    const words = speakerInWords(article, speaker);
    return entity !== undefined || words.length < LONG ? words : words.replace(/(?:,| who | which | that ).*$/, '');
  }
  const endings = entity.aliases.filter((alias) => entity.name.endsWith(` ${alias}`));
  return endings.sort((a, b) => a.length - b.length)[0] ?? entity.name;
}

/** Words that say themselves that somebody is not named: "an unidentified official". */
export function saysUnnamed(words: string): boolean {
  return /\b(?:unnamed|anonymous|unidentified|not named)\b/i.test(words);
}

/** The people spoken to, pronouns resolved where they can be, and otherwise quoted: `“us”`; `''` where nobody is. */
export function addresseeInWords(article: Article, { addressee }: Pick<Attribution, 'addressee'>): string {
  return addressee
    .map((span) => nameAt(article, span))
    .filter(Boolean)
    .join(' and ');
}

function inWords(article: Article, speaker: Speaker): string {
  const entity = entityOf(article, speaker.entity);
  if (entity?.kind === 'person') return entity.name;
  const determiner = indexOf(article).determiners.get(speaker.entity ?? speaker.label);
  if (entity !== undefined) {
    const bare = determiner !== 'the' || /^the /i.test(entity.name);
    return bare ? entity.name : `the ${entity.name}`;
  }
  const label = inOneLine(speaker.label);
  if (label === '') return 'an unstated source';
  if (PRONOUN.test(label)) return `“${/^i$/i.test(label) ? 'I' : label.toLowerCase()}”`;
  const first = label.split(' ')[0] ?? '';
  const small = first.toLowerCase() + label.slice(first.length);
  if (determiner !== undefined) return `${determiner} ${DETERMINERS.has(first.toLowerCase()) ? small : label}`;
  if (DETERMINERS.has(first.toLowerCase())) return small;
  if (!speaker.anonymous) return label;
  // The capital may be that of a sentence: a name has no small letter elsewhere.
  const words = /^[A-Z][a-z]+$/.test(first) && article.text.includes(` ${first.toLowerCase()}`) ? small : label;
  const needsNone = speaker.kind === 'group' || isPlural(label) || /^\d/.test(label) || /['’]s? /.test(label);
  return needsNone ? words : `${articleFor(first)} ${words}`;
}

function nameAt(article: Article, span: Span): string {
  const text = inOneLine(slice(article.text, span));
  if (!PRONOUN.test(text)) return text;
  const { pronouns } = indexOf(article);
  return entityOf(article, pronouns.get(span.start)?.entity)?.name ?? `“${text}”`;
}

function entityOf(article: Article, id: string | undefined): Entity | undefined {
  return id === undefined ? undefined : indexOf(article).entities.get(id);
}

function articleFor(word: string): string {
  // Letters of an acronym are read by their names: an FBI agent, a UN official.
  if (/^(?:[A-Z]\.?){2,}$/.test(word)) return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a';
  if (/^(?:u[nsk][aeiou]|uni(?!n|m|d)|eu|one\b)/i.test(word)) return 'a';
  return /^(?:[aeiou]|hono|hour|heir)/i.test(word) ? 'an' : 'a';
}

const PRONOUN =
  /^(?:i|me|we|us|you|he|him|she|her|they|them|it|who|which|myself|himself|herself|themselves|each other|one another)$/i;
const DETERMINERS = new Set(
  'a an the some many several other others another most few both all two three four five six seven eight nine ten one his her its their our my your this that these those no any each every everyone everybody someone somebody anyone anybody nobody'.split(
    ' ',
  ),
);
