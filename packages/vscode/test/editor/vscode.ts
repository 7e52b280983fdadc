/** What the module `vscode` is in the tests that run without an editor: it leads to the desk that is in use. */
import { Desk } from './desk.ts';
import { Disposable, TabInputText } from './values.ts';

export { Uri } from './desk.ts';
export * from './values.ts';

let current = new Desk();

/** The desk that everything imported from `vscode` leads to. */
export function desk(): Desk {
  return current;
}

/** Puts up a new desk; what was registered before belongs to the old one. */
export function newDesk(): Desk {
  current = new Desk();
  return current;
}

const { get } = Reflect;
/** An object whose members are those of another one, which changes. */
function behind<T extends object>(what: () => T, more: Partial<Record<PropertyKey, () => unknown>> = {}): T {
  return new Proxy({} as T, { get: (_, key) => (key in more ? more[key]!() : get(what(), key)) });
}

export const window = behind(() => current.window as Desk['window'] & Record<string, unknown>, {
  activeTextEditor: () => current.documents.active,
  visibleTextEditors: () => current.documents.visible,
  tabGroups: () => ({
    all: [...current.documents.columns].map(([viewColumn, documents]) => ({
      viewColumn,
      tabs: [...documents].map(({ uri }) => ({ input: new TabInputText(uri) })),
    })),
  }),
});
export const workspace = behind(() => current.workspace as Desk['workspace'] & Record<string, unknown>, {
  textDocuments: () => current.documents.all,
});
export const env = behind(() => current.env as Desk['env'] & Record<string, unknown>, {
  language: () => current.language,
});
export const commands = {
  executeCommand: (name: string, ...args: unknown[]) => current.run(name, ...args),
  registerCommand: (name: string, run: (...args: never[]) => unknown) => {
    current.commands.set(name, run);
    return new Disposable(() => undefined);
  },
};
export const l10n = {
  t: (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)])),
};
const own: Record<string, unknown> = {
  createDiagnosticCollection: () => ({
    set: (uri: { toString(): string }, found: Record<string, unknown>[]) =>
      current.diagnostics.set(uri.toString(), found),
    delete: (uri: { toString(): string }) => current.diagnostics.delete(uri.toString()),
    dispose: () => undefined,
  }),
  createLanguageStatusItem: (id: string) => {
    const item = { dispose: () => current.statuses.delete(id) };
    current.statuses.set(id, item);
    return item;
  },
};
export const languages = new Proxy(own, {
  get: (_, key: string) => {
    const kind = /^register(.*)Provider$/.exec(key)?.[1];
    return kind === undefined
      ? own[key]
      : (...given: [unknown, Parameters<Desk['register']>[2]]) => current.register(kind, ...given);
  },
});
