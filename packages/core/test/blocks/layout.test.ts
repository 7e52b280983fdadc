import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/blocks/segment.ts';
import { isSpace } from '../../src/source/span.ts';
import { expectBlocks } from './marked-blocks.ts';

const FIRST =
  'The bridge over the Lorn closed to traffic in the morning, and nobody could say when it would open again.';
const SECOND = 'Ferries will run on every day of the week until the work is done, and they will take bicycles as well.';

describe('paragraphs', () => {
  test.each([
    ['parted by blank lines', `⟦headline Old bridge closes⟧\n\n${FIRST}\n\n${SECOND}`],
    ['parted by single line ends', `⟦headline Old bridge closes⟧\n${FIRST}\n${SECOND}`],
    ['with CRLF', `⟦headline Old bridge closes⟧\r\n\r\n${FIRST}\r\n\r\n${SECOND}`],
    ['with CR', `⟦headline Old bridge closes⟧\r\r${FIRST}\r\r${SECOND}`],
    ['after a byte-order mark', `\ufeff⟦headline Old bridge closes⟧\n\n${FIRST}\n\n${SECOND}`],
    ['with blanks on the empty lines', `⟦headline Old bridge closes⟧\n \t\n${FIRST}\n\u00a0\n${SECOND}`],
    [
      'wrapped at a fixed width',
      '⟦headline Old bridge closes⟧\n\n⟦paragraph The bridge over the Lorn closed to traffic in the morning, and\nnobody could say when it would open again, least of all the men who\nhad shut its gates.⟧\n\n⟦paragraph Ferries will run on every day of the week until the work is done,\nand they will take bicycles as well.⟧',
    ],
    [
      'wrapped, with no blank line between them',
      '⟦headline Old bridge closes⟧\n⟦paragraph The bridge over the Lorn closed to traffic in the morning, and\nnobody could say when it would open again.⟧\n⟦paragraph Ferries will run on every day of the week until the work is done,\nand they will take bicycles as well, the county said, and dogs.⟧',
    ],
    [
      'a sentence that a line end broke',
      `⟦headline Old bridge closes⟧\n\n${FIRST}\n\n⟦paragraph Ferries will run on every day of the week until the work\nis done, and they will take bicycles as well.⟧`,
    ],
  ])('%s', (_, marked) => expectBlocks(marked));
});

describe('Markdown', () => {
  test('headings and quoted lines', () => {
    expectBlocks(
      `⟦headline # Old bridge closes.⟧\n\n${FIRST}\n\n⟦heading ## A year without any cars or buses on the river, and what is planned⟧\n\n${SECOND}\n\n⟦quote > I was on the last bus.\n> I sang.⟧\n\n${FIRST.replace('morning', 'evening')}`,
    );
  });

  test('the headline is named without its signs', () => {
    const text = `# Old bridge closes\n\n${FIRST}`;
    expect(segment(text).meta.headline).toEqual({ start: 2, end: 19 });
  });

  test('not a tag or a sum', () => {
    expectBlocks(
      `⟦headline Old bridge closes⟧\n\n#ferry was the word of the day on both banks of the river.\n\n${SECOND}`,
    );
  });
});

describe('hardly any text', () => {
  test.each([[''], [' '], ['\n\n\r\n'], ['\ufeff'], ['\u00a0\n']])('%j has no blocks', (text) => {
    expect(segment(text)).toEqual({ blocks: [], meta: {}, known: [] });
  });

  test('short lines with no sentence among them are no page of links', () => {
    expectBlocks('⟦headline Notes⟧\nbuy rope\ncall the ferry\nask for the keys\nlamp oil\nmatches');
  });

  test('one word is one block', () => {
    expect(segment('Lorn').blocks).toHaveLength(1);
  });
});

test('every character that is not blank lies in exactly one block, and blocks are in order', () => {
  const line = constantFrom(
    FIRST,
    SECOND,
    '',
    ' ',
    '• one',
    '- two',
    '1. three',
    'Advertisement',
    'Share',
    'By Mara Ilves',
    '3 May 2031',

    '— Mara Ilves',
    'Photo: Mara Ilves',
    '“So it goes.”',
    'PORT LORN —',
    'a\tb 1',
    '\ufeff',
    '\u2028',
    'They are:',
    'Home',
  );
  assert(
    property(array(line, { maxLength: 24 }), constantFrom('\n', '\r\n', '\n\n', '\r'), (lines, end) => {
      const text = lines.join(end);
      const { blocks } = segment(text);
      let at = 0;
      for (const block of [...blocks, { start: text.length, end: text.length }]) {
        expect(block.start).toBeGreaterThanOrEqual(at);
        for (; at < block.start; at++) expect(isSpace(text.charCodeAt(at))).toBe(true);
        at = block.end;
      }
      expect(blocks.filter(({ kind }) => kind === 'headline').length).toBeLessThanOrEqual(1);
    }),
  );
});
