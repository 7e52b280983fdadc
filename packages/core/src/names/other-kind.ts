import type { EntityKind } from '../model.ts';
import { classOf, EVENT_HEAD, FACILITY_HEAD, LAW_HEAD, WORK_HEAD } from './lexicon.ts';

/** Which of the further kinds a name is that is neither person, organisation nor place, by its head; undefined where that says nothing. */
export function otherKind(name: string): EntityKind | undefined {
  const words = name.toLowerCase().split(' ');
  const of = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'on' || word === 'for'));
  const bits = classOf((of > 0 ? words[of - 1] : words.at(-1)) ?? '');
  if ((bits & EVENT_HEAD) !== 0) return 'event';
  if ((bits & LAW_HEAD) !== 0) return 'law';
  if ((bits & WORK_HEAD) !== 0) return 'work';
  return (bits & FACILITY_HEAD) !== 0 ? 'facility' : undefined;
}
