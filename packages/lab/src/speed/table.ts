import type { SpeedReport } from './measure.ts';

/** Rounded to what a second run on the same machine gives again. */
export function speedRows({ throughput, first, keystroke }: SpeedReport): string[][] {
  return [
    ['', 'measured', 'budget'],
    ...throughput.map(({ name, rate }, i) => [
      `${name}, MB a second`,
      rate.toPrecision(2),
      i === 0 ? 'half of wink-nlp or more' : '',
    ]),
    ['first parse of a process, ms', String(Math.ceil(first / 5) * 5), '30'],
    ['after a keystroke in 100 kB, ms', String(Math.ceil(keystroke)), '5'],
  ];
}
