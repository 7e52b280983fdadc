/** Digits of six bits, of which packed lists and weights are strings; the place of one is what it stands for. */
export const DIGITS: string = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What each digit stands for, by its character code. */
export function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  return values;
}
