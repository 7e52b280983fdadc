/** Something that can run once those named in `after` are done. */
interface Task {
  name: string;
  after: readonly string[];
}

/**
 * Runs each task once those it waits for are done, at most `atOnce` at a time, earlier ones of the list first. A name in
 * `after` that is no task of the list counts as done. Rejects with the first failure, once those under way have ended.
 */
export async function schedule<T extends Task>(
  tasks: readonly T[],
  atOnce: number,
  run: (task: T) => Promise<void>,
): Promise<void> {
  const waiting = new Set(tasks);
  const open = new Set(tasks.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  while (waiting.size > 0 || running.size > 0) {
    const ready = [...waiting].filter(({ after }) => after.every((name) => !open.has(name)));
    for (const task of failures.length > 0 ? [] : ready.slice(0, atOnce - running.size)) {
      waiting.delete(task);
      const one: Promise<void> = run(task)
        .then(() => void open.delete(task.name))
        .catch((failure: unknown) => void failures.push(failure))
        .finally(() => running.delete(one));
      running.add(one);
    }
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (failures.length > 0) throw failures[0];
  if (waiting.size > 0) throw new Error(`waiting for each other: ${[...waiting].map(({ name }) => name).join(', ')}`);
}
