import { isClause, thingIn } from '../../../../core/src/attributions/fitted/everyday.ts';
import { tokenCodes } from '../../../../core/src/attributions/fitted/token-codes.ts';
import { viewOf } from '../../../../core/src/attributions/fitted/view.ts';
import type { Lesson } from './documents.ts';

/** The nouns, in the singular, that head what cues take where that is no clause: those met at least so often, in order. */
export function thingsOf(lessons: readonly Lesson[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { grammar, wanted } of lessons) {
    const codes = tokenCodes(grammar.passage);
    const view = viewOf(grammar, codes, [], { entryOf: () => undefined });
    for (const one of wanted) {
      if (one === undefined || isClause(view, one.content)) continue;
      const thing = thingIn(grammar, codes, one.content[0]!);
      if (thing !== undefined) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([thing, count]) => (count >= least ? [thing] : [])).sort();
}
