import { digest as createDigest, parse } from '@article-digest/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/reader.ts';
import { cleanCopy } from '../../src/words/clean-copy.ts';
import { exported, EXPORTS } from '../../src/words/exports.ts';
import { itemAt } from '../../src/words/item-at.ts';
import { quotationInWords, sourceLine, statementAt } from '../../src/words/quotation.ts';
import { mentionSpans, statementSpans, step } from '../../src/words/steps.ts';
import { summaryInWords } from '../../src/words/summary.ts';
import { contextOf, STORY } from '../support.ts';

const { article, digest } = contextOf(STORY, { published: '2031-04-08' });
const at = (words: string): number => STORY.indexOf(words) + 1;
const copied = (words: string): string | undefined => {
  const found = statementAt(article, at(words));
  return found && quotationInWords(article, found);
};

describe('a quotation to copy', () => {
  test('has who said it behind it', () => {
    expect(copied('single boat')).toBe(
      '“We will not sell a single boat” … “The people of this town depend on them.” — Brell said',
    );
  });

  test('has the chain where it came through others, and what to be careful about', () => {
    expect(copied('the line would close')).toBe(
      'that the line would close by June — Brell had told the mayor, according to a senior board official cited by the Coast Courier (unsure)',
    );
  });

  test('a denial says that it is one', () => {
    expect(copied('such talk')).toBe('that any such talk took place — Vell denied');
  });

  test('the words that say who speaks stand for what is said', () => {
    expect(copied('Brell said')).toBe(copied('single boat'));
  });

  test('there is none in words that nobody says', () => {
    expect(copied('Share this')).toBeUndefined();
  });

  test('the source line says what is known of the article', () => {
    expect(sourceLine(article)).toBe('“Harbour board denies secret deal over Amsel ferry”, 2031-04-08');
    expect(sourceLine(parse('It rained.'))).toBe('');
  });
});

const mentionsAt = (words: string): string[] =>
  mentionSpans(article, at(words)).map(({ start, end }) => STORY.slice(start, end));
const item = (words: string): string | undefined => itemAt(article, digest, { start: at(words), end: at(words) });
const speakerOf = (id: string | undefined): string | undefined =>
  article.attributions.find((one) => one.id === id)?.speaker.label;

describe('steps', () => {
  const spans = [
    { start: 10, end: 20 },
    { start: 30, end: 40 },
  ];

  test.each([
    [0, 1, 10],
    [10, 1, 30],
    [35, 1, 10],
    [35, -1, 10],
    [30, -1, 10],
    [10, -1, 30],
    [0, -1, 30],
  ] as const)('from %i in direction %i to %i', (offset, direction, to) => {
    expect(step(spans, offset, direction)?.start).toBe(to);
  });

  test('nowhere where there is nothing', () => {
    expect(step([], 5, 1)).toBeUndefined();
  });

  test('statements each once, in text order', () => {
    const starts = statementSpans(article).map(({ start }) => start);
    expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(5);
  });

  test('on a name the places of that one, pronouns among them; elsewhere all names', () => {
    expect(mentionsAt('Tomas Vell')).toEqual(['Tomas Vell', 'Vell', 'he', 'The mayor']);
    expect(mentionsAt('town depend')).toContain('Coast Courier');
  });
});

describe('the item of the digest for a place in the text', () => {
  test('the innermost statement', () => {
    expect(speakerOf(item('close by June'))).toBe('Nadia Brell');
    expect(speakerOf(item('senior board official said'))).toBe('Coast Courier');
  });

  test('a name outside of statements', () => {
    expect(article.entities.find(({ id }) => id === item('Vell denied'))?.name).toBe('Tomas Vell');
  });

  test('whom a pronoun stands for; a figure; a date', () => {
    const text = 'Mayor Tomas Vell came on Monday. He brought 40 boats.';
    const other = parse(text);
    const on = (words: string): string | undefined => {
      const start = text.indexOf(words) + 1;
      return itemAt(other, createDigest(other), { start, end: start });
    };
    expect(on('He brought')).toBe(other.entities.find(({ name }) => name === 'Tomas Vell')!.id);
    expect(on('40 boats')).toBe('quantity-0');
    expect(on('Monday')).toBe('time-0');
  });

  test('a selection that goes over the edge of a statement is none of it', () => {
    expect(itemAt(article, digest, { start: at('harbour board has'), end: at('told reporters') })).toBeUndefined();
  });

  test('nothing in other words', () => {
    expect(item('Share this')).toBeUndefined();
  });
});

describe('clean copy', () => {
  test('mends faults and leaves out what is not the story', () => {
    const clean = cleanCopy(article);
    expect(clean).toContain('things of Brell and her board');
    expect(clean).not.toContain('Share this');
    expect(clean.endsWith('asked for a report.\n')).toBe(true);
  });

  test('leaves a clean copy as it is', () => {
    const once = cleanCopy(article);
    expect(cleanCopy(parse(once))).toBe(once);
  });

  test('leaves no gap in the middle', () => {
    const text =
      'Quay shut after storm\n\nThe quay was shut on Monday, Vell said.\n\nShare this article\n\nIt opens again soon, he said.\n';
    expect(cleanCopy(parse(text))).toBe(
      'Quay shut after storm\n\nThe quay was shut on Monday, Vell said.\n\nIt opens again soon, he said.\n',
    );
  });

  test('whatever the text, what is of the story and has no fault is kept as it is', () => {
    const words = fc.constantFrom(...(STORY.match(/\S+\s*/g) ?? []), '\u00a0', ' the the ');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (pieces) => {
        const parsed = parse(pieces.join(''));
        const clean = cleanCopy(parsed);
        for (const block of parsed.blocks) {
          const touched = parsed.artefacts.some(({ start, end }) => start <= block.end && block.start <= end);
          if (block.kind === 'boilerplate' || touched) continue;
          expect(clean).toContain(parsed.text.slice(block.start, block.end).trim());
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('exports', () => {
  test.each(EXPORTS.filter(({ language }) => language === 'json').map(({ id }) => id))('%s is JSON', (id) => {
    expect(JSON.parse(exported(id, article, digest)!.content)).toBeTypeOf('object');
  });

  test.each(['markdown', 'html'])('%s has the headline', (id) => {
    expect(exported(id, article, digest)!.content).toContain('Harbour board denies secret deal over Amsel ferry');
  });

  test('all end with the end of a line', () => {
    for (const { id } of EXPORTS) expect(exported(id, article, digest)!.content.endsWith('\n')).toBe(true);
  });

  test('an unknown format is none', () => {
    expect(exported('docx', article, digest)).toBeUndefined();
  });
});

test('the summary has the headline and who says each point', () => {
  const lines = summaryInWords(article, digest).trimEnd().split('\n');
  expect(lines[0]).toBe('Harbour board denies secret deal over Amsel ferry');
  expect(lines.slice(2)).toHaveLength(digest.points.length);
  expect(lines.slice(2).every((line) => line.startsWith('- '))).toBe(true);
  expect(lines.slice(2).filter((line) => / — Nadia Brell/.test(line)).length).toBeGreaterThan(0);
});

test('the digest of an article is made once, and anew for another number of points', () => {
  const made = digestOf(article, 2);
  expect(digestOf(article, 2)).toBe(made);
  expect(made.points).toHaveLength(2);
  expect(digestOf(article, 1).points).toHaveLength(1);
});
