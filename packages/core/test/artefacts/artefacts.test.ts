import { describe, expect, test } from 'vitest';
import { mend } from '../../src/artefacts/mend.ts';
import { parse } from '../../src/parse.ts';
import { slice } from '../../src/source/span.ts';
import { readMarked } from '../marked-text.ts';

const BEFORE = 'Old bridge closes for repairs\n\nThe bridge over the Lorn closed to traffic in the morning.\n\n';
const AFTER = '\n\nFerries will run on every day of the week until the work is done.';

/** The marked text inside a clean story: the faults found are those marked, and the mend, where there is one, is `mended`. */
function expectFaults(marked: string, mended?: string): void {
  const { text, marks } = readMarked(BEFORE + marked + AFTER);
  const { artefacts } = parse(text);
  expect(artefacts.map((one) => `${one.code}: ${slice(text, one)}`)).toEqual(
    marks.map((mark) => `${mark.label}: ${slice(text, mark)}`),
  );
  // Where no mended text is given, none is offered.
  const after = mended === undefined ? text : BEFORE + mended + AFTER;
  expect(mend(text, artefacts)).toBe(after);
  expect(mended === undefined ? [] : parse(after).artefacts).toEqual([]);
}

function expectClean(text: string): void {
  expectFaults(text);
}

describe('missing space', () => {
  test.each([
    ['Hundreds ⟦missing-space ofGrey⟧ Ribbon volunteers came.', 'Hundreds of Grey Ribbon volunteers came.'],
    ['The bridge ⟦missing-space closed.The⟧ ferry runs.', 'The bridge closed. The ferry runs.'],
    ['It closed in the ⟦missing-space morning,and⟧ the ferry runs.', 'It closed in the morning, and the ferry runs.'],
    ['It was built ⟦missing-space in1911⟧ of iron.', 'It was built in 1911 of iron.'],
    [
      'The bridge at ⟦missing-space Lorn.Many⟧ people took the ferry.',
      'The bridge at Lorn. Many people took the ferry.',
    ],
    ['It crosses the ⟦missing-space Lorn .The⟧ ferry runs.', 'It crosses the Lorn. The ferry runs.'],
    ['The county (⟦missing-space NCC)It⟧ paid.', 'The county (NCC) It paid.'],
    ['LORN (⟦missing-space NCC)A⟧ bridge is shut.', 'LORN (NCC) A bridge is shut.'],
    ['The county ⟦missing-space said:“⟧It is shut.”', 'The county said: “It is shut.”'],
    ['The county ⟦missing-space said,“⟧It is shut.”', 'The county said, “It is shut.”'],
    ['“It is closed⟦missing-space .”He⟧ said no more.', '“It is closed.” He said no more.'],
  ])('%s', expectFaults);

  test.each([
    ['She writes on her iPad and he on his eReader.'],
    ['The shop theBridge was shut. People liked theBridge.'],
    ['Write to lorn.Ferry@example.org or see www.example.org/a,b for more.'],
    ['The U.S.-built bridge cost 1,400,000 crowns in the p.m. hours.'],
    ['The site lorn.com is down, as is Lorn.Ferry, and the .Net shop on Lorn.In is, too.'],
    ['It is f(X)Over and the (S)He of the forms.'],
    ['They wrote {"bridge":"shut"} and (NCC)A-level on it; “It is shut,"Lorn said at 10:30.'],
    ['„It is shut,“ Lorn said.'],
    ['“It is shut.“ Lorn said “it is so “ and left.'],
    ['The ferries of the line (LNN)Express were full.'],
    ['“Smart”phones were banned by McNeil and DeVries.'],
  ])('not in: %s', expectClean);

  test.each([
    ['(LNN)Lorn has shut its bridge.', '(LNN)Lorn'],
    ['(LNN)A Lorn ferry has sunk.', '(LNN)A'],
    ['Orvik, Lorn (LNN)Rebels have shut a bridge.', '(LNN)Rebels'],
    ['Orvik (LNN)A Lorn ferry has sunk.', '(LNN)A'],
  ])('behind the agency that the text opens with: %s', (text, gap) =>
    expect(parse(`${text}${AFTER}`).artefacts.map((one) => `(${slice(text, one)}`)).toEqual([gap]),
  );
});

