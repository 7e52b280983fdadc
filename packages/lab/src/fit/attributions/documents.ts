import { findStatements } from '../../../../core/src/attributions/find-statements.ts';
import { findCandidates, type Candidate } from '../../../../core/src/attributions/fitted/candidates.ts';
import { tokenCodes } from '../../../../core/src/attributions/fitted/token-codes.ts';
import { readGrammar, type Grammar } from '../../../../core/src/attributions/grammar.ts';
import type { Statement } from '../../../../core/src/attributions/statement.ts';
import { readKnown } from '../../../../core/src/blocks/piece.ts';
import { segment } from '../../../../core/src/blocks/segment.ts';
import { readPassage } from '../../../../core/src/read-block.ts';
import { lastOf } from '../../../../core/src/source/steps.ts';
import { tokensIn, type TokenRange } from '../../../../core/src/sentences/passage.ts';
import type { AttributionRow } from '../../corpora/attributions.ts';
import { headOf, wordsOf } from '../../gold/words.ts';

/** An attribution of the corpus by the tokens of one passage. */
export interface Wanted {
  content: TokenRange[];
  source: TokenRange[];
  /** Offset of the head of the source in the passage; undefined where there is none. */
  head: number | undefined;
  hasSource: boolean;
}

/** A passage of the corpus with what the rules make of it and what people marked in it. */
export interface Lesson {
  document: number;
  grammar: Grammar;
  found: Statement[];
  candidates: Candidate[];
  /** All words of each marked cue. */
  cues: TokenRange[][];
  /** For each candidate what it should lead to, where it is the one that stands for a marked cue. */
  wanted: (Wanted | undefined)[];
  /** 1 for candidates that say nothing: another one in the same cue was chosen, or they lie in a content, of which the corpus marks nothing. */
  silent: Uint8Array;
}

export function lessonsOf(rows: readonly AttributionRow[], onRow: (done: number) => void = () => {}): Lesson[] {
  const lessons: Lesson[] = [];
  for (const [document, row] of rows.entries()) {
    const words = wordsOf(row.text);
    for (const block of segment(row.text, readKnown).blocks) {
      if (block.kind === 'boilerplate') continue;
      const { passage, quotations } = lastOf(readPassage(row.text, block));
      const grammar = readGrammar(passage, quotations);
      const found = findStatements(grammar);
      const candidates = findCandidates(grammar, tokenCodes(passage), undefined);
      const { tokens } = passage;
      const inContent = new Uint8Array(tokens.length);
      const wanted: (Wanted | undefined)[] = candidates.map(() => undefined);
      const silent = new Uint8Array(candidates.length);
      const cues: TokenRange[][] = [];
      const rangeOf = ([start, end]: [number, number]): TokenRange | undefined => {
        if (end <= block.start || start >= block.end) return undefined;
        const range = tokensIn(tokens, { start: start - block.start, end: end - block.start });
        return range.end > range.first ? range : undefined;
      };
      const rangesOf = (pairs: [number, number][]): TokenRange[] =>
        pairs.flatMap((pair) => rangeOf(pair) ?? []).sort((a, b) => a.first - b.first);
      for (const attribution of row.attributions) {
        if (attribution.content.length === 0 || attribution.cue.length === 0) continue;
        const content = rangesOf(attribution.content);
        for (const { first, end } of content) inContent.fill(1, first, end);
        const cue = rangeOf(attribution.cue[0]!);
        if (cue === undefined) continue;
        cues.push(rangesOf(attribution.cue));
        if (content.length === 0) continue;
        const inside = candidates.flatMap(({ main }, index) => (main >= cue.first && main < cue.end ? [index] : []));
        const verbs = inside.filter((index) => candidates[index]!.form !== 'noun');
        // Of several verbs the one that the content hangs on: the last before it, the first behind it.
        const chosen = verbs.length === 0 ? inside[0] : content[0]!.first >= cue.end ? verbs.at(-1) : verbs[0];
        if (chosen === undefined) continue;
        const source = attribution.source.map(([start, end]) => ({ start, end }));
        const head = headOf(row.text, source, words);
        wanted[chosen] = {
          content,
          source: rangesOf(attribution.source),
          head: head === undefined ? undefined : words[head]!.start - block.start,
          hasSource: source.length > 0,
        };
        for (const index of inside) if (index !== chosen) silent[index] = 1;
      }
      for (const [index, { main }] of candidates.entries()) {
        if (wanted[index] !== undefined) silent[index] = 0;
        else if (inContent[main] === 1) silent[index] = 2;
        else silent[index] = 0;
      }
      lessons.push({ document, grammar, found, candidates, cues, wanted, silent });
    }
    onRow((document + 1) / rows.length);
  }
  return lessons;
}
