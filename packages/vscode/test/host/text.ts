import * as vscode from 'vscode';
import { equal, eventually, holds, test } from './runner.ts';
import { at, closeAll, openText, STORY, symbolsOf } from './support.ts';

const tokensOf = ({ uri }: vscode.TextDocument): Thenable<vscode.SemanticTokens | undefined> =>
  vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', uri);
const lensesOf = ({ uri }: vscode.TextDocument): Thenable<vscode.CodeLens[]> =>
  vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 1);
const hintsOf = ({ uri, lineCount }: vscode.TextDocument): Thenable<vscode.InlayHint[]> =>
  vscode.commands.executeCommand('vscode.executeInlayHintProvider', uri, new vscode.Range(0, 0, lineCount, 0));

/** Sets a setting for a test and takes it back. */
async function withSetting(name: string, value: unknown, body: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('articleDigest');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await body();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

test('words have colours, by the legend of the language service', async () => {
  const document = await openText(STORY);
  const tokens = await eventually(
    () => tokensOf(document),
    (found) => (found?.data.length ?? 0) > 0,
  );
  equal(tokens!.data.length % 5, 0);
  await withSetting('semanticColors.enabled', false, async () => {
    await eventually(
      () => tokensOf(document),
      (found) => (found?.data.length ?? 0) === 0,
    );
  });
});

test('one line above the headline says what was found', async () => {
  const document = await openText(STORY);
  const [lens, ...more] = await lensesOf(document);
  equal(more, []);
  equal(lens!.range.start.line, 0);
  holds(lens!.command!.title, 'statements');
  await withSetting('codeLens.enabled', false, async () => {
    await eventually(
      () => lensesOf(document),
      (found) => found.length === 0,
    );
  });
});

test('hints say what the words do not, each sort with a setting of its own', async () => {
  const document = await openText(STORY);
  const labels = async (): Promise<string[]> => (await hintsOf(document)).map(({ label }) => JSON.stringify(label));
  equal(
    (await labels()).some((label) => /= 64 kilomet/.test(label)),
    true,
  );
  await withSetting('inlayHints.units', false, async () => {
    await eventually(labels, (found) => found.length === 0);
  });
  await withSetting('inlayHints.enabled', false, async () => {
    await eventually(labels, (found) => found.length === 0);
  });
});

test('a selection grows from the word to the sentence and further', async () => {
  const document = await openText(STORY);
  const [found] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
    'vscode.executeSelectionRangeProvider',
    document.uri,
    [at(document, 'single')],
  );
  const steps: string[] = [];
  for (let range: vscode.SelectionRange | undefined = found; range !== undefined; range = range.parent)
    steps.push(document.getText(range.range));
  equal(steps[0], 'single');
  equal(steps.includes('“We will not sell a single boat,”'), true);
});

test('a hover and the outline can be turned off', async () => {
  const document = await openText(STORY);
  await withSetting('hover.enabled', false, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at(document, 'single'),
    );
    equal(hovers.length, 0);
  });
  await withSetting('outline.enabled', false, async () => {
    await eventually(
      () => symbolsOf(document),
      (found) => (found?.length ?? 0) === 0,
    );
  });
});

test('past the limit everything that was shown goes, and comes back below it', async () => {
  const document = await openText(STORY);
  const faults = (): number =>
    vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Article Digest').length;
  await eventually(faults, (found) => found > 0);
  const insert = new vscode.WorkspaceEdit();
  insert.insert(document.uri, document.positionAt(STORY.length), `\n\n${'More of it. '.repeat(400)}`);
  await withSetting('maxLength', STORY.length + 100, async () => {
    await eventually(faults, (found) => found > 0);
    await vscode.workspace.applyEdit(insert);
    await eventually(faults, (found) => found === 0);
    equal((await tokensOf(document))?.data.length ?? 0, 0);
    equal(await lensesOf(document), []);
    equal((await symbolsOf(document))?.length ?? 0, 0);
  });
  await eventually(faults, (found) => found > 0);
  await closeAll();
});
