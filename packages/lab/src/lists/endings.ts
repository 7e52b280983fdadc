/** Regular endings of English, each with what may stand in its place in the plain form. The reader in core strips the same ones. */
const ENDINGS: readonly [ending: string, instead: readonly string[]][] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['d', ['']],
  ['ed', ['']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ly', ['']],
];

/** True where a word is a regular form of another one that is known, so that it need not be listed. */
export function isRegularForm(word: string, known: ReadonlySet<string>): boolean {
  return ENDINGS.some(
    ([ending, instead]) =>
      word.length > ending.length + 2 &&
      word.endsWith(ending) &&
      instead.some((letters) => known.has(word.slice(0, -ending.length) + letters)),
  );
}
