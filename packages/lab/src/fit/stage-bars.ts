import { MultiBar, Presets } from 'cli-progress';

/** A bar on standard error for each task, from when it is first shown; nothing where that is no terminal. */
export function stageBars(names: readonly string[]): {
  show: (name: string, done: number, task?: string) => void;
  close: () => void;
} {
  const bars = new MultiBar(
    { format: '{name} {bar} {percentage} % {task}', clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  const width = Math.max(...names.map((name) => name.length));
  const shown = new Map<string, ReturnType<MultiBar['create']>>();
  return {
    show(name, done, task = '') {
      let bar = shown.get(name);
      if (bar === undefined) shown.set(name, (bar = bars.create(100, 0, { name: name.padEnd(width), task })));
      bar.update(Math.floor(done * 100), { task });
    },
    close: () => bars.stop(),
  };
}
