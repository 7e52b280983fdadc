import * as vscode from 'vscode';
import { equal, test } from './runner.ts';
import { EXTENSION, openText, STORY } from './support.ts';

test('plain text activates the extension', async () => {
  await openText(STORY);
  const extension = vscode.extensions.getExtension(EXTENSION)!;
  await extension.activate();
  equal(extension.isActive, true);
});
