import wrapAnsi from 'wrap-ansi';
import type { View } from './mistake.ts';
import type { KindOfMistake } from './select.ts';

/** Makes words stand out: as `head`, a kind; as `faint`, what is beside the point; or by the sign of a mark. */
export type Paint = (style: string, words: string) => string;

/** Longest passage that is shown whole; of longer ones the middle is left out between marks. */
const LONGEST = 900;
const GAP = 120;
const LABEL = 7;

/** The table of kinds with their counts, then the mistakes of each, none wider than so many columns. */
export function showKinds(kinds: readonly KindOfMistake[], width: number, paint: Paint): string {
  const most = Math.max(0, ...kinds.map(({ count }) => String(count).length));
  const table = kinds.map(({ kind, count }) => `  ${String(count).padStart(most)}  ${kind}`);
  const parts = kinds.filter(({ shown }) => shown.length > 0).map((one) => showKind(one, width, paint));
  return [table.join('\n'), ...parts].join('\n\n');
}

function showKind({ kind, count, shown, words }: KindOfMistake, width: number, paint: Paint): string {
  const often = words.map(([word, times]) => `${word} ${times}`).join(', ');
  const told = often === '' ? [] : indent(wrapAnsi(`most often: ${often}`, width - 2, { hard: true }), '  ', '  ');
  const blocks = shown.map(({ article, note, views }) => {
    const head = wrapAnsi([article, note].filter(Boolean).join('  '), width - 2, { hard: true });
    const lines = [
      ...indent(paint('faint', head), '  ', '  '),
      ...views.flatMap((view) => showView(view, width, paint)),
    ];
    return lines.join('\n');
  });
  return [[paint('head', `${kind}: ${shown.length} of ${count}`), ...told].join('\n'), ...blocks].join('\n\n');
}

function showView(view: View, width: number, paint: Paint): string[] {
  const words = wrapAnsi(passageOf(view, paint), width - LABEL - 2, { hard: true });
  return indent(words, `  ${view.label.padEnd(LABEL)}`, ' '.repeat(LABEL + 2));
}

function indent(text: string, first: string, others: string): string[] {
  return text.split('\n').map((line, index) => (index === 0 ? first : others) + line);
}

/** The passage on one line, with its marks. */
function passageOf({ text, window = { start: 0, end: text.length }, marks = [] }: View, paint: Paint): string {
  const inside = marks
    .filter(({ start, end }) => start >= window.start && end <= window.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let shown = window.start > 0 ? '…' : '';
  let at = window.start;
  const gap = inside.length > 0 && window.end - window.start > LONGEST ? GAP : LONGEST;
  for (const { start, end, sign } of inside) {
    if (start < at) continue; // inside the mark before: the parts of a statement may overlap
    shown += plain(text.slice(at, start), gap);
    shown += start === end ? paint(sign, sign) : paint(sign, `[${sign} ${plain(text.slice(start, end), gap * 2)}]`);
    at = end;
  }
  shown += plain(text.slice(at, window.end), gap);
  return window.end < text.length ? `${shown}…` : shown;
}

/** On one line, without its middle where it is long; line breaks show as strokes. */
function plain(text: string, longest: number): string {
  const half = Math.floor(longest / 2);
  const kept = text.length <= longest ? text : `${text.slice(0, half)} (…) ${text.slice(-half)}`;
  return kept.replaceAll(/\s*\n\s*/g, ' / ').replaceAll(/[^\S ]/g, ' ');
}
