import type { SpeedReport } from './measure.ts';

/** Rounded to what a second run on the same machine gives again. */
export function speedRows({ throughput, first, loaded, keystroke, growth, memory }: SpeedReport): string[][] {
  return [
    ['', 'measured'],
    ...throughput.map(({ name, rate }) => [`${name}, MB a second`, rate.toPrecision(2)]),
    ['first parse of a process, ms', String(Math.ceil(first / 5) * 5)],
    ['loading core in Node and first parse, ms', String(Math.ceil(loaded / 5) * 5)],
    ['after a keystroke in 100 kB, ms', String(Math.ceil(keystroke))],
    ['a character of 1 MB beside one of 100 kB, times as long', growth.toFixed(1)],
    ['kept for a character beside the model, bytes', String(Math.ceil(memory / 5) * 5)],
  ];
}
