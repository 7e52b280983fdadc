import { afterEach, vi } from 'vitest';
import type { ExtensionContext } from 'vscode';
import { register } from '../../src/register.ts';
import type { ViewItem } from '../../src/views/item.ts';
import type { Document, TextEditor } from './documents.ts';
import { type Desk, Uri } from './desk.ts';
import { desk, newDesk } from './vscode.ts';

// What is loaded once something is read is there already: loading would take real time, and time is passed by hand here.
await Promise.all([import('../../src/reader.ts'), import('../../src/look.ts'), import('../../src/actions.ts')]);

let running: { dispose(): unknown }[] = [];

/** Puts up a desk, starts the extension on it, and stops both after the test. */
export function start({ language = 'en', prepare }: { language?: string; prepare?: (made: Desk) => void } = {}): Desk {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const made = newDesk();
  made.language = language;
  prepare?.(made);
  const memory = new Map<string, unknown>();
  const context = {
    extensionUri: Uri.parse('file:///extension'),
    subscriptions: running,
    workspaceState: {
      get: (key: string, otherwise: unknown) => memory.get(key) ?? otherwise,
      update: (key: string, value: unknown) => Promise.resolve(void memory.set(key, value)),
    },
  };
  register(context as unknown as ExtensionContext);
  return made;
}

afterEach(() => {
  // Settings are kept until they change.
  desk().settings.touch('articleDigest');
  for (const one of running) one.dispose();
  running = [];
  vi.useRealTimers();
});

/** Lets milliseconds pass, and everything happen that was to happen in them. */
export async function pass(milliseconds = 2000): Promise<void> {
  for (let n = 0; n < 20; n++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await vi.advanceTimersByTimeAsync(milliseconds / 20);
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Opens a document as a pasted article is, shows it, and waits until it is read. */
export async function open(text: string, language = 'plaintext'): Promise<{ document: Document; editor: TextEditor }> {
  const document = desk().documents.open(text, language);
  const editor = desk().documents.show(document);
  await pass();
  return { document, editor };
}

/** Runs a command of the extension, and waits for what comes of it. */
export async function run(name: string, ...args: unknown[]): Promise<void> {
  const ran = desk().run(`articleDigest.${name}`, ...args);
  await pass();
  await ran;
}

/** Rows of a view as the editor has them, those beneath another one where it is given. */
export async function rowsOf(name: string, parent?: ViewItem): Promise<ViewItem[]> {
  const asked = desk().views.get(`articleDigest.${name}`)!.treeDataProvider['getChildren']!(parent as never);
  await pass(20);
  return (await asked) as ViewItem[];
}

/** Asks a provider of the extension. */
export async function ask<T>(kind: string, method: string, ...args: unknown[]): Promise<T> {
  const provider = desk().providers.get(kind)!;
  const asked = (provider[method] as (...all: unknown[]) => unknown).call(provider, ...args);
  await pass(200);
  return (await asked) as T;
}

/** Nobody gives up waiting. */
export const WAITS = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) };
