import type { Article, Attribution, Span } from '../model.ts';
import { slice } from '../source/span.ts';
import { AUXILIARIES, auxiliariesOf, BE, cuePhrase, cueWords, DENIAL, isNoun, PREPOSITIONS } from './cue-phrase.ts';
import { nounPhrase } from './noun-cue.ts';
import { isPlural } from './plural.ts';
import { between, cueCore, lowerFirst, passiveSubject, straight, wordsBefore } from './words.ts';

/** Verbs that take the person spoken to as their object; others need "to". */
const WITH_OBJECT =
  /^(?:t[eo]l[dl]|ask|warn|urg|order|inform|assur|remind|promis|advis|invit|accus|instruct|command|persuad|convinc|notif|brief|thank|challeng|forb[ia]d|question|call\w* (?:on|upon)|implor|beg|press)/i;
/** Verbs that say what something is called: they need the thing too. */
const NAMING = /\b(?:call|describ|term|label|brand|dub|characteri[sz]|portray|deem)\w*$/;
/** What something is called, without the thing. */
const NAME = /^(?:as |an? |["“‘'«„])/;

/**
 * Who did what to whom, whatever it stands inside: "Vint told Marr", "Vint accused Marr of", "Vint’s claim". Where the text
 * has no source, it is the noun or the passive of the text where there is one: "fears", "Marr was told", "The storm is expected".
 */
export function clause(article: Article, attribution: Attribution, who: string, whom: string): string {
  const [name, addressee] = [explained(who), explained(whom)];
  const unstated = attribution.speaker.label === '';
  const follows = between(article, attribution, addressee);
  const noun = isNoun(article, attribution) ? nounPhrase(article, attribution, name) : undefined;
  if (noun !== undefined && (!attribution.negated || DENIAL.test(noun))) return joined(noun, follows?.words);
  if (unstated && addressee !== '') {
    const passive = passiveOf(article, attribution, addressee);
    if (passive !== undefined) return joined(addressee, passive, between(article, attribution, '')?.words);
  }
  const subject = passiveSubject(attribution);
  if (subject !== undefined) {
    const words = slice(article.text, subject).replace(/\s+/g, ' ');
    return joined(words, passiveOf(article, attribution, words));
  }
  const phrase = cuePhrase(article, attribution);
  const spoken = addressee !== '' && follows?.words.includes(addressee) !== true;
  const verb = spoken
    ? withAddressee(article, attribution, phrase, addressee)
    : follows?.words
      ? phrase
      : withoutAddressee(phrase);
  // "Accused of lying": somebody was, and nobody says who or by whom.
  if (unstated && addressee === '' && (NAMING.test(verb) || WITH_OBJECT.test(verb)))
    return joined(verb, follows?.words);
  if (!NAMING.test(verb)) return joined(name, verb, follows?.words);
  const called = joined(follows?.words, slice(article.text, attribution.content[0] ?? NOTHING));
  return joined(name, verb, follows !== undefined && NAME.test(called) ? '…' : '', follows?.words);
}

const NOTHING: Span = { start: 0, end: 0 };

/** With the comma that ends what explains it: "Vint, a fisher,". */
function explained(name: string): string {
  return /, (?:an?|the|some|his|her|its|their|who|which) /.test(name) ? `${name},` : name;
}

/** "said", where it is not known whom somebody told. */
function withoutAddressee(phrase: string): string {
  return phrase.replace(/\btold$/, 'said').replace(/\btell(s?)$/, 'say$1');
}

/** "told Marr", "said to reporters". */
function withAddressee(article: Article, attribution: Attribution, phrase: string, addressee: string): string {
  if (phrase === 'says') return `tells ${addressee}`;
  if (phrase === 'say') return `tell ${addressee}`;
  const main = phrase.split(' ').filter((word) => !AUXILIARIES.test(straight(word)));
  const link = wordsBetween(article.text, cueCore(attribution).at(-1), attribution.addressee[0]);
  if (link !== undefined && (link === '' || PREPOSITIONS.has(link))) return joined(phrase, link, addressee);
  return WITH_OBJECT.test(main.join(' ')) ? `${phrase} ${addressee}` : `${phrase} to ${addressee}`;
}

function joined(...words: (string | undefined)[]): string {
  return words.filter(Boolean).join(' ');
}

/** "was told", "is expected", of a cue that says what somebody was told or what is expected, by nobody knows whom. */
function passiveOf(article: Article, attribution: Attribution, subject: string): string | undefined {
  const cue = cueCore(attribution);
  const words = cueWords(article, cue);
  const all = [...auxiliariesOf(wordsBefore(article.text, cue[0]?.start ?? 0)), ...words];
  if (!/(?:ed|en|[dt])$/.test(all.at(-1) ?? '')) return undefined;
  if (
    !/^(?:be\w*|not|never)$/.test(straight(all[0] ?? '')) &&
    all.some((word) => BE.has(straight(word).replace(/n't$/, '')))
  )
    return lowerFirst(joined(...all));
  return `${isPlural(subject) ? 'were' : 'was'} ${lowerFirst(words.filter((word) => !AUXILIARIES.test(straight(word))).join(' '))}`;
}

/** The words between two spans, white space trimmed; undefined where the second does not follow closely. */
function wordsBetween(text: string, first: Span | undefined, second: Span | undefined): string | undefined {
  if (first === undefined || second === undefined || second.start < first.end || second.start - first.end > 12) {
    return undefined;
  }
  return text.slice(first.end, second.start).trim().toLowerCase();
}
