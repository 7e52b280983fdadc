import { SURE } from '../../attributions/sure.ts';
import type { Article, Attribution, Span, Speaker } from '../../model.ts';
import { covers, slice } from '../../source/span.ts';
import { indexOf } from '../article-index.ts';
import { chainOf } from '../chain-of.ts';
import type { Wording } from './messages.ts';
import { inOneLine } from '../words.ts';

/** The few phrases of which a language makes its chains. Each fits any name, of one or of many, whatever its gender. */
export interface Phrases {
  /** Around words of the article that are no name. */
  quote(words: string): string;
  /** In the place of a source that the text does not give, inside of a phrase. */
  nobody: string;
  /** Who speaks, where it is denied or not said: "denial: Vint". */
  denial(who: string): string;
  /** Who was spoken to, behind the speaker: ", to Marr". */
  to(whom: string): string;
  /** The first source outwards: ", according to Reuters". */
  according(who: string): string;
  /** Those further out: ", quoted by The Gazette". */
  cited(who: string): string;
  /** Behind a source outwards that denied it. */
  denied: string;
  /** "Source: …", of what stands behind a key point. */
  source(chains: string): string;
  /** "Hearsay: …", with the words of the article that mark it. */
  hearsay(marks: string): string;
  unsure: string;
  /** Between several of them. */
  separator: string;
}

/**
 * The wording of a language that is not the article's: who said it, to whom and through whom, without a verb that would have
 * to agree with names. Descriptions of people stay in the article's words, in quotation marks.
 */
export function simpleWording(phrases: Phrases): Wording {
  const quoted = (words: string): string => (isName(words) ? words : phrases.quote(words));
  const name = (article: Article, speaker: Speaker): string =>
    speaker.entity === undefined && speaker.label === '' ? phrases.nobody : quoted(labelOf(article, speaker));
  const chain = (article: Article, id: string, withAddressee: boolean): string => {
    const [inner, ...outer] = chainOf(article, id).toReversed();
    if (inner === undefined) return '';
    const to = withAddressee ? inner.addressee.map((span) => quoted(wordsAt(article, span))).join(', ') : '';
    const who = name(article, inner.speaker);
    let words = (inner.negated ? phrases.denial(who) : who) + (to && phrases.to(to));
    let last = who;
    let cited = 0;
    for (const { speaker, negated } of outer) {
      const source = name(article, speaker);
      if (source !== last) words += cited++ === 0 ? phrases.according(source) : phrases.cited(source);
      if (negated) words += ` (${phrases.denied})`;
      last = source;
    }
    return words;
  };
  return {
    chain: (article, id) => chain(article, id, true),
    joint: () => ':',
    speaker: labelOf,
    pointSource: (article, point) => {
      const { attributions } = indexOf(article);
      const sources = point.attributions.map(
        (id) => chain(article, id, false) + (isUnsure(attributions.get(id)) ? ` (${phrases.unsure})` : ''),
      );
      const marks = article.evidentials
        .filter((evidential) => covers(point, evidential))
        .map((evidential) => phrases.quote(slice(article.text, evidential).toLowerCase()));
      return [
        ...(sources.length > 0 ? [phrases.source([...new Set(sources)].join(phrases.separator))] : []),
        ...(marks.length > 0 ? [phrases.hearsay([...new Set(marks)].join(phrases.separator))] : []),
      ].join(phrases.separator);
    },
  };
}

function isUnsure(attribution: Attribution | undefined): boolean {
  return attribution !== undefined && attribution.confidence < SURE;
}

function labelOf(article: Article, { entity, label }: Speaker): string {
  const named = entity === undefined ? undefined : indexOf(article).entities.get(entity)?.name;
  return inOneLine(named ?? label);
}

/** The words of a span, or the name that a pronoun there stands for. */
function wordsAt(article: Article, span: Span): string {
  const { pronouns, entities } = indexOf(article);
  const reference = pronouns.get(span.start);
  const named = reference?.form === 'pronoun' ? entities.get(reference.entity)?.name : undefined;
  return inOneLine(named ?? slice(article.text, span));
}

/** True where words can stand in another language as they are: a name, and no description that happens to begin a sentence. */
function isName(words: string): boolean {
  return (
    /^(?:[\p{Lu}\d]|(?:al|bin|da|de|den|der|di|van|von)[ -])/u.test(words) &&
    !/^(?:an?|the|some|many|several|one|two|three|i|we|he|she|they|it|his|her|its|their|our|my|your|other|others) |^(?:i|we|he|she|they|it|others)$/i.test(
      words,
    )
  );
}
