import type { Size } from './measure.ts';

export function sizeRows(sizes: readonly Size[]): string[][] {
  return [['', 'kB'], ...sizes.map(({ what, bytes }) => [what, bytes === undefined ? 'not built' : kilobytes(bytes)])];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 20_000 ? 1 : 0);
}
