import * as vscode from 'vscode';
import { LEGEND } from '../colours.ts';

const SCHEME = 'article-digest-legend';

/** What a colour stands for, with words that have it. */
interface Entry {
  type: string;
  modifiers?: string[];
  meaning: string;
  words: string;
}

let made: Legend | undefined;

/** Opens the legend: a document in which every word has the very colour that it speaks of, whatever the theme. */
export async function showLegend(): Promise<void> {
  made ??= register();
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t('Legend of the Colours')}` });
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: true });
}

interface Legend {
  text: string;
  tokens: vscode.SemanticTokens;
}

function register(): Legend {
  const legend = write(entries());
  // For as long as the extension runs: it is asked for again when the window is opened anew.
  vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: () => legend.text });
  vscode.languages.registerDocumentSemanticTokensProvider(
    { scheme: SCHEME, language: 'plaintext' },
    { provideDocumentSemanticTokens: () => legend.tokens },
    LEGEND,
  );
  return legend;
}

function write(rows: readonly Entry[]): Legend {
  const builder = new vscode.SemanticTokensBuilder(LEGEND);
  const { t } = vscode.l10n;
  const lines = [
    t('What the colours of an article mean'),
    t('The names in brackets are those for the setting editor.semanticTokenColorCustomizations.'),
    '',
  ];
  for (const { type, modifiers = [], meaning, words } of rows) {
    builder.push(new vscode.Range(lines.length, 2, lines.length, 2 + words.length), type, modifiers);
    lines.push(`  ${words}   ${meaning} (${[type, ...modifiers].join('.')})`);
  }
  return { text: `${lines.join('\n')}\n`, tokens: builder.build() };
}

function entries(): Entry[] {
  const { t } = vscode.l10n;
  return [
    { type: 'quotation', modifiers: ['direct'], words: '“We will not sell”', meaning: t('said word for word') },
    { type: 'attribution', words: 'told', meaning: t('the words that say that somebody says it') },
    { type: 'attribution', modifiers: ['negated'], words: 'denied', meaning: t('denied, refused or not said') },
    { type: 'person', modifiers: ['anonymous'], words: 'a senior official', meaning: t('a source that is not named') },
    { type: 'hedge', words: 'reportedly', meaning: t('hearsay') },
    { type: 'person', words: 'Nadia Brell', meaning: t('a person') },
    { type: 'organisation', words: 'the harbour board', meaning: t('an organisation') },
    { type: 'place', words: 'Port Amsel', meaning: t('a place') },
    { type: 'quantity', words: '40 miles', meaning: t('a figure') },
    { type: 'date', words: 'on Monday', meaning: t('a date or a time') },
    { type: 'artefact', words: 'Share this article', meaning: t('not the story, or a fault of the copy') },
  ];
}
