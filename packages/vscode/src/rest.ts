import * as vscode from 'vscode';

/** Milliseconds without a keystroke before an article is looked at again. */
export const PAUSE = 300;

const MILLISECONDS_BY_CHARACTER = 1 / 1000;

/**
 * Milliseconds that what is said of an article as a whole waits for in a long text: it takes long there, nobody needs it between
 * two words, and faults come first.
 */
export function restFor(document: vscode.TextDocument): number {
  return document.offsetAt(new vscode.Position(document.lineCount, 0)) * MILLISECONDS_BY_CHARACTER;
}

/** Milliseconds without a keystroke before what shows an article as a whole is made anew. */
export function pauseFor(document: vscode.TextDocument): number {
  return PAUSE + restFor(document);
}
