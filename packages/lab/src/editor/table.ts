import type { EditorReport } from './measure.ts';

/** Rounded to what a second run on the same machine gives again. */
export function editorRows({ initialize, hover, memory, extension }: EditorReport): string[][] {
  return [
    ['', 'measured'],
    ['the language server starts and answers `initialize`, ms', String(Math.ceil(initialize / 10) * 10)],
    ['a hover in 20 kB that are parsed, ms', (Math.ceil(hover * 10) / 10).toFixed(1)],
    ['kept for 50 open articles of 10 kB, MB', String(Math.ceil(memory / 5) * 5)],
    ...(extension === undefined
      ? []
      : [
          ['the extension loads and starts, ms', extension.start.toFixed(1)],
          ['a keystroke in 100 kB, until all is shown anew, ms', extension.keystroke.toFixed(1)],
          ['the same in 1 MB, ms', extension['keystroke.large'].toFixed(1)],
        ]),
  ];
}
