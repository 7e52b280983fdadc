import type { Article, Digest } from '../../model.ts';
import { plainNumber } from './english.ts';
import { formatOf } from './formats.ts';
import type { Messages } from './messages.ts';
import type { SourceKind, SourcingView } from './view-model.ts';

const kinds = [
  'named',
  'organizations',
  'documents',
  'anonymous',
  'others',
  'unattributed',
] as const satisfies SourceKind[];

/** What the statements rest on, with shares. Hearsay overlaps with the kinds of source, so it stands apart. */
export function sourcingView(
  _article: Article,
  { sourcing }: Digest,
  messages: Messages,
): Omit<SourcingView, 'title' | 'showAll'> {
  const { locale } = messages;
  const numberOf = (count: number): string =>
    plainNumber(count, locale) ?? formatOf(Intl.NumberFormat, locale, {}).format(count);
  const counts = kinds.map((kind) => ({ kind, count: sourcing[kind].length })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const hearsay = sourcing.hearsay.length;
  return {
    name: 'sourcing',
    // One whole, of which nothing is ever left out.
    count: total + hearsay > 0 ? 1 : 0,
    ...(total > 0 && { total: messages.statements(total) }),
    kinds: counts.map(({ kind, count }) => ({
      kind,
      label: messages.sourceKinds[kind],
      count: numberOf(count),
      percent: percentOf(count, total, locale),
      share: count / total,
    })),
    ...(hearsay > 0 && { hearsay: messages.hearsayPassages(hearsay) }),
  };
}

function percentOf(count: number, total: number, locale: string): string {
  const plain = plainNumber(Math.round((count * 100) / total), locale);
  if (plain !== undefined) return `${plain}%`;
  return formatOf(Intl.NumberFormat, locale, { style: 'percent', maximumFractionDigits: 0 }).format(count / total);
}
