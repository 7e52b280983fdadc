// oxlint-disable-next-line no-control-regex -- all that is not ASCII
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** Lower case without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '') : lower;
}
