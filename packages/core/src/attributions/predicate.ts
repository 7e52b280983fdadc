import { lower, opensAt } from './clause.ts';
import type { Complement } from './complement.ts';
import type { Cue } from './cue.ts';
import { endOfContent } from './end-of-content.ts';
import type { Grammar } from './grammar.ts';
import { phraseAfter } from './phrase-after.ts';

/** "called him a liar", "described it as theft", "called the plan “reckless”": the content is the name given. */
export function predicateAt(grammar: Grammar, cue: Cue, at: number): Complement | undefined {
  const { tags } = grammar.passage;
  const { end } = cue.reach;
  const limit = Math.min(end, at + 20);
  const needsAs = /^(?:describe|characteri[sz]e|portray|regard|view|depict|hail|denounce|dismiss|accuse)$/.test(
    cue.lemma,
  );
  // "is regarded as": by everybody.
  if (cue.form === 'passive' && /^(?:regard|view)$/.test(cue.lemma)) return undefined;
  for (let i = at; i < limit; i++) {
    const tag = tags[i]!;
    // "accused Ilves, who was away, of", "described Marsh, 44, as": what is said in passing ends with a comma.
    if (tag === ',' && needsAs && !/^(?:as|of)$/.test(lower(grammar, i + 1))) {
      do i++;
      while (i < limit && tags[i] !== ',');
      continue;
    }
    if (tag === '.' || tag === ':' || (tag === ',' && i > at && !needsAs)) return undefined;
    if (needsAs && lower(grammar, i) === (cue.lemma === 'accuse' ? 'of' : 'as')) {
      // "dismissed her as she was late"
      if (tags[i + 1] === 'PRP' && grammar.groupAt[i + 2] !== undefined) return undefined;
      const from = cue.lemma === 'accuse' ? i + 1 : i;
      const named = nameEnd(grammar, from, end);
      return {
        content: [{ first: from, end: named > from ? named : endOfContent(grammar, cue, from, false) }],
        quoted: false,
      };
    }
    // "called him a liar"
    if (
      i === at &&
      tag === 'PRP' &&
      !needsAs &&
      /^(?:DT|JJ)$/.test(tags[i + 1] ?? '') &&
      lower(grammar, i + 2) !== 'day'
    )
      return { content: [{ first: i + 1, end: endOfContent(grammar, cue, i + 1, false) }], quoted: false };
    const quote = needsAs ? undefined : opensAt(grammar, i);
    if (quote !== undefined && i > at) {
      const first = grammar.phraseAt[i - 1] !== undefined && tags[i - 1] === 'DT' ? i - 1 : i;
      // A stop inside the marks ends the name given.
      const stopped = /^[,.]/.test(lower(grammar, quote.end - 2));
      const close = stopped ? quote.end : Math.max(quote.end, endOfContent(grammar, cue, i, false));
      return { content: [{ first, end: close }], quoted: first === i && close === quote.end };
    }
  }
  return undefined;
}

/** "as a “disgrace” after …", "as “unhinged” a message": where the name given ends, where it is quoted; `from` where it is not. */
function nameEnd(grammar: Grammar, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + 4); i++) {
    const quote = opensAt(grammar, i);
    if (quote === undefined) continue;
    // "as “a friend” of the owners"
    if (lower(grammar, quote.end) === 'of')
      return Math.min(phraseAfter(grammar, quote.end + 1, end)?.end ?? quote.end, end);
    const phrase = grammar.phraseAt[quote.end];
    return phrase !== undefined && phrase.first <= quote.end && grammar.passage.tags[quote.end] !== 'DT'
      ? Math.min(phrase.end, end)
      : quote.end;
  }
  return from;
}
