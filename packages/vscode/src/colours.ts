import { SEMANTIC_TOKENS_LEGEND } from '@article-digest/language-service/capabilities';
import type { SemanticTokensOptions } from '@article-digest/language-service';
import * as vscode from 'vscode';
import { fromRange, toSemanticTokens, toSemanticTokensEdits } from './convert.ts';
import { SELECTOR } from './languages.ts';
import type { Ask } from './providers.ts';
import type { Reader } from './readings.ts';
import type { Settings } from './settings.ts';

export const LEGEND: vscode.SemanticTokensLegend = SEMANTIC_TOKENS_LEGEND;

/** What is not the story is faint as long as that is wanted, and else as any other text. */
const wanted = ({ decorations }: Settings): SemanticTokensOptions => ({ boilerplate: decorations.fadeBoilerplate });

const isOn = ({ semanticColors }: Settings): boolean => semanticColors;

type Memory = InstanceType<Reader['TokenMemory']>;

/** Colours of words: of a whole document, of what is on the screen, and after a keystroke only what has changed. */
export function registerColours(ask: Ask, onDidChangeSemanticTokens: vscode.Event<void>): vscode.Disposable {
  /** Made once there is an article to colour: what it needs comes with what reads articles. */
  let memory: Memory | undefined;
  const memoryOf = ({ TokenMemory }: Reader): Memory => (memory ??= new TokenMemory());

  const whole: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens,
    provideDocumentSemanticTokens: (document, token) =>
      ask(document, token, isOn, ({ reader, article, uri, settings }) =>
        toSemanticTokens(memoryOf(reader).full(uri, article, wanted(settings))),
      ),
    provideDocumentSemanticTokensEdits: (document, previous, token) =>
      ask(document, token, isOn, ({ reader, article, uri, settings }) => {
        const tokens = memoryOf(reader).delta(uri, previous, article, wanted(settings));
        return 'edits' in tokens ? toSemanticTokensEdits(tokens) : toSemanticTokens(tokens);
      }),
  };
  // In the types of the oldest editor a provider of ranges has no such event; it is asked again by newer ones.
  const range = {
    onDidChangeSemanticTokens,
    provideDocumentRangeSemanticTokens: (document, shown, token) =>
      ask(document, token, isOn, ({ reader, article, settings }) =>
        toSemanticTokens(reader.semanticTokens(article, fromRange(shown), wanted(settings))),
      ),
  } as vscode.DocumentRangeSemanticTokensProvider;
  const { languages, workspace } = vscode;
  return vscode.Disposable.from(
    languages.registerDocumentSemanticTokensProvider(SELECTOR, whole, LEGEND),
    languages.registerDocumentRangeSemanticTokensProvider(SELECTOR, range, LEGEND),
    workspace.onDidCloseTextDocument(({ uri }) => memory?.close(uri.toString())),
  );
}
