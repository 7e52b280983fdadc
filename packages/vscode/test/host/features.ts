import * as vscode from 'vscode';
import { equal, eventually, holds, test } from './runner.ts';
import { at, hoverText, namesOf, openText, STORY, symbolsOf } from './support.ts';

test('hover on direct speech names the speaker', async () => {
  const document = await openText(STORY);
  holds(await hoverText(document, at(document, 'We will not sell a single boat')), 'Nadia Brell');
});

test('hover on nested speech shows the chain from the outermost source inwards', async () => {
  const document = await openText(STORY);
  const text = await hoverText(document, at(document, 'the line would close'));
  holds(text, 'Nadia Brell');
  holds(text, 'Coast Courier →');
  holds(text, '→ Nadia Brell');
});

test('hover on a name says who it is', async () => {
  const document = await openText(STORY);
  holds(await hoverText(document, at(document, 'Tomas Vell')), 'Tomas Vell · person');
});

test('hover on a quantity converts it', async () => {
  const document = await openText(STORY);
  holds(await hoverText(document, at(document, '40 miles')), '64 kilometers');
});

test('hover on a date says why it is not resolved', async () => {
  const document = await openText(STORY);
  holds(await hoverText(document, at(document, 'Sunday')), 'Not resolved');
});

test('no hover on ordinary words', async () => {
  const document = await openText(STORY);
  equal(await hoverText(document, at(document, 'built of oak')), '');
});

test('the outline opens with the headline and ends with what is not the story', async () => {
  const document = await openText(STORY);
  const symbols = await eventually(
    () => symbolsOf(document),
    (found) => (found?.length ?? 0) > 0,
  );
  const names = namesOf(symbols!);
  equal(names[0], 'Harbour board denies secret deal over Amsel ferry');
  equal(symbols!.at(-1)!.name, 'Not the story');
  equal(names.includes('  Nadia Brell'), true);
  equal(
    names.every((name) => name.trim() !== ''),
    true,
  );
});

test('boilerplate folds', async () => {
  const document = await openText(STORY);
  const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  );
  const share = at(document, 'Share this article').line;
  equal(
    ranges.some(({ start, kind }) => start === share && kind === vscode.FoldingRangeKind.Comment),
    true,
  );
});

test('all mentions of a person are highlighted', async () => {
  const document = await openText(STORY);
  const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
    'vscode.executeDocumentHighlights',
    document.uri,
    at(document, 'Tomas Vell'),
  );
  const words = highlights.map(({ range }) => document.getText(range));
  equal(words.includes('Tomas Vell') && words.includes('Vell'), true);
});

test('a surname leads to the full name', async () => {
  const document = await openText(STORY);
  const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    at(document, 'Brell said'),
  );
  const target = links[0]!;
  equal(document.getText('targetUri' in target ? target.targetRange : target.range), 'Nadia Brell');
});

test('references of a person are all the mentions', async () => {
  const document = await openText(STORY);
  const locations = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    at(document, 'Nadia Brell'),
  );
  equal(locations.length >= 4, true);
});
