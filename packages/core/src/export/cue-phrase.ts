import type { Article, Attribution, Span } from '../model.ts';
import { slice } from '../source/span.ts';
import { isPlural } from './plural.ts';
import { cueCore, lowerFirst, straight, wordsBefore } from './words.ts';

/** Auxiliaries that may stand before the cue itself, which holds the main verb alone. */
export const AUXILIARIES: RegExp =
  /^(?:ha[sd]|have|will|would|may|might|can|could|must|should|shall|did|does|do|am|is|are|was|were|be|been|being|not|never|also)$|n't$/;
/** Verbs after which "to say" is a refusal: they are part of what was done. */
const REFUSALS = /^(?:declin|refus|fail)\w{0,3}$/;
const IRREGULAR_PAST = new Set(
  'said told wrote spoke thought knew gave made put held felt meant swore sought found saw heard read taught led let left began went came took sent won lost brought kept drew paid wept foretold foresaw understood stood forbade chose bade'.split(
    ' ',
  ),
);
/** Participles that differ from the past tense: "was written by X" becomes "X wrote". */
const PARTICIPLES = new Map([
  ['written', 'wrote'],
  ['given', 'gave'],
  ['known', 'knew'],
  ['taken', 'took'],
  ['spoken', 'spoke'],
  ['sworn', 'swore'],
  ['forbidden', 'forbade'],
  ['chosen', 'chose'],
  ['seen', 'saw'],
  ['shown', 'showed'],
  ['proven', 'proved'],
]);
const LETTER = /^[A-Za-zÀ-\u1fff]/;
/** Forms that make a passive. */
export const BE: ReadonlySet<string> = new Set('am is are was were be been being'.split(' '));
/** A word that only a noun cue has before it: "his claim that". */
const BEFORE_NOUNS = new Set('a an the his her its their my our your any no'.split(' '));
/** Auxiliaries that agree with "I", "we", "you" and "they", as they are with a name. */
const THIRD_PERSON = new Map([
  ['do', 'does'],
  ['have', 'has'],
  ['am', 'is'],
  ['are', 'is'],
]);
/** Words that stand between a cue and the people spoken to, or make a cue that is no verb. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'according per by in from for as to of with at via under on'.split(' '),
);
/** Nouns that are no verbs: "allegations that". */
const NOUN = /(?:tion|sion|ment|ance|ence|al|ity)s?$/;
/** Words after which nobody takes it that something was said. */
export const DENIAL: RegExp =
  /\b(?:not|never|no|den(?:y\w*|ie[sd]|ials?)|refus\w*|declin\w*|reject\w*|fail\w*|dismiss\w*|disput\w*|rul(?:e|es|ed) out|contradict\w*)\b|n['’]t\b/i;

/**
 * The verb that tells what the speaker did, in a form that can follow the speaker's name: "told", "has warned", "did not
 * say", "denies". Taken from the article wherever its own words fit; "says" where the cue is no verb ("according to",
 * a colon, a pull quote, "his claim that").
 */
export function cuePhrase(article: Article, attribution: Attribution): string {
  const phrase = verbOf(article, attribution);
  if (attribution.negated && !DENIAL.test(phrase)) return singular(attribution) ? 'does not say' : 'do not say';
  return phrase;
}

/** The words of all pieces of a cue. */
export function cueWords(article: Article, cue: readonly Span[]): string[] {
  return cue.flatMap((piece) => slice(article.text, piece).split(/\s+/)).filter(Boolean);
}

/** True for "his claim that", "fears that". */
export function isNoun({ text }: Article, attribution: Attribution): boolean {
  const { rule } = attribution;
  const first = cueCore(attribution)[0];
  if (first === undefined) return false;
  if (rule === 'noun-content') return true;
  const head = straight(text.slice(first.start, first.end).split(/\s/)[0] ?? '');
  const preceding = straight(wordsBefore(text, first.start).at(-1) ?? '');
  if (!LETTER.test(head) || endsLikeVerb(head) || PREPOSITIONS.has(head) || AUXILIARIES.test(preceding)) return false;
  return BEFORE_NOUNS.has(preceding) || /['’]s$/.test(preceding) || NOUN.test(head);
}

function verbOf(article: Article, attribution: Attribution): string {
  const neutral = inflect('say', attribution);
  const cueSpans = cueCore(attribution);
  const first = cueSpans[0];
  // "Reuters reported, citing two officials": they are who is cited.
  if (first === undefined || attribution.rule === 'cited') return neutral;
  const words = cueWords(article, cueSpans);
  const cue = words.join(' ');
  const head = straight(words[0] ?? '');
  if (!LETTER.test(head) || PREPOSITIONS.has(head)) return neutral;
  if (/\bas \w+ing\b/.test(cue) && !BE.has(head) && !AUXILIARIES.test(head)) return `is ${lowerFirst(cue)}`;

  if (isNoun(article, attribution)) return attribution.negated ? inflect('deny', attribution) : neutral;

  const helpers = auxiliariesOf(wordsBefore(article.text, first.start));
  const all = [...helpers, ...words];
  const passive = all.findIndex((word) => BE.has(straight(word)));
  const sourceBefore = attribution.source.some((span) => span.end <= first.start);
  if (passive >= 0 && !sourceBefore && /(?:ed|en|[dtn])$/.test(straight(all.at(-1) ?? ''))) {
    const active = all.slice(passive + 1).filter((word) => !AUXILIARIES.test(straight(word)));
    if (active.length > 0) {
      return active.map((word, index) => (index === 0 ? (PARTICIPLES.get(straight(word)) ?? word) : word)).join(' ');
    }
  }
  if (helpers.length > 0 || AUXILIARIES.test(head)) {
    const [auxiliary = '', ...rest] = all;
    const [, base = '', not = ''] = /^(.*?)(n't)?$/.exec(straight(auxiliary)) ?? [];
    const agreeing = isPronoun(article.text, attribution) && singular(attribution) && THIRD_PERSON.get(base);
    return lowerFirst([agreeing ? agreeing + not : auxiliary, ...rest].join(' '));
  }
  if (head.endsWith('ing') && head.length > 4) return [inflect(baseOf(head), attribution), ...words.slice(1)].join(' ');
  if (PARTICIPLES.has(head)) return [PARTICIPLES.get(head), ...words.slice(1)].join(' ');
  if (isInflected(head) || standsBefore(article.text, attribution)) return lowerFirst(cue);
  return [inflect(head, attribution), ...words.slice(1)].join(' ');
}

/** The auxiliaries, "not" and adverbs that end `words`, with a verb of refusal and its "to" before them. */
export function auxiliariesOf(words: readonly string[]): string[] {
  let from = words.length;
  while (from > 0) {
    const word = straight(words[from - 1] ?? '');
    if (AUXILIARIES.test(word) || (word.endsWith('ly') && AUXILIARIES.test(straight(words[from - 2] ?? '')))) from--;
    else if (word === 'to' && REFUSALS.test(straight(words[from - 2] ?? ''))) from -= 2;
    else break;
  }
  return words.slice(from).filter((word) => straight(word) !== 'also');
}

function endsLikeVerb(word: string): boolean {
  return /(?:ed|ing)$/.test(word) || IRREGULAR_PAST.has(word);
}

function isInflected(word: string): boolean {
  return word.endsWith('ed') || IRREGULAR_PAST.has(word) || (word.endsWith('s') && !word.endsWith('ss'));
}

/** True where a plural source stands right before a cue in its base form, which shows that it is one: "the Danes want". */
function standsBefore(text: string, attribution: Attribution): boolean {
  const subject = attribution.source.at(-1);
  const cue = cueCore(attribution)[0];
  if (subject === undefined || cue === undefined || isPronoun(text, attribution)) return false;
  // "Does Vint want" has a base form for another reason.
  if (attribution.speaker.entity !== undefined && attribution.speaker.kind === 'person') return false;
  return subject.end < cue.start && text.slice(subject.end, cue.start).trim() === '';
}

function isPronoun(text: string, { source }: Attribution): boolean {
  return source.length === 1 && /^(?:i|we|you|they)$/i.test(slice(text, source[0]!));
}

/** Third person of a base form where the speaker is one. */
function inflect(base: string, attribution: Attribution): string {
  if (!singular(attribution)) return base;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:[sxzo]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

function singular({ speaker }: Attribution): boolean {
  if (speaker.entity !== undefined) return true;
  return speaker.kind !== 'group' && !isPlural(speaker.label) && !/^(?:i|you)$/i.test(speaker.label);
}

/** The base of a gerund: warning → warn, noting → note, denying → deny, admitting → admit. */
function baseOf(gerund: string): string {
  const stem = gerund.slice(0, -3);
  if (/..([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  const silent =
    /(?:[cuvz]|[^s]s|[^n]g|dg|[^aeiou][aiou]t|quot|[^aeiou][aio][bkn]|lar|par|i[dr]|ud|[^aeiou]op|[sz]um|[^aeiou]am|com)$/;
  return silent.test(stem) && !/(?:edit|visit|limit|credit|explain|question|mention|maintain)$/.test(stem)
    ? `${stem}e`
    : stem;
}
