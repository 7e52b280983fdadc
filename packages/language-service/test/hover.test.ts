import type { Article } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import { hover } from '../src/hover.ts';
import { linesOf } from '../src/line-index.ts';
import { ArticleBuilder } from './support/article.ts';
import { cursor } from './support/cursor.ts';

/** The story that all cases are about; each puts its own cursor into it. */
const STORY = `Brell denies leak at Oster dam

Energy Minister Nadia Brell told reporters that the dam is safe, the Coast Courier reported on Monday.

An unnamed engineer said Brell told the council: “We will not empty the lake.” The engineer called that a “calm” answer.

She denied that 40 miles of pipe leaked, reportedly.

“Who knows?”

Some other words stand hereabouts.`;

function storyOf(text: string): Article {
  return new ArticleBuilder(text, [{ kind: 'headline' }])
    .entity('person', 'Nadia Brell', ['Brell', 'Nadia Brell', 'Brell#3'], {
      roles: ['Energy Minister'],
      pronouns: ['She'],
    })
    .entity('organization', 'Coast Courier', ['Coast Courier'])
    .entity('place', 'Oster', ['Oster'], { confidence: 0.6 })
    .said({
      source: 'the Coast Courier',
      cue: 'reported',
      content: 'Energy Minister Nadia Brell told reporters that the dam is safe',
      speaker: { entity: 'e2', kind: 'publication' },
    })
    .said({
      source: 'Energy Minister Nadia Brell',
      cue: 'told',
      content: 'that the dam is safe',
      to: 'reporters',
      within: 'a1',
      speaker: { entity: 'e1' },
    })
    .said({
      source: 'An unnamed engineer',
      cue: 'said',
      content: 'Brell told the council: “We will not empty the lake.”',
      speaker: { anonymous: true, label: 'an unnamed engineer' },
    })
    .said({
      source: 'Brell#3',
      cue: 'told#2',
      content: '“We will not empty the lake.”',
      to: 'the council',
      kind: 'direct',
      within: 'a3',
      speaker: { entity: 'e1' },
    })
    .said({
      source: 'She',
      cue: 'denied',
      content: 'that 40 miles of pipe leaked',
      negated: true,
      hearsay: 'reportedly',
      confidence: 0.4,
      speaker: { entity: 'e1' },
    })
    .quotation('“We will not empty the lake.”')
    .quotation('“calm”', 'scare')
    .quotation('“Who knows?”')
    .quantity('40 miles', { value: 40, unit: 'mile', dimension: 'length', si: { value: 64373.76, unit: 'meter' } })
    .time('Monday', { kind: 'date', certain: false })
    .artefact('hereabouts', 'missing-space', 'A space is missing.', [['hereabouts', 'here abouts']]).article;
}

/** What the hover says, without markdown marks and escapes; `undefined` where there is none. */
function said(marked: string, change?: (article: Article) => void): string | undefined {
  const { text, position } = cursor(marked);
  const article = storyOf(text);
  change?.(article);
  const found = hover(article, position);
  if (found === undefined) return undefined;
  return (found.contents as { value: string }).value
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll('  \n', '\n')
    .replaceAll(/\*+/g, '');
}

