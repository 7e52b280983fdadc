import * as vscode from 'vscode';
import { equal, eventually, test } from './runner.ts';
import { closeAll, openText, STORY, symbolsOf } from './support.ts';

const LOG = Array.from(
  { length: 20 },
  (_, n) => `2031-04-05 10:11:${10 + n} INFO server said hello to client ${n}`,
).join('\n');
const empty = (symbols: readonly unknown[] | undefined): boolean => symbols === undefined || symbols.length === 0;
const filled = (symbols: readonly unknown[] | undefined): boolean => !empty(symbols);

test('an untitled document that looks like an article is read', async () => {
  equal(filled(await symbolsOf(await openText(STORY))), true);
});

test('so is Markdown', async () => {
  const document = await openText(STORY, 'markdown');
  const symbols = (await symbolsOf(document)) ?? [];
  equal(
    symbols.some(({ name }) => name.startsWith('Harbour board denies')),
    true,
  );
});

test('a log is left alone', async () => {
  equal(empty(await symbolsOf(await openText(LOG))), true);
});

test('another language is left alone', async () => {
  equal(empty(await symbolsOf(await openText(STORY, 'ini'))), true);
});

test('the command reads a document whatever it looks like, and its opposite leaves it alone', async () => {
  const document = await openText(LOG);
  await vscode.commands.executeCommand('articleDigest.readAsArticle');
  await eventually(() => symbolsOf(document), filled);
  await vscode.commands.executeCommand('articleDigest.leaveAlone');
  await eventually(() => symbolsOf(document), empty);
});

test('a setting turns reading off for all', async () => {
  const document = await openText(STORY);
  const settings = vscode.workspace.getConfiguration('articleDigest');
  await settings.update('read', 'never', vscode.ConfigurationTarget.Global);
  await eventually(() => symbolsOf(document), empty);
  await settings.update('read', undefined, vscode.ConfigurationTarget.Global);
  await eventually(() => symbolsOf(document), filled);
});

test('a document over the limit is not read', async () => {
  const settings = vscode.workspace.getConfiguration('articleDigest');
  await settings.update('maxLength', 1000, vscode.ConfigurationTarget.Global);
  const document = await openText(STORY + STORY);
  await eventually(() => symbolsOf(document), empty);
  await settings.update('maxLength', undefined, vscode.ConfigurationTarget.Global);
  await eventually(() => symbolsOf(document), filled);
});

test('an edit is seen by the next question', async () => {
  const document = await openText(STORY);
  await symbolsOf(document);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, 0, 13), 'Ferry company');
  await vscode.workspace.applyEdit(edit);
  await eventually(
    () => symbolsOf(document),
    (symbols) => symbols?.[0]?.name.startsWith('Ferry company') === true,
  );
});

test('many edits in a row end with the last', async () => {
  const document = await openText(STORY);
  const answers: Thenable<unknown>[] = [];
  for (let n = 1; n <= 20; n++) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'x');
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await vscode.workspace.applyEdit(edit);
    answers.push(symbolsOf(document));
  }
  await Promise.all(answers);
  await eventually(
    () => symbolsOf(document),
    (symbols) => symbols?.[0]?.name.startsWith('x'.repeat(20)) === true,
  );
});

test('a file of the workspace is read', async () => {
  const folder = vscode.workspace.workspaceFolders![0]!;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'ferry.txt'));
  await vscode.window.showTextDocument(document);
  equal(filled(await symbolsOf(document)), true);
  await closeAll();
});
