/** A bar on standard error that shows how much of a long task is done; silent where that is no terminal. */
export function progressBar(task: string): { show: (done: number) => void; close: () => void } {
  const { stderr } = process;
  const width = 40;
  return {
    show(done) {
      if (!stderr.isTTY) return;
      const full = Math.round(done * width);
      stderr.write(`\r${task} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.round(done * 100)} %`);
    },
    close() {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
