import type * as vscode from 'vscode';

/** Puts off what is to be done about each document: asked for again, it waits anew; disposed of, nothing more is done. */
export class PutOff implements vscode.Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** `wait` in milliseconds. */
  start({ uri }: vscode.TextDocument, wait: number, action: () => void): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      action();
    }, wait);
    this.#timers.set(key, timer);
  }

  stop({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }
}
