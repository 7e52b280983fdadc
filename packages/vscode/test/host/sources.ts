import * as vscode from 'vscode';
import { equal, eventually, test } from './runner.ts';
import { at, closeAll, faultsOf, openText, STORY } from './support.ts';

/** The quick fix whose title has the words, at the first fault; runs its command. */
async function runFix(document: vscode.TextDocument, words: string): Promise<void> {
  const [fault] = await eventually(
    () => faultsOf(document),
    (found) => found.length > 0,
  );
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    fault!.range,
  );
  const { command } = actions.find(({ title }) => title.includes(words)) ?? {};
  if (command === undefined) throw new Error(`no “${words}” in ${actions.map(({ title }) => title).join(', ')}`);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

test('the hierarchy of calls leads along the chain of sources, both ways', async () => {
  const document = await openText(STORY);
  const [brell] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
    'vscode.prepareCallHierarchy',
    document.uri,
    at(document, 'Brell had told'),
  );
  const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
    'vscode.provideIncomingCalls',
    brell,
  );
  const official = incoming.find(({ from }) => /senior board official/i.test(from.name))!.from;
  const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
    'vscode.provideOutgoingCalls',
    official,
  );
  equal(
    outgoing.map(({ to }) => to.name),
    ['Nadia Brell'],
  );
});

test('nobody is behind words that nobody says', async () => {
  const document = await openText(STORY);
  const items = await vscode.commands.executeCommand<vscode.CallHierarchyItem[] | undefined>(
    'vscode.prepareCallHierarchy',
    document.uri,
    at(document, 'built of oak'),
  );
  equal(items?.length ?? 0, 0);
});

test('addresses are links, with a setting that turns them off', async () => {
  const document = await openText(`${STORY}\nMore on https://paper.example/ferry.\n`);
  const links = (): Thenable<vscode.DocumentLink[]> =>
    vscode.commands.executeCommand('vscode.executeLinkProvider', document.uri);
  const own = async (): Promise<number> =>
    (await links()).filter(({ tooltip }) => tooltip === 'Follow the link').length;
  equal(await own(), 1);
});

test('people of the whole folder are found', async () => {
  const symbols = await eventually(
    () => vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Brell'),
    (found) => found.some(({ location }) => location.uri.path.endsWith('ferry.txt')),
  );
  equal(
    symbols.some(({ name }) => name === 'Nadia Brell'),
    true,
  );
});

test('a file that has come, has changed or is gone on disk is found as it is', async () => {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'lighthouse.txt');
  const write = (name: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(STORY.replaceAll('Brell', name)));
  const names = async (query: string): Promise<string[]> => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    return found.filter(({ location }) => location.uri.path === uri.path).map(({ name }) => name);
  };
  await write('Lanthorn');
  await eventually(
    () => names('Lanthorn'),
    (found) => found.includes('Nadia Lanthorn'),
  );
  await write('Candlewick');
  await eventually(
    () => names('Candlewick'),
    (found) => found.includes('Nadia Candlewick'),
  );
  equal(await names('Lanthorn'), []);
  await vscode.workspace.fs.delete(uri);
  await eventually(
    () => names('Candlewick'),
    (found) => found.length === 0,
  );
});

test('one fault is ignored and stays so; its sort is not', async () => {
  const document = await openText(STORY.replace('depend on them', 'depend on them in the port ofOster'));
  await eventually(
    () => faultsOf(document),
    (found) => found.length === 2,
  );
  await runFix(document, 'Ignore here');
  await eventually(
    () => faultsOf(document),
    (found) => found.length === 1,
  );
});

test('a sort of fault is ignored by a setting', async () => {
  const settings = vscode.workspace.getConfiguration('articleDigest');
  const document = await openText(STORY);
  await runFix(document, 'Ignore everywhere');
  await eventually(
    () => faultsOf(document),
    (found) => found.length === 0,
  );
  equal(vscode.workspace.getConfiguration('articleDigest').get('faults.ignore'), ['missing-space']);
  await settings.update('faults.ignore', undefined, vscode.ConfigurationTarget.Global);
  await closeAll();
});
