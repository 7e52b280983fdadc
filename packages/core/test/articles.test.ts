import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mend } from '../src/artefacts/mend.ts';
import type { Article, Attribution, Span } from '../src/model.ts';
import { parse } from '../src/parse.ts';
import { overlaps, slice, trim } from '../src/source/span.ts';
import { marked, noted, readArticle, type ArticleFixture } from './article-fixture.ts';
import { isSameName } from './same-name.ts';

const fixtures = new URL('../../../fixtures/articles/', import.meta.url);
const examples = new URL('../../../examples/', import.meta.url);

const STAGES: Record<string, (fixture: ArticleFixture, article: Article) => [found: unknown, wanted: unknown]> = {
  blocks,
  'front matter': frontMatter,
  artefacts,
  attributions,
  speakers,
  names,
  quantities,
  times,
  'quotation marks': quotationMarks,
};

for (const file of readdirSync(fixtures).filter((name) => name.endsWith('.txt'))) {
  const fixture = readArticle(readFileSync(new URL(file, fixtures), 'utf8'));
  describe(basename(file, '.txt'), () => {
    const article = parse(fixture.text);

    test('the example is the same article', () => {
      expect(readFileSync(new URL(file, examples), 'utf8').trim()).toBe(fixture.text.trim());
    });

    test('mended copy has no faults', () => {
      expect(parse(mend(fixture.text, article.artefacts)).artefacts).toEqual([]);
    });

    for (const [name, compare] of Object.entries(STAGES)) {
      // A known failure that passes fails: then its line is to be taken out.
      test(name, { fails: fixture.knownFailures.has(name) }, () => {
        const [found, wanted] = compare(fixture, article);
        expect(found).toEqual(wanted);
      });
    }
  });
}

const BLOCKS = 'headline standfirst byline dateline heading quote table caption list'.split(' ');

function blocks(fixture: ArticleFixture, article: Article): [string[], string[]] {
  const { text, marks } = fixture;
  const wanted = marks.filter(({ label }) => BLOCKS.includes(label) || label.startsWith('boilerplate:'));
  const wrapped = marked(fixture, 'line-wrapped').filter((mark) => !wanted.some((block) => overlaps(block, mark)));
  const taken = [...wanted, ...wrapped];
  const lines = [...text.matchAll(/[^\n]+/g)]
    .map((match) => trim(text, { start: match.index, end: match.index + match[0].length }))
    .filter((line) => line.start < line.end && !taken.some((block) => overlaps(block, line)))
    .map((line) => ({ ...line, label: 'paragraph' }));
  const all = [...wanted, ...lines, ...wrapped.map((mark) => ({ ...mark, label: 'paragraph' }))];
  const inside = (block: Span, label: string): string[] =>
    marked(fixture, label)
      .filter((mark) => overlaps(mark, block))
      .map((mark) => slice(text, mark));
  return [
    article.blocks.map((block) => {
      const kind = block.kind === 'boilerplate' ? `boilerplate:${block.reason}` : block.kind;
      const parts =
        block.kind === 'list'
          ? [...(block.introducedBy === undefined ? [] : [block.introducedBy]), ...block.items]
          : block.kind === 'caption' && block.credit !== undefined
            ? [block.credit]
            : block.kind === 'paragraph' && block.dateline !== undefined
              ? [block.dateline]
              : [];
      return [kind, slice(text, block), ...parts.map((part) => slice(text, part))].join(' | ');
    }),
    all
      .sort((a, b) => a.start - b.start)
      .map((block) => {
        const intro =
          block.label === 'list'
            ? marked(fixture, 'intro').filter(({ end }) => text.slice(end, block.start).trim() === '')
            : [];
        const parts = [
          ...intro.map((mark) => slice(text, mark)),
          ...['item', 'credit', 'opening-dateline'].flatMap((label) => inside(block, label)),
        ];
        return [block.label, slice(text, block), ...parts].join(' | ');
      }),
  ];
}

