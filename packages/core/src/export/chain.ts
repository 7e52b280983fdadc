import type { Article, Attribution, Entity, Span, Speaker } from '../model.ts';
import { covers, slice } from '../source/span.ts';
import { indexOf } from './article-index.ts';
import { cuePhrase, cueWithAddressee, isPlural } from './cue-phrase.ts';

/** The attribution and those that it stands inside, outermost first; empty for an unknown id. */
export function chainOf(article: Article, id: string): Attribution[] {
  const { attributions } = indexOf(article);
  const chain: Attribution[] = [];
  let next = attributions.get(id);
  while (next !== undefined && !chain.includes(next)) {
    chain.unshift(next);
    next = next.within === undefined ? undefined : attributions.get(next.within);
  }
  return chain;
}

/**
 * Who said it to whom and through whom, as a phrase that can stand before a colon or in brackets:
 * `Netanyahu told Lavrov, according to an unnamed Israeli official cited by Reuters`.
 *
 * ```
 * phrase    = clause { outer }                    innermost speaker first, then outwards
 * clause    = speaker [ hearsay ] cue [ addressee ]
 * outer     = ", according to " speaker           the first one outwards
 *           | " cited by " speaker                the next
 *           | ", in turn cited by " speaker       all further ones
 *           | ", which " speaker cue              where that one denied it; the next starts with "according to" again
 * ```
 *
 * The cue is the article's own wherever it fits ("told", "has denied", "did not say"), so a negation is never lost.
 * Starts with a small letter where the speaker is no name; `''` for an unknown id.
 */
export function chainInWords(article: Article, id: string): string {
  const chain = chainOf(article, id);
  const inner = chain.pop();
  return inner === undefined ? '' : clauseInWords(article, inner) + through(article, chain);
}

/**
 * Who says so, without what was done: `an unnamed Israeli official cited by Reuters`; for a denial `Netanyahu, who denied
 * it`. `''` for an unknown id.
 */
export function sourceInWords(article: Article, id: string): string {
  const chain = chainOf(article, id);
  const inner = chain.pop();
  if (inner === undefined) return '';
  const name = speakerInWords(article, inner.speaker);
  const rest = through(article, chain, 1);
  if (!inner.negated) return name + rest;
  return `${name}, who ${cuePhrase(article, inner)} it${rest && `,${rest}`}`;
}

/**
 * The speaker as words inside a sentence: the entity's name, or the description, with the article that the text gives it
 * ("the harbour ministry") or that it needs ("an unnamed Israeli official"); `an unstated source` where there is none.
 */
export function speakerInWords(article: Article, speaker: Speaker): string {
  const entity = entityOf(article, speaker);
  const determiner = indexOf(article).determiners.get(speaker.entity ?? speaker.label);
  if (entity !== undefined) {
    return entity.kind !== 'person' && determiner === 'the' && !/^the /i.test(entity.name)
      ? `the ${entity.name}`
      : entity.name;
  }
  const label = speaker.label.replace(/\s+/g, ' ').trim();
  if (label === '') return 'an unstated source';
  const first = label.split(' ')[0] ?? '';
  if (DETERMINERS.has(first.toLowerCase())) return first.toLowerCase() + label.slice(first.length);
  if (determiner !== undefined) return `${determiner} ${label}`;
  if (!speaker.anonymous || /['’]s?$/.test(first) || /^\d/.test(first) || isPlural(label)) return label;
  if (speaker.kind === 'group' || /^\S+ \S+['’]s /.test(label)) return label;
  return `${articleFor(first)} ${label}`;
}

/** The people spoken to, pronouns resolved where they can be, and otherwise quoted: `told “us”`; `''` where nobody is named. */
export function addresseeInWords(article: Article, attribution: Attribution): string {
  return attribution.addressee
    .map((span) => nameAt(article, span))
    .filter(Boolean)
    .join(' and ');
}

/** `Netanyahu told Lavrov`, of this attribution alone, whatever it stands inside. */
export function clauseInWords(article: Article, attribution: Attribution): string {
  const did = cueWithAddressee(article, attribution, addresseeInWords(article, attribution));
  const hearsay = attribution.evidential && slice(article.text, attribution.evidential).toLowerCase();
  const name = shortName(article, attribution.speaker);
  if (hearsay === undefined || did.includes(hearsay)) return `${name} ${did}`;
  return /^\w+ly$/.test(hearsay) ? `${name} ${hearsay} ${did}` : `${name} ${did} (hearsay: “${hearsay}”)`;
}

/** The sources outwards of an attribution, nearest last in `outer`. */
function through(article: Article, outer: readonly Attribution[], cited = 0): string {
  let words = '';
  for (const attribution of outer.toReversed()) {
    const name = speakerInWords(article, attribution.speaker);
    if (attribution.negated) {
      words += `, which ${name} ${cuePhrase(article, attribution)}`;
      cited = 0;
      continue;
    }
    words += [', according to ', ' cited by ', ', in turn cited by '][Math.min(cited, 2)] + name;
    cited++;
  }
  return words;
}

function nameAt(article: Article, span: Span): string {
  const text = slice(article.text, span).replace(/\s+/g, ' ').trim();
  if (!PRONOUN.test(text)) return text;
  const reference = article.references.find((item) => covers(span, item));
  const entity = reference && indexOf(article).entities.get(reference.entity);
  return entity?.name ?? `“${text}”`;
}

/** A person by the surname where the article itself does so; everybody else in full. */
function shortName(article: Article, speaker: Speaker): string {
  const entity = entityOf(article, speaker);
  if (entity?.kind !== 'person') return speakerInWords(article, speaker);
  const endings = entity.aliases.filter((alias) => entity.name.endsWith(` ${alias}`));
  return endings.sort((a, b) => a.length - b.length)[0] ?? entity.name;
}

function entityOf(article: Article, { entity }: Speaker): Entity | undefined {
  return entity === undefined ? undefined : indexOf(article).entities.get(entity);
}

function articleFor(word: string): string {
  // Letters of an acronym are read by their names: an FBI agent, a UN official.
  if (/^(?:[A-Z]\.?){2,}$/.test(word)) return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a';
  if (/^(?:u[nsk][aeiou]|uni(?!n|m|d)|eu|one\b)/i.test(word)) return 'a';
  return /^(?:[aeiou]|hono|hour|heir)/i.test(word) ? 'an' : 'a';
}

const PRONOUN = /^(?:me|us|you|him|her|them|it|myself|himself|herself|themselves|each other|one another)$/i;
const DETERMINERS = new Set(
  'a an the some many several other others another most few both all two three four five six seven eight nine ten one his her its their our my your this that these those no any each every'.split(
    ' ',
  ),
);
