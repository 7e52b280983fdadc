import * as vscode from 'vscode';

/** Says in the status bar, for a moment, what was done. */
export function say(words: string): void {
  vscode.window.setStatusBarMessage(`$(check) ${words}`, 3000);
}
