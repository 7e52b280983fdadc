/** Milliseconds of the processor's time that this thread spends on the work. */
export function milliseconds(work: () => unknown): number {
  const started = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}
