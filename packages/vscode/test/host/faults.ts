import * as vscode from 'vscode';
import { equal, eventually, test } from './runner.ts';
import { closeAll, faultsOf, openText, STORY } from './support.ts';

const actionsAt = (document: vscode.TextDocument, range: vscode.Range, kind?: string): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);

test('faults appear a moment after a document opens', async () => {
  const document = await openText(STORY);
  const faults = await eventually(
    () => faultsOf(document),
    (found) => found.length > 0,
  );
  equal(
    faults.map(({ code }) => code),
    ['missing-space'],
  );
  equal(faults[0]!.severity, vscode.DiagnosticSeverity.Information);
});

test('clean copy has none', async () => {
  const document = await openText(STORY.replace('ofBrell', 'of Brell'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  equal(faultsOf(document), []);
});

test('the quick fix mends it, and the fault goes', async () => {
  const document = await openText(STORY);
  const [fault] = await eventually(
    () => faultsOf(document),
    (found) => found.length > 0,
  );
  const actions = await actionsAt(document, fault!.range, vscode.CodeActionKind.QuickFix.value);
  await vscode.workspace.applyEdit(actions[0]!.edit!);
  equal(document.getText().includes('ofBrell'), false);
  equal(document.getText().includes('of Brell'), true);
  await eventually(
    () => faultsOf(document),
    (found) => found.length === 0,
  );
});

test('one action mends all', async () => {
  const document = await openText(STORY.replace('depend on them', 'depend on them in the port ofOster'));
  await eventually(
    () => faultsOf(document),
    (found) => found.length > 1,
  );
  const [all] = await actionsAt(document, new vscode.Range(0, 0, 0, 0), 'source.fixAll.articleDigest');
  await vscode.workspace.applyEdit(all!.edit!);
  await eventually(
    () => faultsOf(document),
    (found) => found.length === 0,
  );
});

test('a setting makes them hints, or takes them away', async () => {
  const document = await openText(STORY);
  const settings = vscode.workspace.getConfiguration('articleDigest');
  await settings.update('faults.severity', 'hint', vscode.ConfigurationTarget.Global);
  await eventually(
    () => faultsOf(document),
    ([fault]) => fault?.severity === vscode.DiagnosticSeverity.Hint,
  );
  await settings.update('faults.severity', 'off', vscode.ConfigurationTarget.Global);
  await eventually(
    () => faultsOf(document),
    (found) => found.length === 0,
  );
  await settings.update('faults.severity', undefined, vscode.ConfigurationTarget.Global);
  await eventually(
    () => faultsOf(document),
    (found) => found.length > 0,
  );
});

test('they go when the document is left alone', async () => {
  const document = await openText(STORY);
  await eventually(
    () => faultsOf(document),
    (found) => found.length > 0,
  );
  await vscode.commands.executeCommand('articleDigest.leaveAlone');
  await eventually(
    () => faultsOf(document),
    (found) => found.length === 0,
  );
});

test('they go when the document closes', async () => {
  const document = await openText(STORY);
  await eventually(
    () => faultsOf(document),
    (found) => found.length > 0,
  );
  await closeAll();
  await eventually(
    () => faultsOf(document),
    (found) => found.length === 0,
  );
});