function frontMatter(fixture: ArticleFixture, { text, meta }: Article): [object, object] {
  const one = (about: string): string | undefined => noted(fixture, about)[0];
  const words = (span: Span | undefined): string | undefined => span && slice(text, span);
  return [
    {
      headline: words(meta.headline),
      standfirst: words(meta.standfirst),
      byline: meta.byline?.map((name) => slice(text, name)).join('; '),
      place: words(meta.place),
      published: meta.published,
    },
    {
      headline: words(marked(fixture, 'headline')[0]),
      standfirst: words(marked(fixture, 'standfirst')[0]),
      byline: one('byline'),
      place: one('place'),
      published: one('published'),
    },
  ];
}

const CODES =
  'missing-space repeated-word repeated-phrase repeated-paragraph unclosed-quote unopened-quote missing-terminal-punctuation mojibake control-character html-entity html-tag soft-hyphen line-wrapped truncated'.split(
    ' ',
  );

function artefacts(fixture: ArticleFixture, article: Article): [object, object] {
  const { text } = fixture;
  const spaces = article.artefacts.filter(({ code }) => code === 'no-break-space');
  const others = article.artefacts.filter(({ code }) => code !== 'no-break-space');
  return [
    { noBreakSpaces: spaces.length, others: others.map((one) => `${one.code}: ${slice(text, one)}`) },
    {
      noBreakSpaces: text.match(/\u00a0+/g)?.length ?? 0,
      others: marked(fixture, ...CODES).map((mark) => `${mark.label}: ${slice(text, mark)}`),
    },
  ];
}

interface WantedAttribution {
  number: string;
  source: Span[];
  cue: Span[];
  content: Span[];
  addressee: Span[];
  within: string;
  note: string;
}

function wantedAttributions(fixture: ArticleFixture): WantedAttribution[] {
  const numbers = [...new Set(fixture.marks.flatMap(({ label }) => /^[qc](\d+)$/.exec(label)?.[1] ?? []))];
  return numbers.map((number) => {
    const own = (letter: string): Span[] => marked(fixture, letter + number);
    const note = noted(fixture, number)[0] ?? '';
    const at = own('q')[0] ?? own('c')[0]!;
    const around = fixture.marks
      .filter(
        ({ label, start, end }) => /^c\d+$/.test(label) && label !== `c${number}` && start <= at.start && at.end <= end,
      )
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const within = /within=(\d+)/.exec(note)?.[1] ?? around?.label.slice(1) ?? '';
    return { number, source: own('s'), cue: own('q'), content: own('c'), addressee: own('a'), within, note };
  });
}

/** One to one: at least half of the words of both contents in common, and a cue and a source that touch. */
function pairAttributions(fixture: ArticleFixture, article: Article): [WantedAttribution, Attribution | undefined][] {
  const free = new Set(article.attributions);
  return wantedAttributions(fixture).map((wanted) => {
    const [best] = [...free]
      .filter((found) => touch(found.cue, wanted.cue) && touch(found.source, wanted.source))
      .map((found) => ({ found, share: shared(found.content, wanted.content) }))
      .filter(({ share }) => share >= 0.5)
      .sort((a, b) => b.share - a.share);
    if (best !== undefined) free.delete(best.found);
    return [wanted, best?.found];
  });
}

