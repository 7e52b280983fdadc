import { describe, expect, test } from 'vitest';
import { textOfPage } from '../../src/read-input/html.ts';

const FILLER =
  'The harbour of Port Lume will stay shut until Friday, the ministry said, after a night of rain, wind and high water.';
const page = (body: string, head = ''): string =>
  `<html><head>${head}</head><body><article><h1>Harbour shut</h1>${body}${`<p>${FILLER}</p>`.repeat(5)}</article></body></html>`;
const textOf = (body: string, head?: string): string =>
  textOfPage(page(body, head), 'story').text.split(`\n\n${FILLER}`)[0]!;

describe('blocks', () => {
  test.each([
    ['paragraphs', '<p>One <b>bold</b>\n   word.</p><p>Two.</p>', 'Harbour shut\n\nOne bold word.\n\nTwo.'],
    [
      'a no-break space stays',
      '<p>40&nbsp;km of it, and more to come.</p>',
      'Harbour shut\n\n40\u00a0km of it, and more to come.',
    ],
    ['line breaks', '<p>One<br>line. <br><br> Another.</p>', 'Harbour shut\n\nOne line.\n\nAnother.'],
    [
      'bullets',
      '<p>They want:</p><ul><li>a wall</li><li>a <i>boat</i></li></ul>',
      'Harbour shut\n\nThey want:\n\n• a wall\n• a boat',
    ],
    [
      'numbers',
      '<p>They want:</p><ol start="3"><li>a wall</li><li>a boat</li></ol>',
      'Harbour shut\n\nThey want:\n\n3. a wall\n4. a boat',
    ],
    [
      'a list in a list',
      '<ul><li>walls<ul><li>high</li></ul></li><li>boats</li></ul>',
      'Harbour shut\n\n• walls\n  • high\n• boats',
    ],
    [
      'a heading',
      '<p>One, and some more words.</p><h2>The wall</h2><p>Two.</p>',
      'Harbour shut\n\nOne, and some more words.\n\nThe wall\n\nTwo.',
    ],
    [
      'a caption',
      '<figure><img src="a.png"><figcaption>A boat. Photo: Abel Marr</figcaption></figure><p>One.</p>',
      'Harbour shut\n\nA boat. Photo: Abel Marr\n\nOne.',
    ],
    [
      'a set-off quotation',
      '<p>He wrote:</p><blockquote><p>“Go.”</p></blockquote>',
      'Harbour shut\n\nHe wrote:\n\n“Go.”',
    ],
    [
      'a table',
      '<table><tr><th>Day</th><th>Rain</th></tr><tr><td>Mon</td><td>40 mm</td></tr></table>',
      'Harbour shut\n\nDay\tRain\nMon\t40 mm',
    ],
    [
      'scripts and styles',
      '<script>let a = 1;</script><style>p {}</style><p>One, and some more words.</p>',
      'Harbour shut\n\nOne, and some more words.',
    ],
  ])('%s', (_name, body, text) => {
    expect(textOf(body)).toBe(text);
  });
});

describe('the page about itself', () => {
  test('the headline is the heading, not the title with the name of the site', () => {
    expect(textOf('', '<title>Harbour shut | The Lume Gazette</title>')).toBe('Harbour shut');
  });

  test('byline, date and publisher', () => {
    const head =
      '<meta name="author" content="Orla Vint"><meta property="og:site_name" content="The Lume Gazette"><meta property="article:published_time" content="2026-03-02">';
    const input = textOfPage(page('', head), 'story');
    expect(input).toMatchObject({ published: '2026-03-02', publisher: 'The Lume Gazette' });
    expect(input.text).toContain('By Orla Vint\n\n');
  });

  test('a date that is none is left out', () => {
    expect(
      textOfPage(page('', '<meta property="article:published_time" content="yesterday">'), 'story'),
    ).not.toHaveProperty('published');
  });

  test('nor does it hide one that is', () => {
    const head = '<meta property="article:published_time" content="yesterday">';
    const body = '<p>It rained.</p><time datetime="2026-03-02">on Monday</time>';
    expect(textOfPage(page(body, head), 'story').published).toBe('2026-03-02');
  });
});

test('a fragment and a short page are read whole', () => {
  expect(textOfPage('<p>It rained.</p><p>It stopped.</p>', 'story').text).toBe('It rained.\n\nIt stopped.');
});

test('a page without text is refused', () => {
  expect(() => textOfPage('<html><body><script>1</script></body></html>', 'story')).toThrow(
    'no article was found in story',
  );
});

const nested = (depth: number): string => `${'<div>'.repeat(depth)}It rained.${'</div>'.repeat(depth)}`;

test('a page nested or large beyond all measure is refused at once', () => {
  expect(() => textOfPage(nested(30_000), 'story')).toThrow('story is a page too large or too deeply nested');
  expect(() => textOfPage('<i>a</i>'.repeat(60_000), 'story')).toThrow('story is a page too large');
  expect(textOfPage(`<p>One.</p>${nested(200)}`, 'story').text).toBe('One.\n\nIt rained.');
});
