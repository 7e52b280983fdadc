import { existsSync, readFileSync } from 'node:fs';

/** What the extension costs the process that all extensions share; milliseconds of the processor's time. */
export interface ExtensionFigures {
  /** To load and to start. */
  start: number;
  /** From a keystroke in an article of 100 kB to its faults shown anew, with all else that is shown meanwhile. */
  keystroke: number;
  /** The same in one of 1 MB. */
  'keystroke.large': number;
}

const FILE = new URL('../../../../docs/editor-figures.json', import.meta.url);

/** What `npm run figures -w packages/vscode` measured last, in a whole VS Code; undefined where it never did. */
export function extensionFigures(): ExtensionFigures | undefined {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as ExtensionFigures) : undefined;
}
