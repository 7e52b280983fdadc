import { classOfPoint, classOfUnit } from './characters.ts';

const SPACE = 0x20;
/** Two spaces behind the text end whatever reaches them, so that no step need ask where it ends. */
const PADDING = 2;
const LARGEST_ROOM = 1 << 20;
let room = new Uint16Array(1 << 13);

/**
 * A text as code units, with spaces behind it; good until the next text is asked for. Reading a string V8 asks each time
 * anew which of its many kinds it is, so that numbers are several times as fast where every character is looked at.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  let units = room;
  if (units.length < length + PADDING) {
    units = new Uint16Array(2 * length + PADDING);
    if (units.length <= LARGEST_ROOM) room = units;
  }
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  units[length] = SPACE;
  units[length + 1] = SPACE;
  return units;
}

/** What the character at an offset is, as the bits of `characters.ts`. */
export function classOfUnits(units: Uint16Array, at: number): number {
  const unit = units[at]!;
  if ((unit & 0xf800) !== 0xd800) return classOfUnit(unit);
  return classOfPoint(String.fromCharCode(unit, units[at + 1]!).codePointAt(0)!);
}

/** The offset after the character at `at`; a pair of surrogates is one. */
export function afterUnits(units: Uint16Array, at: number): number {
  const isPair = (units[at]! & 0xfc00) === 0xd800 && (units[at + 1]! & 0xfc00) === 0xdc00;
  return isPair ? at + 2 : at + 1;
}