describe('repeated word', () => {
  test.each([
    ['He saw ⟦repeated-word the the⟧ bridge.', 'He saw the bridge.'],
    ['The county ⟦repeated-word closed closed⟧ the bridge.', 'The county closed the bridge.'],
    ['It is a gift ⟦repeated-word of of⟧ the county.', 'It is a gift of the county.'],
    [
      'Cars queued at the Elan bridge. Others drove to the ⟦repeated-word bridge Elan bridge⟧ again.',
      'Cars queued at the Elan bridge. Others drove to the Elan bridge again.',
    ],
  ])('%s', expectFaults);

  test.each([
    ['She knew that that was true, and he had had enough.'],
    ['The The were a band, and The Who were another.'],
    ['It was a very, very long day.'],
    ['It was a very very long day, and they coughed: cough cough.'],
    ['“They closed closed bridges,” she said.'],
    ['What it is is a ferry.'],
    ['From bridge to Elan bridge it is a mile.'],
  ])('not in: %s', expectClean);
});

describe('repeated phrase', () => {
  test.each([
    ['It was once a glue factory. ⟦repeated-phrase a glue factory⟧.', 'It was once a glue factory.'],
    ['They walked to the end ⟦repeated-phrase to the end⟧ of the bridge.', 'They walked to the end of the bridge.'],
  ])('%s', expectFaults);

  test.each([
    ['“We want our bridge, we want our bridge,” they sang.'],
    ['He needs a boat. He needs a boat that floats.'],
    ['Day after day after day the ferry came.'],
    ['And the cars have to wait and the cars have to wait for the ferry.'],
    ['They sang, louder and louder and louder and louder.'],
  ])('not in: %s', expectClean);
});

describe('repeated paragraph', () => {
  const PARAGRAPH = 'Every car that crosses the river has to take the long road by the mill.';

  test('the second goes', () => {
    expectFaults(`${PARAGRAPH}\n\n⟦repeated-paragraph ${PARAGRAPH}⟧`, PARAGRAPH);
  });

  test('not a short line', () => expectClean('It was cold.\n\nIt was dark.\n\nIt was cold.'));
});

describe('quotation marks', () => {
  test.each([
    ['⟦unclosed-quote “⟧The bridge is closed.', '“The bridge is closed.”'],
    // Who said it is no part of what was said, and where that ends nobody can tell.
    ['⟦unclosed-quote “⟧The bridge is closed, he said.'],
    ['He said: ⟦unclosed-quote "⟧The bridge is closed.', 'He said: "The bridge is closed."'],
    ['The bridge is closed,⟦unopened-quote ”⟧ he said.', '“The bridge is closed,” he said.'],
    ['⟦unclosed-quote "⟧The bridge is closed, he said. "It stays closed."'],
    ['⟦unclosed-quote "⟧The bridge is closed. The mayor said so. "It stays closed."'],
    ['The bridge is closed⟦unopened-quote »⟧ for now, he said.', '«The bridge is closed» for now, he said.'],
  ])('%s', expectFaults);

  test.each([
    ['“The bridge is closed,” he said, “and it stays closed.”'],
    ['“The bridge is closed.\n\n“It stays closed,” he said.'],
    ["The board is 6' 2\" long, and the rock 'n' roll of the ’20s was loud."],
    ['“She said ‘closed’ and left,” he said.'],
    ['"The bridge is closed. "It stays closed for a year," he said.'],
    ['More on the bridge »»\n\nThe ferry runs ›'],
    ['» More on the bridge\n» The ferry runs'],
    ['He said: "The bridge is shut," and left. "It is shut for a year. It opens in May. "Nobody will miss it."'],
    ["The drivers' horns and the 'closed' sign met."],
  ])('not in: %s', expectClean);
});

