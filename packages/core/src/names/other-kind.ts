import type { EntityKind } from '../model.ts';
import { classOf, EVENT_HEAD, FACILITY_HEAD, LAW_HEAD } from './lexicon.ts';

/** Which of the further kinds a name is that is neither person, organisation nor place: by its head, a work where that says nothing. */
export function otherKind(name: string): EntityKind {
  const words = name.toLowerCase().split(' ');
  const of = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'on' || word === 'for'));
  const bits = classOf((of > 0 ? words[of - 1] : words.at(-1)) ?? '');
  if ((bits & EVENT_HEAD) !== 0) return 'event';
  if ((bits & LAW_HEAD) !== 0) return 'law';
  return (bits & FACILITY_HEAD) !== 0 ? 'facility' : 'work';
}
