import type { Ignored } from '@article-digest/language-service';
import * as vscode from 'vscode';
import { onRename } from './renames.ts';
import { changeSetting, settingsOf } from './settings.ts';

const KEY = 'ignoredFaults';

/** What the reader does not want to be told: sorts of fault by a setting, single faults remembered for the workspace. */
export class IgnoredFaults implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires with a document of which other faults are ignored than before. */
  readonly onDidChange: vscode.Event<vscode.TextDocument> = this.#changed.event;

  readonly #renames: vscode.Disposable;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#renames = onRename((before, now) => void this.#rename(before, now));
  }

  of(document: vscode.TextDocument): Ignored {
    return { rules: settingsOf(document).faults.ignore, here: this.#all()[document.uri.toString()] ?? [] };
  }

  /** Ignores one fault of the document with this address; `key` is its name as the language service has it. */
  async add(uri: string, key: string): Promise<void> {
    const all = this.#all();
    await this.#memory.update(KEY, { ...all, [uri]: [...new Set([...(all[uri] ?? []), key])] });
    const document = openAt(uri);
    if (document !== undefined) this.#changed.fire(document);
  }

  /** Ignores no single fault of a document any more; says whether one was ignored. */
  async takeBack(document: vscode.TextDocument): Promise<boolean> {
    const { [document.uri.toString()]: here, ...others } = this.#all();
    if (here === undefined) return false;
    await this.#memory.update(KEY, others);
    this.#changed.fire(document);
    return true;
  }

  /** Ignores all faults of a sort, by the setting that holds for the document with this address. */
  async addRule(uri: string, code: string): Promise<void> {
    const document = openAt(uri);
    await changeSetting('faults.ignore', [...new Set([...settingsOf(document).faults.ignore, code])], document);
  }

  /** What is ignored in a document is ignored under its new name. */
  async #rename(before: string, now: string): Promise<void> {
    const { [before]: here, ...others } = this.#all();
    if (here !== undefined) await this.#memory.update(KEY, { ...others, [now]: here });
  }

  #all(): Record<string, string[]> {
    return this.#memory.get(KEY, {});
  }

  dispose(): void {
    this.#renames.dispose();
    this.#changed.dispose();
  }
}

function openAt(address: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
}