/** The words that the hover is about. */
function about(marked: string): string | undefined {
  const { text, position } = cursor(marked);
  const article = storyOf(text);
  const range = hover(article, position)?.range;
  if (range === undefined) return undefined;
  const lines = linesOf(article);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

const at = (words: string, mark: string): string => STORY.replace(words, mark);

describe('speech', () => {
  test('direct speech within another: the innermost speaker, then the chain from the outside inwards', () => {
    expect(said(at('not empty', 'not em‸pty'))).toBe(
      [
        'Nadia Brell · Energy Minister',
        'Said word for word · 6 words · cue “told” · to the council',
        'Through an unnamed engineer → Nadia Brell',
        'Brell told the council, according to an unnamed engineer',
        'Evidence on line 5: “Brell told” · confidence: sure · Introduced on line 3',
      ].join('\n'),
    );
  });

  test('indirect speech reported by a publication', () => {
    expect(said(at('dam is safe', 'dam is ‸safe'))).toBe(
      [
        'Nadia Brell · Energy Minister',
        'Said in the reporter’s words · cue “told” · to reporters',
        'Through the Coast Courier → Nadia Brell',
        'Brell told reporters, according to the Coast Courier',
        'Evidence on line 3: “Energy Minister Nadia Brell told” · confidence: sure',
      ].join('\n'),
    );
  });

  test('one outermost source has no chain', () => {
    expect(said(at('reported on', 'rep‸orted on'))).not.toContain('Through');
  });

  test('a cue shows the speech that it brings, although it stands in another', () => {
    expect(said(at('told the council', 'to‸ld the council'))).toContain('cue “told” · to the council');
  });

  test('an unnamed source says so', () => {
    const hovered = said(at('engineer said', 'engineer sa‸id'));
    expect(hovered).toMatch(/^An unnamed engineer\n/);
    expect(hovered).toContain('The article does not name this source.');
  });

  test('an unnamed source can be asked about itself', () => {
    expect(said(at('unnamed engineer', 'unnamed en‸gineer'))).toMatch(/^An unnamed engineer\n/);
  });

  test('denied, hearsay and unsure', () => {
    const hovered = said(at('of pipe', 'of p‸ipe'));
    expect(hovered).toContain('Denied, refused or not said.');
    expect(hovered).toContain('Hearsay: “reportedly”.');
    expect(hovered).toContain('confidence: unsure');
  });

  test('a plain statement has none of these warnings', () => {
    expect(said(at('dam is safe', 'dam is ‸safe'))).not.toMatch(/Denied|Hearsay|not name/);
  });

  test('a source that the text does not give', () => {
    const hovered = said(at('dam is safe', 'dam ‸is safe'), ({ attributions }) => {
      attributions[1]!.source = [];
      attributions[1]!.speaker = { label: '', kind: 'unknown', anonymous: false };
    });
    expect(hovered).toMatch(/^An unstated source\n/);
    expect(hovered).toContain('The text gives no source for these words.');
  });

  test('chains in a circle end', () => {
    const hovered = said(at('dam is safe', 'dam ‸is safe'), ({ attributions }) => {
      attributions[0]!.within = 'a2';
    });
    expect(hovered).toContain('Coast Courier → Nadia Brell');
  });

  test('the piece under the cursor is what the hover is about', () => {
    expect(about(at('not empty', 'not em‸pty'))).toBe('“We will not empty the lake.”');
    expect(about(at('told the council', 'to‸ld the council'))).toBe('told');
  });
});

describe('quotation marks', () => {
  test('scare quotes are nobody’s speech', () => {
    expect(said(at('calm', 'ca‸lm'))).toBe(
      'Scare quotes · the writer keeps a distance from the words; nobody is quoted',
    );
  });

  test('a quotation that nobody is named for', () => {
    expect(said(at('Who knows', 'Who kn‸ows'))).toBe('Quotation · the text does not say whose words these are');
  });

  test('an attributed quotation shows its speaker alone', () => {
    expect(said(at('not empty', 'not em‸pty'))).not.toContain('does not say whose');
  });
});

describe('names', () => {
  test('who it is, how often named and quoted, and where first', () => {
    expect(said(at('Minister Nadia', 'Minister Na‸dia'))).toContain(
      [
        'Nadia Brell · person · Energy Minister',
        'Named 3 times, 3 statements, quoted once · first on line 1 as “Brell”',
      ].join('\n'),
    );
  });

  test('inside speech the speech follows', () => {
    expect(said(at('said Brell', 'said Br‸ell'))).toMatch(/^Nadia Brell · person[^]*\n---\n/);
  });

  test('in the source of its own statement the name is enough', () => {
    expect(said(at('Coast Courier', 'Coast Cou‸rier'))).toBe(
      'Coast Courier · organisation\nNamed only once, 1 statement',
    );
  });

  test('the first mention says so', () => {
    expect(said(at('Brell denies', '‸Brell denies'))).toContain('· first mention');
  });

  test('a pronoun', () => {
    expect(said(at('She denied', 'S‸he denied'))).toContain('Pronoun read as this person: fairly sure');
  });

  test('an unsure name says so, a sure one does not', () => {
    expect(said(at('Oster', 'Os‸ter'))).toContain('Name read as this place: likely');
    expect(said(at('Brell denies', 'Br‸ell denies'))).not.toContain('Name read as');
  });

  test('behind its last letter a name still counts, one further on it does not', () => {
    expect(about(at('Oster dam', 'Oster‸ dam'))).toBe('Oster');
    expect(about(at('Oster dam', 'Oster ‸dam'))).toBeUndefined();
  });

  test('a role that another one contains, and a form of address, are not shown', () => {
    const { text, position } = cursor('Energy Minister ‸Brell left. Minister Ms Brell waved.');
    const article = new ArticleBuilder(text).entity('person', 'Brell', ['Brell', 'Brell#2'], {
      roles: ['Energy Minister', 'Minister#2', 'Ms'],
    }).article;
    for (const role of article.entities[0]!.roles) role.text = role.text.replace('#2', '');
    const { value } = hover(article, position)!.contents as { value: string };
    expect(value).toMatch(/^\*\*Brell\*\* · person · Energy Minister {2}\n/);
  });

  test('marks of Markdown in the text stay marks', () => {
    const { text, position } = cursor('The firm *‸Amsel_[x](y)<b>* said nothing.');
    const article = new ArticleBuilder(text).entity('organization', '*Amsel_[x](y)<b>*', ['*Amsel_[x](y)<b>*']).article;
    const { value } = hover(article, position)!.contents as { value: string };
    expect(value).toMatch(/^\*\*\\\*Amsel\\_\\\[x\\\]\(y\)\\<b>\\\*\*\* · organisation/);
  });
});

function quantityCard(quantity: Omit<Article['quantities'][number], 'start' | 'end'>): string {
  const article = new ArticleBuilder('It took some amount.').quantity('some amount', quantity).article;
  return (hover(article, { line: 0, character: 9 })!.contents as { value: string }).value
    .replaceAll(/\\(.)|\*+/g, '$1')
    .replaceAll('  \n', ' ');
}

describe('hearsay', () => {
  const text = 'The dam reportedly leaks. Brell said it allegedly holds.';
  const article = new ArticleBuilder(text)
    .hearsay('reportedly', 'The dam reportedly leaks')
    .hearsay('allegedly', 'it allegedly holds')
    .said({ source: 'Brell', cue: 'said', content: 'it allegedly holds', hearsay: 'allegedly' }).article;

  test('a mark on its own says what it covers', () => {
    expect(hover(article, { line: 0, character: 12 })!.contents).toMatchObject({
      value: '**Hearsay** · the text does not say who reports it  \nIt covers “The dam reportedly leaks”',
    });
  });

  test('within speech the speech says it', () => {
    const { value } = hover(article, { line: 0, character: text.indexOf('allegedly') + 2 })!.contents as {
      value: string;
    };
    expect(value).toMatch(/^\*\*Brell\*\*/);
    expect(value).toContain('Hearsay: “allegedly”');
  });

  test('the words that it covers are ordinary words', () => {
    expect(hover(article, { line: 0, character: 5 })).toBeUndefined();
  });
});

describe('quantities', () => {
  test.each([
    [
      { value: 40, unit: 'mile', dimension: 'length', si: { value: 64373.76, unit: 'meter' } },
      '40 miles · length = 64 kilometers',
    ],
    [
      { value: 40.2, unit: 'mile', dimension: 'length', si: { value: 64695.63, unit: 'meter' } },
      '40.2 miles · length = 64.7 kilometers',
    ],
    [
      { value: 100, unit: 'mile', dimension: 'length', si: { value: 160_934.4, unit: 'meter' } },
      '100 miles · length = 160 kilometers',
    ],
    [
      { value: 0.25, unit: 'mile', dimension: 'length', si: { value: 402.336, unit: 'meter' } },
      '0.25 miles · length = 400 meters',
    ],
    [{ value: 100, unit: 'kilometer', dimension: 'length', bound: 'at-least' }, 'at least 100 kilometers · length'],
    [{ value: 2, upper: 3, unit: 'hour', dimension: 'time', bound: 'about' }, 'about 2 to 3 hours · time'],
    [{ value: 1_250_000, unit: 'EUR', dimension: 'money', bound: 'more-than' }, 'more than EUR 1,250,000 · money'],
    [{ value: 4.5, unit: 'percent', dimension: 'percent', bound: 'less-than' }, 'less than 4.5 % · percent'],
    [{ value: 1, unit: 'boy', dimension: 'count' }, '1 boy · count'],
    [{ value: 6, unit: 'foot', dimension: 'length', bound: 'at-most' }, 'at most 6 feet · length'],
    [
      { value: 2, upper: 4, unit: 'mile', dimension: 'length', si: { value: 3218.688, unit: 'meter' } },
      '2 to 4 miles · length = 3.2 to 6.4 kilometers',
    ],
    [
      { value: 8, unit: 'foot', dimension: 'length', si: { value: 2.4384, unit: 'meter' } },
      '8 feet · length = 2.4 meters',
    ],
    [{ value: 9, unit: 'kilometer', dimension: 'length', si: { value: 9000, unit: 'meter' } }, '9 kilometers · length'],
    [
      { value: 11.5, unit: 'degree Celsius', dimension: 'temperature', si: { value: 284.65, unit: 'kelvin' } },
      '11.5 degrees Celsius · temperature',
    ],
    [
      { value: 50, unit: 'degree Fahrenheit', dimension: 'temperature', si: { value: 283.15, unit: 'kelvin' } },
      '50 degrees Fahrenheit · temperature = 10 degrees Celsius',
    ],
    [{ value: 2, unit: 'hour', dimension: 'time', si: { value: 7200, unit: 'second' } }, '2 hours · time'],
    [{ value: 3, unit: 'city', dimension: 'count' }, '3 cities · count'],
    [{ value: 5, unit: 'meter', dimension: 'length', si: { value: 5, unit: 'meter' } }, '5 meters · length'],
  ] as const)('%o', (quantity, expected) => {
    expect(quantityCard(quantity)).toBe(expected);
  });

  test('with the denial around it', () => {
    expect(said(at('40 miles', '40 mi‸les'))).toMatch(/^40 miles · length\n= 64 kilometers\n\n---\n\nNadia Brell/);
  });
});

function timeCard(time: Omit<Article['times'][number], 'start' | 'end'>, published?: string): string {
  const { article } = new ArticleBuilder('It was on Friday.').time('Friday', time);
  if (published !== undefined) article.meta.published = published;
  return (hover(article, { line: 0, character: 12 })!.contents as { value: string }).value.replaceAll(
    /\\(.)|\*+/g,
    '$1',
  );
}

describe('times', () => {
  test.each([
    [{ kind: 'date', certain: false }, undefined, 'Not resolved · the text gives no date of publication to count from'],
    [{ kind: 'date', certain: false }, '2031-04-05', 'Not resolved · the words do not say which'],
    [
      { kind: 'date', certain: false, value: '2031-04-04' },
      '2031-04-05T08:00:00Z',
      'Friday 2031-04-04 · worked out from the date of publication, 2031-04-05',
    ],
    [{ kind: 'date', certain: true, value: '2031-04-04' }, undefined, 'Friday 2031-04-04 · as the text says it'],
    [{ kind: 'date', certain: true, value: '2031-04' }, undefined, '2031-04 · as the text says it'],
    [
      { kind: 'date', certain: false, value: '2031-03-29/2031-03-30' },
      '2031-04-05',
      'Saturday 2031-03-29 to Sunday 2031-03-30 · worked out from the date of publication, 2031-04-05',
    ],
    [{ kind: 'duration', certain: true, value: 'P3Y' }, undefined, '3 years · a length of time'],
    [{ kind: 'duration', certain: true, value: 'P1Y6M' }, undefined, '1 year 6 months · a length of time'],
    [{ kind: 'duration', certain: true, value: 'PT1H30M' }, undefined, '1 hour 30 minutes · a length of time'],
    [{ kind: 'duration', certain: true, value: 'PXY' }, undefined, 'PXY · a length of time'],
    [{ kind: 'set', certain: true, value: 'P1W' }, undefined, 'P1W · comes again and again · as the text says it'],
    [{ kind: 'date', certain: true, value: '2031-99-99' }, undefined, '2031-99-99 · as the text says it'],
  ] as const)('%o published %s', (time, published, expected) => {
    expect(timeCard(time, published)).toBe(expected);
  });
});

function artefactCard(mends: [string, string][]): string {
  const { article } = new ArticleBuilder('It was was late.\u00a0Very.').artefact(
    'was was',
    'repeated-word',
    'Twice.',
    mends,
  );
  return (hover(article, { line: 0, character: 5 })!.contents as { value: string }).value
    .replaceAll(/\\(.)|\*+/g, '$1')
    .replaceAll('  \n', ' ');
}

describe('faults of the copy', () => {
  test('what is wrong and how it reads mended', () => {
    expect(said(at('hereabouts', 'here‸abouts'))).toBe(
      'Fault of the copy · A space is missing.\nThe quick fix writes “here abouts” for “hereabouts”.',
    );
  });

  test.each<[[string, string][], string]>([
    [[], 'Fault of the copy · Twice.'],
    [[['was#2', '']], 'Fault of the copy · Twice. The quick fix takes out “was”.'],
    [[['\u00a0', ' ']], 'Fault of the copy · Twice. The quick fix changes white space only.'],
    [
      [
        ['was', 'is'],
        ['was#2', 'is'],
      ],
      'Fault of the copy · Twice. The quick fix mends 2 places.',
    ],
    [[['late.', 'late\u00ad.']], 'Fault of the copy · Twice. The quick fix writes “late‹U+00AD›.” for “late.”.'],
  ])('mend %j', (mends, expected) => {
    expect(artefactCard(mends)).toBe(expected);
  });

  test('not where the editor tells them itself; what else is known of the words is told', () => {
    const builder = new ArticleBuilder('Nadia Brell Brell left.').artefact('Brell Brell', 'repeated-word', 'Twice.');
    expect(hover(builder.article, { line: 0, character: 8 }, { faults: false })).toBeUndefined();
    const { article } = builder.entity('person', 'Nadia Brell', ['Nadia Brell']);
    const { value } = hover(article, { line: 0, character: 8 }, { faults: false })!.contents as { value: string };
    expect(value).toMatch(/^\*\*Nadia Brell\*\*/);
    expect(value).not.toContain('Twice');
  });

  test('a space that is missing', () => {
    const { article } = new ArticleBuilder('Cars ofcourse.').artefact('ofcourse', 'missing-space', 'x');
    article.artefacts[0]!.fix = [{ start: 7, end: 7, newText: ' ' }];
    const { value } = hover(article, { line: 0, character: 6 })!.contents as { value: string };
    expect(value).toMatch(/The quick fix puts in a space\.$/);
  });

  test('one that covers a whole paragraph does not show on each of its words', () => {
    const { article } = new ArticleBuilder('word '.repeat(80)).artefact(
      'word '.repeat(79),
      'line-wrapped',
      'Broken lines.',
    );
    expect(hover(article, { line: 0, character: 7 })).toBeUndefined();
  });

  test('broken lines do not, however short the paragraph; a fault of its words does', () => {
    const builder = new ArticleBuilder('The dam\nholds.').artefact('The dam\nholds.', 'line-wrapped', 'Broken lines.');
    expect(hover(builder.article, { line: 0, character: 5 })).toBeUndefined();
    const { article } = builder.artefact('dam', 'repeated-word', 'Twice.');
    expect(hover(article, { line: 0, character: 5 })).toBeDefined();
  });
});

describe('nothing', () => {
  test.each([
    ['on an ordinary word', at('other words', 'other wo‸rds')],
    ['between blocks', at('leaked, reportedly.\n\n', 'leaked, reportedly.\n‸\n')],
    ['on the full stop behind speech', at('Monday.', 'Monday.‸')],
    ['on a role outside speech', at('calm” answer', 'calm” ans‸wer')],
    ['at the end of the text', `${STORY}‸`],
  ])('%s', (_, marked) => {
    expect(said(marked)).toBeUndefined();
  });

  test('in an empty text', () => {
    expect(hover(new ArticleBuilder('').article, { line: 0, character: 0 })).toBeUndefined();
  });

  test('at a position that does not exist', () => {
    expect(hover(new ArticleBuilder('Words.').article, { line: 9, character: 9 })).toBeUndefined();
  });
});
