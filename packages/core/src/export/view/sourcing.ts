import type { Article, Digest } from '../../model.ts';
import { SOURCE_KINDS } from '../source-kinds.ts';
import { plainNumber } from './english.ts';
import { formatOf } from './formats.ts';
import type { Messages } from './messages.ts';
import type { SourcingView } from './view-model.ts';

/** What the statements rest on, with shares. Hearsay overlaps with the kinds of source, so it stands apart. */
export function sourcingView(
  _article: Article,
  { sourcing }: Digest,
  messages: Messages,
): Omit<SourcingView, 'title' | 'showAll'> {
  const { locale } = messages;
  const numberOf = (count: number): string =>
    plainNumber(count, locale) ?? formatOf(Intl.NumberFormat, locale, {}).format(count);
  const counts = SOURCE_KINDS.map((kind) => ({ kind, count: sourcing[kind].length })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const percents = percentsOf(
    counts.map(({ count }) => count),
    total,
  );
  const hearsay = sourcing.hearsay.length;
  return {
    name: 'sourcing',
    // One whole, of which nothing is ever left out.
    count: total + hearsay > 0 ? 1 : 0,
    ...(total > 0 && { total: messages.statements(total) }),
    kinds: counts.map(({ kind, count }, index) => ({
      kind,
      label: messages.sourceKinds[kind],
      count: numberOf(count),
      percent: percentInWords(percents[index]!, locale),
      share: count / total,
    })),
    ...(hearsay > 0 && { hearsay: messages.hearsayPassages(hearsay) }),
  };
}

/** Shares of a whole in whole percents that add to 100: those that lose most by rounding down are rounded up. */
function percentsOf(counts: readonly number[], total: number): number[] {
  const percents = counts.map((count) => Math.floor((count * 100) / total));
  const rest = (index: number): number => (counts[index]! * 100) % total;
  const byRest = [...counts.keys()].sort((a, b) => rest(b) - rest(a));
  const missing = percents.reduce((sum, percent) => sum - percent, 100);
  for (const index of byRest.slice(0, missing)) percents[index]!++;
  return percents;
}

function percentInWords(percent: number, locale: string): string {
  const plain = plainNumber(percent, locale);
  return plain === undefined
    ? formatOf(Intl.NumberFormat, locale, { style: 'percent' }).format(percent / 100)
    : `${plain}%`;
}
