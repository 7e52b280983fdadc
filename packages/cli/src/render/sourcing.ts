import { messages } from '@article-digest/core/locales/en';
import { SOURCE_KINDS } from '@article-digest/core/wording';
import { count, pad } from './layout.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';

/** Columns of the longest label. */
const LABEL = 19;
/** Columns of a bar. */
const WIDEST = 24;

/** What stands behind the statements, as a bar and in figures, and the words that mark hearsay. */
export function sourcingSection({ digest: { sourcing }, style, width, words, wrap }: View): Section {
  const rows = SOURCE_KINDS.map((kind) => [messages.sourceKinds[kind], sourcing[kind]] as const);
  const total = rows.reduce((sum, [, ids]) => sum + ids.length, 0);
  // Beside the bar stand its label and figures; one too short to read is left out.
  const room = Math.min(width - LABEL - 6 - `${total} of ${count(total, 'statement')}`.length, WIDEST);
  const bar = room < 10 ? 0 : room;
  const lines = rows
    .filter(([, ids]) => ids.length > 0)
    .flatMap(([label, ids]) => {
      const figures = `${ids.length} of ${count(total, 'statement')}`;
      if (bar === 0) return wrap(`${label}: ${figures}`, '  ', '    ');
      const full = Math.max(1, Math.round((ids.length / total) * bar));
      return `  ${pad(label, LABEL)}  ${'█'.repeat(full)}${style.aside('░'.repeat(bar - full))}  ${figures}`;
    });
  if (sourcing.hearsay.length > 0) {
    const marks = new Map<string, number>();
    for (const evidential of sourcing.hearsay) {
      const mark = words(evidential).toLowerCase();
      marks.set(mark, (marks.get(mark) ?? 0) + 1);
    }
    const told = [...marks].map(([mark, number]) => `“${mark}”${number > 1 ? ` ${number} times` : ''}`);
    lines.push(
      ...wrap(
        `${style.caution(`Hearsay in ${count(sourcing.hearsay.length, 'place')}`)}: ${told.join(', ')}`,
        '  ',
        '    ',
      ),
    );
  }
  return { title: messages.sections.sourcing, lines };
}