function touch(a: readonly Span[], b: readonly Span[]): boolean {
  return (a.length === 0 && b.length === 0) || a.some((x) => b.some((y) => overlaps(x, y)));
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return both / (lengthOf(a) + lengthOf(b) - both);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function attributions(fixture: ArticleFixture, article: Article): [string[], string[]] {
  const { text } = fixture;
  const words = (spans: readonly Span[]): string => spans.map((span) => slice(text, span)).join(' … ');
  const line = (one: Pick<Attribution, 'source' | 'cue' | 'content' | 'addressee'>, within: string): string =>
    `${words(one.source)} | ${words(one.cue)} | ${words(one.content)} | to ${words(one.addressee)} | in ${within}`;
  const pairs = pairAttributions(fixture, article);
  const numberOf = new Map(pairs.map(([wanted, found]) => [found?.id, wanted.number]));
  const found = article.attributions.map((one) => {
    const wanted = pairs.find(([, pair]) => pair === one)?.[0];
    const within = one.within === undefined ? '' : (numberOf.get(one.within) ?? one.within);
    if (wanted === undefined) return line(one, within);
    const sameAddressee = touch(one.addressee, wanted.addressee) ? wanted.addressee : one.addressee;
    return line({ ...wanted, addressee: sameAddressee }, within);
  });
  return [
    found.sort(),
    wantedAttributions(fixture)
      .map((one) => line(one, one.within))
      .sort(),
  ];
}

function speakers(fixture: ArticleFixture, article: Article): [string[], string[]] {
  const found: string[] = [];
  const wanted: string[] = [];
  for (const [{ number, note }, pair] of pairAttributions(fixture, article)) {
    // What is not found at all is for the comparison of attributions to say.
    if (pair === undefined) continue;
    const name = /speaker=(.*?)(?: kind=| within=| negated| anonymous|$)/.exec(note)?.[1];
    const kind = /kind=(\w+)/.exec(note)?.[1];
    const { label, entity } = pair.speaker;
    const spoken = article.entities.find(({ id }) => id === entity)?.name ?? label;
    wanted.push(`${number}: ${name ?? ''} ${kind ?? ''}${flags(/\banonymous\b/.test(note), /\bnegated\b/.test(note))}`);
    found.push(
      `${number}: ${name === undefined ? '' : isSameName(name, spoken) ? name : spoken} ${kind === undefined ? '' : pair.kind}${flags(pair.speaker.anonymous, pair.negated ?? false)}`,
    );
  }
  return [found, wanted];
}

function flags(anonymous: boolean, negated: boolean): string {
  return `${anonymous ? ' anonymous' : ''}${negated ? ' negated' : ''}`;
}

function names(fixture: ArticleFixture, article: Article): [string[], string[]] {
  const wanted = [
    ...fixture.notes.filter(({ about }) => about.startsWith('entity ')).map(({ about, says }) => `${about}: ${says}`),
    ...noted(fixture, 'role').map((says) => `role: ${says}`),
  ];
  const found = wanted.filter((line) => {
    const [, kind, name = '', rest = ''] = /^(?:entity (\w+)|role): (.*?)(?: = (.*))?$/.exec(line) ?? [];
    const entity = article.entities.find((one) => one.name === name);
    if (entity === undefined) return false;
    if (kind === undefined) return entity.roles.some(({ text }) => text.toLowerCase().includes(rest.toLowerCase()));
    return entity.kind === kind && rest.split(', ').every((alias) => alias === '' || entity.aliases.includes(alias));
  });
  return [found, wanted];
}

function quantities(fixture: ArticleFixture, article: Article): [string[], string[]] {
  const marks = fixture.marks.filter(({ label }) => label.startsWith('qty:'));
  return [
    marks.map((mark) => {
      const found = article.quantities.find((quantity) => overlaps(quantity, mark));
      if (found === undefined) return `nothing for ${slice(fixture.text, mark)}`;
      const value = found.upper === undefined ? found.value : `${found.value}-${found.upper}`;
      return [
        'qty',
        value,
        found.unit.replace('metre', 'meter').replaceAll(' ', '_'),
        ...(found.bound === undefined ? [] : [found.bound]),
      ].join(':');
    }),
    marks.map(({ label }) => label.replace('metre', 'meter')),
  ];
}

function times(fixture: ArticleFixture, article: Article): [string[], string[]] {
  const marks = fixture.marks.filter(({ label }) => /^time\b/.test(label));
  return [
    marks.map((mark) => {
      const found = article.times.find((time) => overlaps(time, mark));
      if (found === undefined) return `nothing for ${slice(fixture.text, mark)}`;
      return mark.label === 'time' ? 'time' : `time:${found.value}`;
    }),
    marks.map(({ label }) => label),
  ];
}

function quotationMarks(fixture: ArticleFixture, article: Article): [string[], string[]] {
  const { text } = fixture;
  const kinds = ['scare', 'title', 'term'];
  const wanted = marked(fixture, ...kinds, 'hearsay');
  const found = [
    ...article.quotations
      .filter(({ kind }) => kinds.includes(kind))
      .map((one) => ({ ...one, label: one.kind as string })),
    ...article.evidentials.map((one) => ({ ...one, label: 'hearsay' })),
  ].sort((a, b) => a.start - b.start);
  const line = (one: Span & { label: string }): string => `${one.label}: ${slice(text, one)}`;
  return [found.map(line), wanted.map(line)];
}
