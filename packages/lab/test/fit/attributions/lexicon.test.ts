import { describe, expect, test } from 'vitest';
import { NEXT_CLASSES } from '../../../../core/src/attributions/fitted/candidates.ts';
import { unpackLexicon } from '../../../../core/src/attributions/fitted/packed.ts';
import { countCues, entriesOf, lexiconWithout } from '../../../src/fit/attributions/cue-counts.ts';
import { lessonsOf } from '../../../src/fit/attributions/documents.ts';
import { packLexicon } from '../../../src/fit/attributions/pack.ts';

/** An article in which people marked the given cues, with what stands behind each as its content. */
function article(id: string, text: string, cues: string[]) {
  return {
    id,
    text,
    attributions: cues.map((cue) => {
      const start = text.indexOf(cue);
      const end = start + cue.length;
      return { source: [], cue: [[start, end]], content: [[end + 1, text.indexOf('.', end)]] } as never;
    }),
  };
}

const LEAD = 'Bridge closes for repairs\n\nThe bridge closed in the morning and cars went round by the mill.\n\n';
const lessons = lessonsOf([
  article('a', `${LEAD}Mara Ilves fears that the dam is old. Jon Reyk walked that way.\n`, ['fears']),
  article('b', `${LEAD}Mara Ilves fears that the road is worn. Mara Ilves walked home.\n`, ['fears']),
]);
const counts = countCues(lessons);

describe('the lexicon of cues', () => {
  test('says how often a word is a cue, and keeps none that never is', () => {
    const entries = new Map(entriesOf(counts, 1).map((entry) => [entry.key, entry]));
    expect(entries.get('v:fear')?.level).toBeGreaterThan(8);
    expect(entries.get('v:walk')).toBeUndefined();
  });

  test('a document’s own counts are left out when it is read', () => {
    const own = countCues(lessons.filter(({ document }) => document === 0));
    const all = lexiconWithout(counts, 1, undefined).entryOf('v:fear')!.level;
    expect(lexiconWithout(counts, 1, own).entryOf('v:fear')!.level).toBeLessThan(all);
  });

  test('what is packed is what was counted', () => {
    // As many words as there are in earnest: the gaps between hashes are kept in few bits.
    const entries = Array.from({ length: 600 }, (_, i) => ({
      key: `v:word${i}`,
      level: 1 + (i % 16),
      before: Array.from({ length: NEXT_CLASSES }, (_, next) => 1 + ((i + next) % 16)),
    }));
    const lexicon = unpackLexicon(packLexicon(entries));
    for (const { key, level, before } of entries) {
      expect(lexicon.entryOf(key)?.level).toBe(level);
      expect(before.map((_, next) => lexicon.entryOf(key)?.before[next])).toEqual(before);
    }
  });
});
