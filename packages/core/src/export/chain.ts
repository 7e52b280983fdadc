import type { Article, Attribution, Span, Speaker } from '../model.ts';
import { covers, slice } from '../source/span.ts';
import { indexOf } from './article-index.ts';
import { chainOf } from './chain-of.ts';
import { clause } from './clause.ts';
import { cuePhrase, isNoun } from './cue-phrase.ts';
import { nounPhrase } from './noun-cue.ts';
import { addresseeInWords, shortName, speakerInWords } from './speaker.ts';

/**
 * Who said it to whom and through whom, as a phrase that can stand before a colon or in brackets:
 * `Vint told Marr, according to an unnamed official cited by The Gazette`.
 *
 * ```
 * phrase    = clause { outer } [ ", " preposition ]   innermost speaker first, then outwards; "accused Marr, according to …, of"
 * clause    = speaker [ hearsay ] cue [ addressee ]   with the few words that stand between them and what is said
 *           | speaker "’s " noun                  "Vint’s claim"; the noun alone where nobody is named
 *           | subject passive                     "The storm is expected", where nobody is said to expect it
 *           | addressee passive                   "Marr was told", where nobody is said to have
 * outer     = ", according to " speaker           the first one outwards
 *           | " cited by " speaker                the next
 *           | ", in turn cited by " speaker       all further ones
 *           | ", which " speaker cue              where that one denied it; the next starts with "according to" again
 * ```
 *
 * The cue is the article's own wherever it fits ("told", "has denied", "did not say"), so a negation is never lost. Who
 * cites themselves ("I said …", she said) is named once. Starts with a small letter where the speaker is no name; `''` for
 * an unknown id.
 */
export function chainInWords(article: Article, id: string): string {
  const chain = chainOf(article, id);
  const inner = chain.pop();
  if (inner === undefined) return '';
  const clause = clauseInWords(article, inner);
  const rest = through(article, inner, chain, 0);
  // "Vint accused Marr, according to The Gazette, of": what it takes stands beside what was said.
  return rest === ''
    ? clause
    : clause.replace(/( (?:of|as|for|with|against))?$/, (last) => rest + (last && `,${last}`));
}

/**
 * Who says so, without what was done: `an unnamed official cited by The Gazette`; for a denial `Vint, who denied
 * it`, or `Vint` alone where the words that are `shown` beside it say so themselves. `''` for an unknown id.
 */
export function sourceInWords(article: Article, id: string, shown?: Span): string {
  const chain = chainOf(article, id);
  const inner = chain.pop();
  if (inner === undefined) return '';
  const name = sourceOf(article, inner);
  const rest = through(article, inner, chain, 1);
  if (!inner.negated || (shown && inner.cue.some((cue) => covers(shown, cue)))) return name + rest;
  return `${name}, who ${cuePhrase(article, inner)} it${rest && `,${rest}`}`;
}

/** `Vint told Marr`, of this attribution alone, whatever it stands inside. */
export function clauseInWords(article: Article, attribution: Attribution): string {
  const { clauses } = indexOf(article);
  let words = clauses.get(attribution);
  if (words === undefined) clauses.set(attribution, (words = makeClause(article, attribution)));
  return words;
}

function makeClause(article: Article, attribution: Attribution): string {
  const hearsay = attribution.evidential && slice(article.text, attribution.evidential).toLowerCase();
  const name = shortName(article, attribution.speaker);
  const addressee = addresseeInWords(article, attribution);
  const said = (who: string): string => clause(article, attribution, who, addressee);
  if (hearsay === undefined || said(name).includes(hearsay)) return said(name);
  return /^\w+ly$/.test(hearsay) ? said(`${name} ${hearsay}`) : `${said(name)} (“${hearsay}”)`;
}

/** The sources outwards of `inner`; `outer` has the outermost first, `cited` counts those that were already named. */
function through(article: Article, inner: Attribution, outer: readonly Attribution[], cited: number): string {
  let words = '';
  let last = inner.speaker;
  for (const attribution of outer.toReversed()) {
    const { speaker, negated } = attribution;
    const name = sourceOf(article, attribution);
    if (negated) {
      words += `, which ${name} ${cuePhrase(article, attribution)}`;
      cited = 0;
    } else if (!isSame(speaker, last)) {
      words += [', according to ', ' cited by ', ', in turn cited by '][Math.min(cited, 2)] + name;
      cited++;
    }
    last = speaker;
  }
  return words;
}

/** Who says so; where the text names nobody, its own noun for what is said where it has one: "allegations". */
function sourceOf(article: Article, attribution: Attribution): string {
  const noun = attribution.speaker.label === '' && isNoun(article, attribution);
  return (noun && nounPhrase(article, attribution, '')) || speakerInWords(article, attribution.speaker);
}

function isSame(a: Speaker, b: Speaker): boolean {
  return a.label !== '' && a.entity === b.entity && a.label === b.label;
}
