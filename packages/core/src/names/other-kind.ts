import type { EntityKind } from '../model.ts';
import { classOf, EVENT_HEAD, FACILITY_HEAD, LAW_HEAD, WORK_HEAD } from './lexicon.ts';

const HEADS = EVENT_HEAD | LAW_HEAD | WORK_HEAD | FACILITY_HEAD;

/** Which of the further kinds a name is that is neither person, organisation nor place, by its head; undefined where that says nothing. */
export function otherKind(name: string): EntityKind | undefined {
  const words = name.toLowerCase().split(' ');
  const of = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'on' || word === 'for'));
  if (words.length > 1 && (opensEvent(words[0]!) || (words.length > 2 && opensEvent(words[1]!)))) return 'event';
  const last = classOf(words.at(isOrdinal(words.at(-1)!) ? -2 : -1) ?? '');
  const head = of > 0 ? classOf(words[of - 1]!) : last;
  // "Prevention and Control of Floods Act"
  const bits = (head & HEADS) === 0 && (last & LAW_HEAD) !== 0 ? last : head;
  if ((bits & EVENT_HEAD) !== 0) return 'event';
  if ((bits & LAW_HEAD) !== 0) return 'law';
  if ((bits & WORK_HEAD) !== 0) return 'work';
  return (bits & FACILITY_HEAD) !== 0 ? 'facility' : undefined;
}

/** "World War II", "Super Cup XL", "Games 2004": what only says which one it was. Takes lower case. */
export function isOrdinal(lower: string): boolean {
  return /^(?:x?l?x{0,3}(?:i[xv]|v?i{0,3})|\d+)$/.test(lower);
}

/** "Hurricane Ilva", "Operation Cold Lake": the first word says what it is. Takes lower case. */
export function opensEvent(lower: string): boolean {
  return /^(?:operation|hurricane|typhoon|cyclone|storm)$/.test(lower);
}