describe('full stop', () => {
  test('missing at the end of a long paragraph', () => {
    expectFaults(
      'The county said that the bridge had been looked at every year since it was built and that nobody had seen any ⟦missing-terminal-punctuation rust⟧',
      'The county said that the bridge had been looked at every year since it was built and that nobody had seen any rust.',
    );
  });

  test.each([
    ['A year without cars\n\nIt will be quiet.'],
    ['The county has asked every driver on both banks of the river who has a boat for help:\n\n• to row\n• to sail'],
    [
      'The bridge had been looked at every year since it was built, the county said, and nobody had seen rust. — Coastwire',
    ],
    ['The bridge had been looked at every year since it was built by men of the county, and it was sound, he said…'],
  ])('not in: %s', (text) => {
    expect(parse(BEFORE + text + AFTER).artefacts.map(({ code }) => code)).not.toContain(
      'missing-terminal-punctuation',
    );
  });
});

describe('characters', () => {
  test.each([
    ['The⟦no-break-space \u00a0⟧bridge is closed.', 'The bridge is closed.'],
    [
      'He said â€œclosedâ€\u009d.'.replace('â€œ', '⟦mojibake â€œ⟧').replace('â€\u009d', '⟦mojibake â€\u009d⟧'),
      'He said “closed”.',
    ],
    ['The cafÃ© is shut.'.replace('Ã©', '⟦mojibake Ã©⟧'), 'The café is shut.'],
    ['It wasnâ€™t open.'.replace('â€™', '⟦mojibake â€™⟧'), 'It wasn’t open.'],
    ['FranÃ\u0083Â§ois drove.'.replace('Ã\u0083Â§', '⟦mojibake Ã\u0083Â§⟧'), 'François drove.'],
    ['It is ⟦mojibake \u0093⟧closed⟦mojibake \u0094⟧ now.', 'It is “closed” now.'],
    ['The bridge⟦control-character \u200b⟧ is closed.', 'The bridge is closed.'],
    ['The bri⟦soft-hyphen \u00ad⟧dge is closed.', 'The bridge is closed.'],
    ['Lorn ⟦html-entity &amp;⟧ Sons built it.', 'Lorn & Sons built it.'],
    ['Lorn ⟦html-entity &amp;amp;⟧ Sons built it.', 'Lorn & Sons built it.'],
    ['It wasn⟦html-entity &#8217;⟧t open.', 'It wasn’t open.'],
    ['The caf⟦html-entity &eacute;⟧ of ⟦html-entity &Scaron;⟧ima is shut.', 'The café of Šima is shut.'],
    [
      'A &bring; or &quite; is none, said ⟦html-entity &Aring;⟧sa Veld.',
      'A &bring; or &quite; is none, said Åsa Veld.',
    ],
    [
      'It is⟦no-break-space \u00a0⟧shut⟦no-break-space \u00a0⟧for⟦no-break-space \u00a0⟧now.\n\nIt is open.',
      'It is shut for now.\n\nIt is open.',
    ],
    ['Go ⟦html-tag <a\n\nhref="quay">⟧to the quay⟦html-tag </a>⟧ now.', 'Go to the quay now.'],
    ['It is ⟦html-tag <em>⟧closed⟦html-tag </em>⟧ now.', 'It is closed now.'],
    ['It is closed.⟦html-tag <br/>⟧The ferry runs.', 'It is closed. The ferry runs.'],
  ])('%j', (marked, mended) => expectFaults(marked, mended));

  test('a character that is lost has no mend', () => {
    const { artefacts } = parse('The caf\ufffd is shut.');
    expect(artefacts).toMatchObject([{ code: 'mojibake', start: 7, end: 8 }]);
    expect(artefacts[0]).not.toHaveProperty('fix');
  });

  test.each([
    ['The board is 60\u00a0km long, and Mr.\u00a0Aske saw it.'],
    ['The Café Ängö, São Paulo and Å are names.'],
    ['“Is it É”? he asked of the letter É.'],
    ['If 3 < 4 and 5 > 4, then a<b is fine, and so is AT&T; it is.'],
    ['👩‍👩‍👧 came by boat.'],
    ['A tab\there is no fault.'],
  ])('not in: %j', expectClean);
});

