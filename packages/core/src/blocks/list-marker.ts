/** The mark that opens an item of a list. */
export interface Marker {
  /** `bullet` for a sign that is nothing else, `sign` for a dash or a star, `number` for digits and letters that count. */
  kind: 'bullet' | 'sign' | 'number';
  /** Characters up to the first of the item. */
  length: number;
  /** The sign itself, or how the number is written ("1.", "a)"). */
  style: string;
  /** Place in the count; 0 for signs. */
  count: number;
}

const BULLET = /^[•‣⁃◦▪●·∙○■□➤►▶✓✔➢]\s*(?=\S)/u;
const SIGN = /^([-–—*+])\s+(?=\S)/;
const NUMBER = /^(\(?)(?:(\d{1,2})|([a-z])|([A-Z]))([.)])\s+(?=\S)/;

/** What most lines do, told without a search: a quotation mark, or a letter, which counts only with a mark behind it. */
function opensWithWord(line: string): boolean {
  const lower = line.charCodeAt(0) | 32;
  if (lower >= 97 && lower <= 122) return line[1] !== '.' && line[1] !== ')';
  return line[0] !== undefined && '"“‘\''.includes(line[0]);
}

/** The marker that a line starts with, if one does. */
export function markerOf(line: string): Marker | undefined {
  if (opensWithWord(line)) return undefined;
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { kind: 'bullet', length: bullet[0].length, style: '•', count: 0 };
  const sign = SIGN.exec(line);
  if (sign !== null) return { kind: 'sign', length: sign[0].length, style: sign[1]!, count: 0 };
  const number = NUMBER.exec(line);
  if (number === null) return undefined;
  const [whole, open, digits, lower, upper, close] = number;
  const letter = lower ?? upper?.toLowerCase();
  const count = digits === undefined ? letter!.charCodeAt(0) - 96 : Number(digits);
  const numeral = digits === undefined ? (lower === undefined ? 'A' : 'a') : '1';
  return { kind: 'number', length: whole.length, style: `${open}${numeral}${close}`, count };
}

export function hasMarker(line: string): boolean {
  return markerOf(line) !== undefined;
}

/** True where `next` can be the item after one that `marker` opened. */
export function continuesCount(marker: Marker, next: Marker | undefined): boolean {
  if (next === undefined || next.kind !== marker.kind) return false;
  return next.style === marker.style && (marker.kind !== 'number' || next.count === marker.count + 1);
}
