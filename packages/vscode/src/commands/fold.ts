import * as vscode from 'vscode';
import type { ActiveArticle } from '../active.ts';
import { subjectOf } from './article.ts';

/** Folds what is not the story by a command of the editor, which folds in whatever has the focus: the article is to have it. */
export async function foldBoilerplate(active: ActiveArticle): Promise<void> {
  const subject = await subjectOf(active);
  if (subject === undefined) return;
  if (vscode.window.activeTextEditor?.document !== subject.document)
    await vscode.window.showTextDocument(subject.document, { viewColumn: active.column });
  await vscode.commands.executeCommand('editor.foldAllBlockComments');
}
