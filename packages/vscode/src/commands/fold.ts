import * as vscode from 'vscode';
import type { ActiveArticle } from '../active.ts';
import type { Subject } from './article.ts';

/** Folds what is not the story by a command of the editor, which folds in whatever has the focus: the article is to have it. */
export async function foldBoilerplate({ document }: Subject, active: ActiveArticle): Promise<void> {
  if (vscode.window.activeTextEditor?.document !== document)
    await vscode.window.showTextDocument(document, { viewColumn: active.column });
  await vscode.commands.executeCommand('editor.foldAllBlockComments');
}
