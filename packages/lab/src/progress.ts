import { Presets, SingleBar } from 'cli-progress';

/** The items one by one, with a bar on the terminal that says how far it is; nothing is shown where there is no terminal. */
export function* progress<T>(name: string, items: readonly T[]): Generator<T> {
  const bar = new SingleBar(
    { format: '{name} {bar} {value}/{total}', clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(items.length, 0, { name: name.padEnd(14) });
  for (const item of items) {
    yield item;
    bar.increment();
  }
  bar.stop();
}
