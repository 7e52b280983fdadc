import { bare, lower } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { subjectBefore } from './source.ts';
import { make, type Statement } from './statement.ts';

/** "quotes Jon Reyk, who said A": the paper reports what he says, and both have the same content. */
export function quotedSpeakers(grammar: Grammar, cues: readonly Cue[], found: readonly Statement[]): Statement[] {
  const outer: Statement[] = [];
  let next = 0;
  for (const cue of cues) {
    if (!/^(?:quote|cite)$/.test(cue.lemma) || cue.form !== 'finite') continue;
    while (next < found.length && found[next]!.cue.first <= cue.end) next++;
    const inner = found
      .slice(next, next + 8)
      .find((item) => item.cue.first < cue.reach.end && item.level === cue.level);
    const subject = subjectBefore(grammar, cue);
    if (inner === undefined || subject === undefined || found[next - 1]?.cue.first === cue.first) continue;
    const gap = inner.source === undefined ? undefined : lower(grammar, inner.source.first);
    if (gap !== 'who' && inner.form !== 'participle') continue;
    const made = make(grammar, cue, {
      source: bare(grammar, subject.range),
      content: inner.content,
      quoted: false,
      clause: { first: subject.clause.first, end: cue.end },
      rule: 'quotes-who-said',
      confidence: 0.8,
    });
    if (made !== undefined) outer.push({ ...made, outerOf: inner });
  }
  return outer;
}
