import type { Span } from '@article-digest/core';
import type { Pair, Sheet } from './gold.ts';
import { isBlank, touches } from './words.ts';

const STORY_KINDS = new Set(
  'headline standfirst byline dateline heading paragraph list caption quote table'.split(' '),
);

/** Units that are compared by name; of counts of things only the number is. */
const COMPARED_UNITS = new Set('kilometer mile hour minute day week month year decade percent USD'.split(' '));

/** The share of non-blank characters that lie in a block of the right kind. */
export function scoreBlocks({ gold, article }: Pair, { tally, misses }: Sheet): void {
  const kindAt = Array.from<string | undefined>({ length: article.text.length });
  for (const block of article.blocks) kindAt.fill(block.kind, block.start, block.end);
  for (const block of gold.blocks) {
    const wanted = STORY_KINDS.has(block.kind) ? block.kind : 'boilerplate';
    let all = 0;
    let right = 0;
    for (let i = block.start; i < block.end; i++) {
      if (isBlank(article.text[i]!)) continue;
      all++;
      if (kindAt[i] === wanted) right++;
    }
    tally.add('block chars', all);
    tally.add('block ok', right);
    if (right < all * 0.9) misses.push(['block', wanted, article.text.slice(block.start, block.start + 50)]);
  }
}

export function scoreQuantities({ gold, article }: Pair, { tally, misses }: Sheet): void {
  for (const wanted of gold.quantities ?? []) {
    const unit = wanted.unit.split(' (')[0]!;
    const near = article.quantities.filter((quantity) => touches(wanted, quantity));
    const right = near.some(
      (quantity) =>
        Math.abs(quantity.value - wanted.value) < 1e-6 &&
        (!COMPARED_UNITS.has(unit) || quantity.unit.replace(/s$/, '').replaceAll('metre', 'meter') === unit) &&
        quantity.bound === wanted.bound,
    );
    tally.add('qty gold');
    tally.add('qty', right);
    if (!right) {
      const found = near.map(({ value, unit: own, bound }) => `${bound ?? ''} ${value} ${own}`.trim());
      misses.push(['quantity', article.text.slice(wanted.start, wanted.end), `[${found.join(' | ')}]`]);
    }
  }
}

export function scoreTimes({ gold, article }: Pair, { tally, misses }: Sheet): void {
  const wanted = gold.times ?? [];
  const text = (span: Span): string => article.text.slice(span.start, span.end);
  tally.add('tm gold', wanted.length);
  tally.add('tm pred', article.times.length);
  for (const time of wanted) {
    const right = article.times.some((found) => touches(time, found));
    tally.add('tm', right);
    if (!right) misses.push(['time', text(time)]);
  }
  for (const time of article.times) {
    const right = wanted.some((gold) => touches(time, gold));
    tally.add('tm back', right);
    if (!right) misses.push(['time+', text(time)]);
  }
}

export function scoreArtefacts({ gold, article }: Pair, { tally, misses }: Sheet): void {
  const wanted = gold.artefacts ?? [];
  const same = (a: (typeof wanted)[number], b: (typeof article.artefacts)[number]): boolean =>
    a.code === b.code && (a.start === undefined || touches({ start: a.start, end: a.end! }, b));
  for (const artefact of wanted) {
    const right = article.artefacts.some((found) => same(artefact, found));
    tally.add('art gold');
    tally.add('art', right);
    if (!right) misses.push(['artefact', artefact.code, artefact.text ?? '']);
  }
  for (const found of article.artefacts) {
    if (wanted.some((artefact) => same(artefact, found))) continue;
    tally.add('art false');
    misses.push(['artefact+', found.code, article.text.slice(found.start, found.end)]);
  }
}

/** Marks of hearsay, and quotation marks that quote nobody. */
export function scoreMarks({ gold, article }: Pair, { tally, misses }: Sheet): void {
  const evidentials = [
    ...article.evidentials,
    ...article.attributions.flatMap(({ evidential }) => (evidential === undefined ? [] : [evidential])),
  ];
  for (const wanted of gold.evidentials ?? []) {
    const right = evidentials.some((found) => touches(wanted, found));
    tally.add('ev gold');
    tally.add('ev', right);
    if (!right) misses.push(['hearsay', article.text.slice(wanted.start, wanted.end)]);
  }
  for (const wanted of gold.notAQuotation ?? []) {
    if (wanted.kind === 'unattributed') continue;
    const right = article.quotations.some((found) => found.kind !== 'speech' && touches(wanted, found));
    tally.add('scare gold');
    tally.add('scare', right);
    if (!right) misses.push(['scare quotes', article.text.slice(wanted.start, wanted.end)]);
  }
}
