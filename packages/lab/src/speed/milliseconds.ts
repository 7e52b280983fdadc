/** Milliseconds of the processor's time that this thread spends on the work. */
export function milliseconds(work: () => unknown): number {
  const started = process.threadCpuUsage();
  work();
  return millisecondsSince(started);
}

/** The same, of all since then. */
export function millisecondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}
