import * as vscode from 'vscode';
import { equal, eventually, holds, test } from './runner.ts';
import { at, closeAll, EXTENSION, openText, STORY } from './support.ts';

const run = (name: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`articleDigest.${name}`, ...args);

/** Opens the story with the cursor in the middle of words, and waits until it is read. */
async function openAt(words: string): Promise<vscode.TextEditor> {
  const document = await openText(STORY);
  const editor = vscode.window.activeTextEditor!;
  const position = at(document, words);
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

const hintsSetting = (): unknown => vscode.workspace.getConfiguration('articleDigest').get('inlayHints.enabled');

const panels = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && /articleDigest/.test(input.viewType));

const selected = (): string => {
  const editor = vscode.window.activeTextEditor!;
  return editor.document.getText(editor.selection);
};

test('every command of the manifest is registered', async () => {
  const { commands } = vscode.extensions.getExtension(EXTENSION)!.packageJSON.contributes;
  const registered = await vscode.commands.getCommands(true);
  equal(
    commands.map(({ command }: { command: string }) => command).filter((name: string) => !registered.includes(name)),
    [],
  );
});

test('the statement under the cursor is copied with who said it', async () => {
  await openAt('single boat');
  await run('copyQuotation');
  equal(
    await vscode.env.clipboard.readText(),
    '“We will not sell a single boat” … “The people of this town depend on them.” — Brell said',
  );
});

test('a setting puts the article below what is copied', async () => {
  await openAt('single boat');
  const settings = vscode.workspace.getConfiguration('articleDigest');
  await settings.update('copy.source', true, vscode.ConfigurationTarget.Global);
  await run('copyQuotation');
  holds(await vscode.env.clipboard.readText(), '\n“Harbour board denies secret deal over Amsel ferry”');
  await settings.update('copy.source', undefined, vscode.ConfigurationTarget.Global);
});

test('in words that nobody says nothing is copied', async () => {
  await openAt('Share this');
  await vscode.env.clipboard.writeText('before');
  await run('copyQuotation');
  equal(await vscode.env.clipboard.readText(), 'before');
});

test('the summary is copied', async () => {
  await openAt('single boat');
  await run('copySummary');
  holds(await vscode.env.clipboard.readText(), 'Harbour board denies secret deal over Amsel ferry\n\n- ');
});

test('the next and the previous quotation are selected', async () => {
  await openAt('Harbour board denies');
  await run('nextQuotation');
  const first = selected();
  holds(STORY, first);
  await run('nextQuotation');
  equal(selected() !== first && selected() !== '', true);
  await run('previousQuotation');
  equal(selected(), first);
});

test('the next mention is of the one under the cursor', async () => {
  await openAt('Tomas Vell');
  await run('nextMention');
  equal(selected(), 'Vell');
  await run('previousMention');
  equal(selected(), 'Tomas Vell');
});

test('the clean copy is mended and has the story alone', async () => {
  await openAt('single boat');
  await run('cleanCopy');
  const text = vscode.window.activeTextEditor!.document.getText();
  holds(text, 'asked for three things of Brell');
  equal(text.includes('Share this article'), false);
  equal(text === STORY, false);
});

test('the digest is exported in every format', async () => {
  for (const [format, language] of Object.entries({
    markdown: 'markdown',
    html: 'html',
    json: 'json',
    'json-ld': 'json',
    'web-annotation': 'json',
    nlcst: 'json',
  })) {
    // oxlint-disable-next-line no-await-in-loop -- they share one editor
    await openAt('single boat');
    // oxlint-disable-next-line no-await-in-loop
    await run('export', format);
    const { document } = vscode.window.activeTextEditor!;
    equal([format, document.languageId], [format, language]);
    holds(document.getText(), 'Brell');
    if (language === 'json') JSON.parse(document.getText());
  }
});

test('the legend has the colours that it speaks of', async () => {
  await run('showLegend');
  const { document } = vscode.window.activeTextEditor!;
  holds(document.getText(), 'quotation');
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  equal(tokens.data.length / 5 > 8, true);
  await closeAll();
});

test('the sample is an article', async () => {
  await run('openSample');
  const { document } = vscode.window.activeTextEditor!;
  equal([document.uri.scheme, document.languageId], ['untitled', 'plaintext']);
  holds(document.getText(), 'Ostrand Rejects Sarvian Plan');
  await closeAll();
});

test('hints are turned off and on again', async () => {
  await openAt('single boat');
  await run('toggleHints');
  equal(hintsSetting(), false);
  await run('toggleHints');
  equal(hintsSetting(), true);
  await vscode.workspace
    .getConfiguration('articleDigest')
    .update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Global);
});

test('the digest opens in a panel beside the text, once', async () => {
  await openAt('single boat');
  await run('showDigest');
  await eventually(panels, (found) => found.length === 1);
  await run('showDigest');
  equal(panels().length, 1);
  await closeAll();
});
