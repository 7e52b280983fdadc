import { SEMANTIC_TOKENS_LEGEND } from '@article-digest/language-service/capabilities';
import * as vscode from 'vscode';
import { fromRange, toSemanticTokens, toSemanticTokensEdit } from './convert.ts';
import { SELECTOR } from './languages.ts';
import type { Ask } from './providers.ts';
import type { Settings } from './settings.ts';

export const LEGEND: vscode.SemanticTokensLegend = SEMANTIC_TOKENS_LEGEND;

const isOn = ({ semanticColors }: Settings): boolean => semanticColors;

/** Colours of words: of a whole document, of what is on the screen, and after a keystroke only what has changed. */
export function registerColours(ask: Ask, onDidChangeSemanticTokens: vscode.Event<void>): vscode.Disposable {
  /** What the editor was given last, by document: the next answer only says what is different. */
  const given = new Map<string, { id: string; data: readonly number[] }>();
  let count = 0;

  function remembered(uri: string, data: readonly number[]): string {
    const id = String(++count);
    given.set(uri, { id, data });
    return id;
  }

  const whole: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens,
    provideDocumentSemanticTokens: (document, token) =>
      ask(document, token, isOn, ({ reader, article, uri }) => {
        const tokens = reader.semanticTokens(article);
        return toSemanticTokens(tokens, remembered(uri, tokens.data));
      }),
    provideDocumentSemanticTokensEdits: (document, previous, token) =>
      ask(document, token, isOn, ({ reader, article, uri }) => {
        const before = given.get(uri);
        if (before?.id !== previous) {
          const tokens = reader.semanticTokens(article);
          return toSemanticTokens(tokens, remembered(uri, tokens.data));
        }
        const { edits } = reader.semanticTokensDelta(before.data, article);
        const { data } = reader.semanticTokens(article);
        return new vscode.SemanticTokensEdits(edits.map(toSemanticTokensEdit), remembered(uri, data));
      }),
  };
  // In the types of the oldest editor a provider of ranges has no such event; it is asked again by newer ones.
  const range = {
    onDidChangeSemanticTokens,
    provideDocumentRangeSemanticTokens: (document, shown, token) =>
      ask(document, token, isOn, ({ reader, article }) =>
        toSemanticTokens(reader.semanticTokens(article, fromRange(shown))),
      ),
  } as vscode.DocumentRangeSemanticTokensProvider;
  const { languages, workspace } = vscode;
  return vscode.Disposable.from(
    languages.registerDocumentSemanticTokensProvider(SELECTOR, whole, LEGEND),
    languages.registerDocumentRangeSemanticTokensProvider(SELECTOR, range, LEGEND),
    workspace.onDidCloseTextDocument(({ uri }) => void given.delete(uri.toString())),
  );
}
