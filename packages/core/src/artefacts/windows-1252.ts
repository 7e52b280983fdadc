/** The characters that Windows-1252 has for the bytes 0x80 to 0x9F, in order; a blank where it has none. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const BYTES: ReadonlyMap<string, number> = new Map(
  HIGH.split('')
    .map((char, i) => [char, 0x80 + i] as const)
    .filter(([char]) => char !== ' '),
);

/** The byte that Windows-1252 writes a character as; undefined where it cannot. */
export function byteOf(char: string): number | undefined {
  const code = char.charCodeAt(0);
  return code <= 0xff ? code : BYTES.get(char);
}

/** What Windows-1252 has for a byte from 0x80 to 0x9F; undefined where it has nothing. */
export function charOf(byte: number): string | undefined {
  const char = HIGH[byte - 0x80];
  return char === undefined || char === ' ' ? undefined : char;
}
