import { bare, lower } from './clause.ts';
import { complementOf } from './complement.ts';
import { contentBefore } from './content-before.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectBefore } from './source.ts';
import { make, type Statement } from './statement.ts';

/** "The agency quoted Mara Ilves as saying that A", "A, the agency quoted her as saying": she says A, and the agency reports it. */
export function quotedAs(grammar: Grammar, cue: Cue): Statement[] {
  if (!/^(?:quote|cite)$/.test(cue.lemma) || cue.form !== 'finite') return [];
  const end = cue.group?.end ?? cue.end;
  const quoted = phraseAfter(grammar, end, cue.reach.end);
  const publisher = subjectBefore(grammar, cue);
  if (quoted === undefined || publisher === undefined) return [];
  const as = asSaying(grammar, quoted.end);
  if (as < 0) return [];
  const saying: Cue = { ...cue, first: as, main: as + 1, end: as + 2, form: 'participle', lemma: 'say', frame: 'qt' };
  delete saying.group;
  const behind = complementOf(grammar, saying);
  const before =
    behind === undefined ? contentBefore(grammar, { ...cue, frame: 'qt' }, publisher.clause.first) : undefined;
  const content = behind?.content ?? (before && [before.range]);
  if (content === undefined) return [];
  const of = { content, quoted: behind?.quoted ?? before?.quoted ?? false };
  const inner = make(grammar, saying, {
    ...of,
    source: bare(grammar, quoted),
    clause: { first: quoted.first, end: saying.end },
    rule: 'quoted-as',
    confidence: 0.85,
  });
  const outer = make(grammar, cue, {
    ...of,
    source: bare(grammar, publisher.range),
    clause: publisher.clause,
    rule: 'quoted-as',
    confidence: 0.85,
  });
  if (inner === undefined || outer === undefined) return [];
  outer.outerOf = inner;
  return [outer, inner];
}

/** Where "as saying" stands, no more than a comma behind a place; -1 where it does not. */
export function asSaying(grammar: Grammar, at: number): number {
  const as = lower(grammar, at) === ',' ? at + 1 : at;
  return lower(grammar, as) === 'as' && /^(?:saying|telling)$/.test(lower(grammar, as + 1)) ? as : -1;
}