describe('wrapped lines', () => {
  test('of a paragraph', () => {
    expectFaults(
      '⟦line-wrapped The bridge over the river had been looked at every year since it was\nbuilt, and nobody had seen any rust on it, the county said in a note\nto all drivers.⟧',
      'The bridge over the river had been looked at every year since it was built, and nobody had seen any rust on it, the county said in a note to all drivers.',
    );
  });

  test('not of paragraphs on one line each', () => expectClean('It is closed.\nIt stays closed.'));

  test('not of lines that all begin with a capital', () => {
    expectClean(
      [
        'It was looked at on a cold Monday by men of the county and its masons.\nThey found the iron of it as sound as on the day when it was made.',
        'Snow has lain on both of its ends since then and nobody crosses on foot.\nCars are held at gates that stand where the old toll house once was.',
        'Masons come back in spring with new stone for the piers, said the mayor.\nLorn will pay for half of that and the other towns for what is left.',
      ].join('\n\n'),
    );
  });
});

describe('truncation', () => {
  test.each([
    ['The county said that the bridge was sound and that no⟦truncated … [+1234 chars]⟧'],
    ['The county said that the bridge was sound and that no⟦truncated … Read more⟧'],
    ['The county said that the bridge had been looked at by men of ⟦truncated the⟧'],
  ])('%s', (marked) => {
    const { text, marks } = readMarked(BEFORE + marked);
    const found = parse(text).artefacts.filter(({ code }) => code === 'truncated');
    expect(found.map((one) => slice(text, one).trim())).toEqual(marks.map((mark) => slice(text, mark)));
    expect(found.every(({ fix }) => fix === undefined)).toBe(true);
  });

  test.each([['The ferry is what they have to look at.'], ['“If only they had…” she said.']])('not in: %s', (text) => {
    expect(parse(BEFORE + text).artefacts).toEqual([]);
  });
});

describe('mends', () => {
  test('the stop goes before the mark that closes the quotation', () => {
    expectFaults(
      '⟦unclosed-quote “⟧The county says that the bridge was looked at every year since it was built and that nobody had ever seen any ⟦missing-terminal-punctuation rust⟧',
      '“The county says that the bridge was looked at every year since it was built and that nobody had ever seen any rust.”',
    );
  });

  test('of two in one place the longer is made', () => {
    expect(
      mend('ab', [
        {
          start: 0,
          end: 1,
          code: 'control-character',
          message: '',
          severity: 'hint',
          fix: [{ start: 0, end: 1, newText: '' }],
        },
        {
          start: 0,
          end: 2,
          code: 'mojibake',
          message: '',
          severity: 'hint',
          fix: [{ start: 0, end: 2, newText: 'c' }],
        },
      ]),
    ).toBe('c');
  });

  test('nothing to mend leaves the text as it is', () => expect(mend('Lorn', [])).toBe('Lorn'));
});

test('the decks of a title are not lines of a paragraph', () => {
  const story =
    'The bridge over the Lorn closed in the morning, and nobody could say when it would open again for all.';
  expect(parse(`Bridge shut and ferry late;\nCounty will run buses.\n\n${story}`).artefacts).toEqual([]);
  const codes = parse(
    `Bridge shut and the old ferry is late, says the county,\nand so are the buses\n\n${story}`,
  ).artefacts;
  expect(codes.map(({ code }) => code)).toEqual(['line-wrapped']);
});

/** Where no-break spaces are found in two paragraphs with this line between them. */
function spacesWith(between: string): number[] {
  const { artefacts } = parse(`The bridge is closed.\n${between}\nThe ferry still runs.`);
  return artefacts.filter(({ code }) => code === 'no-break-space').map(({ start }) => start);
}

test('a strange character is found between blocks too, and a plain line there is no fault', () => {
  expect(spacesWith('\u00a0')).toEqual([22]);
  expect(spacesWith(' \t')).toEqual([]);
});
