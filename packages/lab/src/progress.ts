import { Presets, SingleBar } from 'cli-progress';

/** A bar on standard error that says how far a task is; nothing is shown where that is no terminal. */
export function progressBar(name: string, total: number): { step: () => void; stop: () => void } {
  const bar = new SingleBar(
    { format: '{name} {bar} {value}/{total}', clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(total, 0, { name: name.padEnd(14) });
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

/** The items one by one, with a bar. */
export function* progress<T>(name: string, items: readonly T[]): Generator<T> {
  const bar = progressBar(name, items.length);
  for (const item of items) {
    yield item;
    bar.step();
  }
  bar.stop();
}
