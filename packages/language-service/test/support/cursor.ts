import type { Position } from 'vscode-languageserver-types';
import { createLineIndex } from '../../src/line-index.ts';

/** Takes the cursor mark `‸` out of a text and says where it stood. */
export function cursor(marked: string): { text: string; position: Position } {
  const offset = marked.indexOf('‸');
  if (offset < 0) throw new Error('The text has no cursor mark ‸.');
  const text = marked.replace('‸', '');
  return { text, position: createLineIndex(text).positionAt(offset) };
}
