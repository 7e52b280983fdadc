/** Bits of what a UTF-16 code unit can be. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
/** Combining marks: accents that stand by themselves. */
export const COMBINING = 8;
export const NUMBER = 16;
/** White space as `\s` has it. */
export const SPACE = 32;
const KNOWN = 128;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [COMBINING, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [SPACE, /\s/],
];

// Filled as characters turn up: a look into it costs a fraction of an expression, and V8 compiles each `\p{…}` anew.
// What most texts are made of stands in it from the start, so that these need no expression at all.
const classes = new Uint8Array(0x1_0000);
fill(0, 0x7f, 0);
fill(0x30, 0x39, NUMBER); // 0-9
fill(0x41, 0x5a, LETTER | UPPER); // A-Z
fill(0x61, 0x7a, LETTER | LOWER); // a-z
fill(0x09, 0x0d, SPACE);
fill(0x20, 0x20, SPACE);
fill(0x80, 0xbf, 0);
fill(0xa0, 0xa0, SPACE);
for (const unit of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) fill(unit, unit, NUMBER); // ²³¹¼½¾
fill(0xaa, 0xaa, LETTER); // ª
fill(0xba, 0xba, LETTER); // º
fill(0xb5, 0xb5, LETTER | LOWER); // µ
fill(0xc0, 0xde, LETTER | UPPER); // À-Þ
fill(0xdf, 0xff, LETTER | LOWER); // ß-ÿ
fill(0xd7, 0xd7, 0); // ×
fill(0xf7, 0xf7, 0); // ÷
fill(0x2010, 0x2027, 0); // dashes, quotation marks, dots

function fill(first: number, last: number, bits: number): void {
  classes.fill(bits | KNOWN, first, last + 1);
}

/** What a UTF-16 code unit that is no half of a surrogate pair is, as bits; 0 for marks and signs. */
export function classOfUnit(unit: number): number {
  return classes[unit]! & KNOWN ? classes[unit]! : learn(unit);
}

/** What a code point is, as bits; 0 for marks, signs and lone halves of surrogate pairs. */
export function classOfPoint(point: number): number {
  return point > 0xffff ? read(String.fromCodePoint(point)) : isHalf(point) ? 0 : classOfUnit(point);
}

function learn(unit: number): number {
  const bits = KNOWN | read(String.fromCharCode(unit));
  classes[unit] = bits;
  return bits;
}

function read(char: string): number {
  let bits = 0;
  for (const [bit, test] of TESTS) if (test.test(char)) bits |= bit;
  return bits;
}

/** What the character at an offset is, as bits; 0 past the end. */
export function classAt(text: string, at: number): number {
  return at < text.length ? classIn(text, at) : 0;
}

/**
 * What the character at an offset inside the text is, as bits. In a loop over a text this costs a fraction of
 * {@link classAt}: V8 has many kinds of strings, and asking one for its length is slow where several kinds come by.
 */
export function classIn(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const bits = classes[unit]!;
  if (bits & KNOWN) return bits; // no half of a pair is ever known
  return isHalf(unit) ? classOfPoint(text.codePointAt(at)!) : learn(unit);
}

/** True where the character at an offset is one of what the bits say. */
export function isAt(text: string, at: number, bits: number): boolean {
  return (classAt(text, at) & bits) !== 0;
}

/** The offset after the character at `at`; a pair of surrogates is one. */
export function after(text: string, at: number): number {
  return isHalf(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff ? at + 2 : at + 1;
}

/** One of the two units of a surrogate pair. */
function isHalf(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

/** Stand for letters and digits outside ASCII in {@link plainText}: capital, small letter, other letter, digit. */
const STAND_INS: readonly (readonly [number, string])[] = [
  [UPPER, 'À'],
  [LOWER, 'à'],
  [LETTER, 'ª'],
  [NUMBER, '²'],
];

// oxlint-disable-next-line no-control-regex -- all that is not ASCII
const BEYOND_ASCII = /[^\u0000-\u007f]/;
// oxlint-disable-next-line no-control-regex -- the same
const EACH_BEYOND_ASCII = /[^\u0000-\u007f]/g;

/**
 * The text with `À`, `à`, `ª` or `²` for every capital, small letter, other letter and digit outside ASCII, unit for unit,
 * so that offsets hold. An expression over it says `[A-ZÀ]` for `\p{Lu}`, `[a-zà]` for `\p{Ll}`, `[A-Za-zÀàª]` for `\p{L}`
 * and `[0-9²]` for `\p{N}`, and V8 compiles that in a hundredth of the time, which is most of a first parse.
 */
export function plainText(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(EACH_BEYOND_ASCII, standInOf) : text;
}

function standInOf(char: string): string {
  const bits = classOfPoint(char.charCodeAt(0));
  for (const [bit, standIn] of STAND_INS) if (bits & bit) return standIn;
  return char;
}
