import type { Size } from './measure.ts';

export function sizeRows(sizes: readonly Size[]): string[][] {
  return [
    ['', 'kB', 'budget'],
    ...sizes.map(({ what, bytes, budget }) => [
      what,
      bytes === undefined ? 'not built' : kilobytes(bytes),
      kilobytes(budget),
    ]),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 20_000 ? 1 : 0);
}
