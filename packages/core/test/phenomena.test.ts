import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article, Attribution, Span } from '../src/model.ts';
import { parse } from '../src/parse.ts';
import { overlaps, slice } from '../src/source/span.ts';
import { readCases, type Case, type WantedAttribution } from './phenomena.ts';
import { isSameName } from './same-name.ts';

const folder = new URL('../../../fixtures/phenomena/', import.meta.url);

// A case alone could be taken for a headline. These sentences report nobody's words and name nobody.
const BEFORE = `Old bridge closes for repairs

The bridge closed to traffic in the morning. It has two lanes and a path for walkers.

`;
const AFTER = `

Ferries will run every day until the work is done.
`;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const cases = readCases(readFileSync(new URL(file, folder), 'utf8'));
  const subject = basename(file, '.txt');
  describe(subject, () => {
    for (const wanted of cases) {
      // A known failure that passes fails: then its line is to be taken out.
      test(wanted.name, { fails: wanted.knownFailure !== undefined }, () => {
        const { expected, actual } = compare(wanted, parse(BEFORE + wanted.text + AFTER), subject);
        expect(actual).toEqual(expected);
      });
    }
  });
}

interface Described {
  content: string;
  [detail: string]: string | boolean;
}

/** What is wanted and what was found, in words, in one order, with the same details on both sides. */
function compare(wanted: Case, article: Article, subject: string): { expected: unknown; actual: unknown } {
  const region = { start: BEFORE.length, end: BEFORE.length + wanted.text.length };
  const found = article.attributions.filter(({ content, cue }) =>
    [...content, ...cue].some((s) => overlaps(s, region)),
  );
  const ids = found.map(({ id }) => id);
  const numbers = new Map(wanted.attributions.map((one) => [one.number, one]));
  const text = (spans: readonly Span[]): string => spans.map((span) => plain(slice(wanted.text, span))).join(' … ');
  const parsed = (spans: readonly Span[]): string => spans.map((span) => plain(slice(article.text, span))).join(' … ');

  const expected: Described[] = wanted.attributions.map((one) => ({
    content: text(one.content),
    source: text(one.source),
    cue: text(one.cue),
    addressee: text(one.addressee),
    within: one.within === undefined ? '' : text(numbers.get(one.within)!.content),
    negated: one.negated,
    ...(one.evidential.length > 0 && { evidential: text(one.evidential) }),
    ...(one.kind !== undefined && { kind: one.kind }),
    ...(one.speaker !== undefined && { speaker: one.speaker }),
    ...(one.anonymous !== undefined && { anonymous: one.anonymous }),
  }));
  const actual = found.map((attribution): Described => {
    const content = parsed(attribution.content);
    const i = expected.findIndex(
      (one) => one.content === content && sharesWord(String(one['cue']), parsed(attribution.cue)),
    );
    const asked = wanted.attributions[i] ?? wanted.attributions.find((one) => text(one.content) === content);
    const outer = found[ids.indexOf(attribution.within ?? '')];
    const cue = parsed(attribution.cue);
    return {
      content,
      source: parsed(attribution.source),
      // The main verb is enough: which of its auxiliaries belong to it is not compared.
      cue: asked !== undefined && sharesWord(text(asked.cue), cue) ? text(asked.cue) : cue,
      addressee: parsed(attribution.addressee),
      within: outer === undefined ? '' : parsed(outer.content),
      negated: attribution.negated ?? false,
      ...details(attribution, asked, article),
    };
  });
  return {
    expected: { attributions: expected.map(inOneLine).sort(), ...marksWanted(wanted) },
    actual: { attributions: actual.map(inOneLine).sort(), ...marksFound(wanted, article, subject) },
  };
}

/** One line for each attribution, so that a failing comparison is short to read. */
function inOneLine({ content, ...rest }: Described): string {
  const parts = Object.entries(rest).filter(([, value]) => value !== '' && value !== false);
  return [`[${content}]`, ...parts.map(([name, value]) => `${name}: ${String(value)}`)].join('  ');
}

/** Only what the case asks of this attribution. */
function details(
  attribution: Attribution,
  asked: WantedAttribution | undefined,
  article: Article,
): Record<string, string | boolean> {
  const { speaker, kind, evidential } = attribution;
  const entity = article.entities.find(({ id }) => id === speaker.entity);
  const name = entity?.name ?? speaker.label;
  return {
    ...((asked?.evidential.length ?? 0) > 0 && {
      evidential: evidential === undefined ? '' : slice(article.text, evidential),
    }),
    ...(asked?.kind !== undefined && { kind }),
    ...(asked?.speaker !== undefined && { speaker: isSameName(asked.speaker, name) ? asked.speaker : name }),
    ...(asked?.anonymous !== undefined && { anonymous: speaker.anonymous }),
  };
}

function marksWanted({ hearsay, quotations, text }: Case): object {
  return {
    hearsay: hearsay.map((mark) => slice(text, mark)),
    quotations: quotations.map((mark) => `${mark.label}: ${slice(text, mark)}`),
  };
}

/**
 * Quotations are compared where the case marks some; hearsay there and in all that has it for its subject. Of a mark of
 * hearsay any part will do.
 */
function marksFound({ hearsay, quotations, text }: Case, article: Article, subject: string): object {
  const asksHearsay = subject === 'hearsay' || hearsay.length > 0;
  const region = { start: BEFORE.length, end: BEFORE.length + text.length };
  const inside = <T extends Span>(spans: readonly T[]): T[] => spans.filter((span) => overlaps(span, region));
  return {
    hearsay: inside(article.evidentials).flatMap((span) => {
      if (article.attributions.some(({ evidential }) => evidential?.start === span.start)) return [];
      const own = { start: span.start - BEFORE.length, end: span.end - BEFORE.length };
      const mark = hearsay.find((wanted) => overlaps(wanted, own));
      return asksHearsay ? [mark === undefined ? slice(article.text, span) : slice(text, mark)] : [];
    }),
    quotations: quotations.flatMap((mark) => {
      const found = inside(article.quotations).find(({ start }) => start === mark.start + BEFORE.length);
      return found === undefined ? [] : [`${found.kind}: ${slice(article.text, found)}`];
    }),
  };
}

/** White space of any length is one space; a possessive ending, or a stop or comma at the end, is not compared. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replace(/(?!^)(?:[.,;:]|['’]s)$/u, '');
}

/** True where the two have a word, or a colon, in common, and where neither has any: a dash is no cue. */
function sharesWord(a: string, b: string): boolean {
  const wanted = wordsOf(a);
  const found = wordsOf(b);
  return wanted.length === 0 ? found.length === 0 : found.some((word) => wanted.includes(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|:/gu) ?? [];
}
