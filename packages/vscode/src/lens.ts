import * as vscode from 'vscode';
import { toRange } from './convert.ts';
import { SELECTOR } from './languages.ts';
import type { Ask } from './providers.ts';
import { restFor } from './rest.ts';

/** The line above the headline. What it says is counted only where it is on the screen, not at every keystroke below. */
export function registerLens(ask: Ask, onDidChangeCodeLenses: vscode.Event<void>): vscode.Disposable {
  const documents = new WeakMap<vscode.CodeLens, vscode.TextDocument>();
  return vscode.languages.registerCodeLensProvider(SELECTOR, {
    onDidChangeCodeLenses,
    provideCodeLenses: (document, token) =>
      ask(
        document,
        token,
        ({ codeLens }) => codeLens,
        ({ reader, article }) => {
          const place = reader.codeLensPlace(article);
          if (place === undefined) return [];
          const lens = new vscode.CodeLens(toRange(place));
          documents.set(lens, document);
          return [lens];
        },
      ),
    resolveCodeLens: async (lens, token) => {
      const document = documents.get(lens);
      if (document === undefined) return lens;
      // What it said before stands there until it is counted anew.
      await new Promise((resolve) => setTimeout(resolve, restFor(document)));
      if (token.isCancellationRequested) return lens;
      const { command } =
        (await ask(
          document,
          token,
          () => true,
          ({ reader, article, uri, words }) => reader.codeLenses(article, uri, words)[0],
        )) ?? {};
      if (command !== undefined) lens.command = command;
      return lens;
    },
  });
}
