import type { Quotation } from '../model.ts';
import { sentenceAt, spanOf, type Passage } from '../sentences/passage.ts';
import { kindOf } from './kind.ts';
import { findMarks, type Family, type Mark } from './marks.ts';

/** A quotation by its tokens: the marks are at `first` and `end - 1`, where they are not missing. */
interface Pair {
  first: number;
  end: number;
  closed: boolean;
}

/** The quotations of one passage: pairs of marks, outer before inner, in text order. */
export function findQuotations(passage: Passage): Quotation[] {
  if (!passage.tokens.some(({ kind }) => kind === 'mark')) return [];
  return pairMarks(passage, findMarks(passage.tokens))
    .sort((a, b) => a.first - b.first || b.end - a.end)
    .map((pair) => ({ ...spanOf(passage, pair), kind: kindOf(passage, pair), closed: pair.closed }));
}

function pairMarks(passage: Passage, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  const depth: Record<Family, number> = {
    double: 0,
    single: 0,
    guillemet: 0,
    'single-guillemet': 0,
    corner: 0,
    'white-corner': 0,
  };
  const pop = (): Mark => {
    const mark = open.pop()!;
    depth[mark.family]--;
    return mark;
  };
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const isOpen = depth[mark.family] > 0;
    if (isOpen && mark.closes && !(mark.family === 'single' && isPossessive(passage, marks, i))) {
      while (open.at(-1)!.family !== mark.family) giveUp(passage, pop(), mark.token, pairs);
      pairs.push({ first: pop().token, end: mark.token + 1, closed: true });
    } else if (mark.opens) {
      // A second opening mark, with one closing mark to come, says that the first was never closed.
      if (isOpen && open.at(-1)!.family === mark.family && !nests(marks, i)) giveUp(passage, pop(), mark.token, pairs);
      open.push(mark);
      depth[mark.family]++;
    } else if (mark.sure) {
      pairs.push({ first: startOfUnopened(passage, mark.token, pairs.at(-1)), end: mark.token + 1, closed: false });
    }
  }
  while (open.length > 0) giveUp(passage, pop(), passage.tokens.length, pairs);
  return pairs;
}

/** "the leaders' plan": inside single quotation marks, an s with a lone mark and a word behind it, with a later mark to close. */
function isPossessive(passage: Passage, marks: readonly Mark[], i: number): boolean {
  const { tokens } = passage;
  const at = marks[i]!.token;
  const next = tokens[at + 1];
  if (!(tokens[at - 1]?.word.lower ?? '').endsWith('s') || next?.kind !== 'word') return false;
  const later = marks[i + 1];
  return later?.family === 'single' && later.closes && !later.opens;
}

/** True where the marks to come close both this quotation and the one around it, or the two open side by side. */
function nests(marks: readonly Mark[], i: number): boolean {
  const { family, token } = marks[i]!;
  if (marks[i - 1]!.token === token - 1) return true;
  let closing = 0;
  for (let k = i + 1; k < Math.min(i + 4, marks.length); k++) {
    if (marks[k]!.family !== family) continue;
    if (marks[k]!.opens) break;
    closing++;
  }
  return closing >= 2;
}

/** A word of saying: where one stands, what a mark has opened may be over. */
export const SAID: RegExp = /\b(?:said|says|told|tells|added|adds|asked|wrote)\b/i;

/**
 * A quotation that is never closed runs to the end of the passage, or of its sentence where another opens behind it. In
 * copy that has lost its paragraphs the next of them opens at once: then it runs up to that.
 */
function giveUp(passage: Passage, mark: Mark, limit: number, pairs: Pair[]): void {
  const { tokens, sentences, text } = passage;
  // A lone single mark is an apostrophe more often than a fault, save where a paragraph opens with it.
  if (mark.family === 'single' && (mark.token > 0 || tokens[1]?.word.shape === 'lower')) return;
  let end = tokens.length;
  if (limit < tokens.length) {
    const goesOn =
      sentences[sentenceAt(passage, limit)]!.first === limit &&
      !SAID.test(text.slice(tokens[mark.token]!.start, tokens[limit]!.start));
    end = goesOn ? limit : Math.min(sentences[sentenceAt(passage, mark.token)]!.end, limit);
  }
  if (end - mark.token > 1) pairs.push({ first: mark.token, end, closed: false });
}

function startOfUnopened(passage: Passage, token: number, before: Pair | undefined): number {
  return Math.min(Math.max(passage.sentences[sentenceAt(passage, token)]!.first, before?.end ?? 0), token);
}
