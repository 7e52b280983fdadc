import { describe, expect, test } from 'vitest';
import { segment } from '../../src/blocks/segment.ts';
import { slice } from '../../src/source/span.ts';
import { beforeStory, expectBlocks, inStory } from './marked-blocks.ts';

const STORY =
  'The bridge over the Lorn closed to traffic in the morning, and nobody could say when it would open again.\n\nFerries will run on every day of the week until the work is done.';

describe('headline', () => {
  test.each([
    ['a line with no full stop', `⟦headline Old bridge closes⟧\n\n${STORY}`],
    ['a question', `⟦headline Who will mend the old bridge?⟧\n\n${STORY}`],
    ['one that ends in an abbreviation', `⟦headline Bridge builders come back to the U.S.⟧\n\n${STORY}`],
    ['one with a full stop over a byline', `⟦headline Old bridge closes.⟧\n\n⟦byline By Mara Ilves⟧\n\n${STORY}`],
    ['right over the story, with no blank line', `⟦headline Old bridge closes⟧\n${STORY.replace('\n\n', '\n')}`],
    ['a title in capitals with a full stop', `⟦headline Old Bridge Closes After Storm.⟧\n\n${STORY}`],
    ['one with a full stop that the story says again', `⟦headline Lorn bridge closed to all traffic.⟧\n\n${STORY}`],
    ['over who wrote the story', `⟦headline Old bridge closes⟧\n\n⟦byline Author: Mara Ilves⟧\n\n${STORY}`],
    ['over two lines', `⟦headline Bridge shut and ferry late;\nCounty will run buses to the coast.⟧\n\n${STORY}`],
    ['none: a short first sentence that tells of a day', `Lorn bridge closed to traffic on Monday.\n\n${STORY}`],
    ['none: a short first sentence that sets the scene', `The gates were shut.\n\n${STORY}`],
    ['none: names in a sentence', `Mara Ilves and Anders Falk of Norland Council resigned.\n\n${STORY}`],
    ['none: a line end inside the first sentence', '⟦paragraph The bridge over the\nriver Lorn is shut.⟧'],
    ['none: the story starts at once', STORY],
    ['under a menu', `⟦boilerplate:navigation • Home\n• Town\n• County⟧\n\n⟦headline Old bridge closes⟧\n\n${STORY}`],
    ['none: one sentence alone', 'The bridge over the Lorn closed to traffic in the morning.'],
  ])('%s', (_, marked) => expectBlocks(marked));

  test('a title that asks is no sentence of the story where the page says it again', () => {
    const title = 'Who will mend the old bridge over the Lorn?';
    expectBlocks(
      `⟦boilerplate:navigation ${title} - The Lorn Post\nHome⟧\n\n⟦boilerplate:navigation Town\nCounty\n${title}⟧\n\n⟦headline ${title}⟧\n\n${STORY}`,
    );
  });

  test('the title of the page is not the headline where the headline follows', () => {
    expectBlocks(
      `⟦boilerplate:navigation Old bridge closes for a year - The Lorn Post\nHome⟧\n\n⟦boilerplate:navigation Town\nCounty⟧\n\n⟦headline Old bridge closes for a year⟧\n\n${STORY}`,
    );
  });
});

describe('fields of a Markdown file', () => {
  const day = '⟦dateline date: 2031-03-03⟧';

  test('are no headline and no story, but for who wrote it and when', () => {
    const marked = `⟦boilerplate:other ---\ntitle: Old bridge closes⟧\n${day}\n⟦byline author: Mara Ilves⟧\n⟦boilerplate:other ---⟧\n\n⟦headline # Old bridge closes⟧\n\n${STORY}`;
    expectBlocks(marked);
    expect(parsed(marked).meta.published).toBe('2031-03-03');
  });

  test('of Windows, and right over the story', () => {
    expectBlocks(`⟦boilerplate:other ---\r\ntitle: Old bridge closes\r\n---⟧\r\n${STORY}`);
  });

  test('end where they are closed, and nowhere else', () => {
    expectBlocks(`⟦boilerplate:other ---⟧\n\n${STORY}\n\n⟦boilerplate:other ---⟧`);
  });
});

describe('address', () => {
  const address = 'https://example.org/lorn/old-bridge-closes';

  test('a line that is an address is no headline', () => {
    const marked = `⟦boilerplate:feed-credit ${address}⟧\n\n${STORY}`;
    expectBlocks(marked);
    expect(parsed(marked).meta).toEqual({ url: address });
  });

  test('further down it is a link', () => {
    const marked = `⟦headline Old bridge closes⟧\n\n${STORY}\n\nThe plan is here: https://example.org/plan is its address.`;
    expectBlocks(marked);
    expect(parsed(marked).meta.url).toBeUndefined();
  });
});

describe('standfirst', () => {
  test.each([
    [
      'between headline and byline',
      '⟦standfirst Repairs will take a year, the county says.⟧\n\n⟦byline By Mara Ilves⟧',
    ],
    [
      'of two sentences, with a box for subscribers before the byline',
      '⟦standfirst Repairs will take a year. The county will pay for them.⟧\n\n⟦boilerplate:subscribe Sign up for our newsletter⟧\n\n⟦byline By Mara Ilves⟧',
    ],
    ['with no full stop', '⟦standfirst Repairs will take a year and cost more than the bridge did⟧'],
    ['none: the first sentence of the story', 'Repairs will take a year, and the county will pay for them.'],
  ])('%s', (_, marked) => expectBlocks(beforeStory(marked)));
});

describe('byline', () => {
  test.each([
    ['By', '⟦byline By Mara Ilves⟧', 'Mara Ilves'],
    ['with a job', '⟦byline By Mara Ilves, Staff Writer⟧', 'Mara Ilves'],
    ['of two', '⟦byline By Mara Ilves and Tom van der Aa⟧', 'Mara Ilves; Tom van der Aa'],
    ['of three', '⟦byline By Mara Ilves, Tom Aske & Bo Lind⟧', 'Mara Ilves; Tom Aske; Bo Lind'],
    ['with a date behind an upright line', '⟦byline Mara Ilves | 3 May 2031⟧', 'Mara Ilves'],
    ['after the date', '⟦byline May 3, 2031 by Mara Ilves⟧', 'Mara Ilves'],
    ['with a handle and an age', '⟦byline Mara Ilves @marailves / 2 days⟧', 'Mara Ilves'],
    ['a name alone under the title', '⟦byline Thomas Ilves⟧', 'Thomas Ilves'],
    ['a job on the next line', '⟦byline By Mara Ilves⟧\n⟦byline Staff Writer⟧', 'Mara Ilves'],
  ])('%s', (_, marked, names) => {
    expectBlocks(beforeStory(marked));
    expect(bylineOf(beforeStory(marked))).toBe(names);
  });

  test.each([
    ['a sentence that starts with by', 'By Tuesday the last car had left the bridge, and the gates were shut.'],
    ['a line that tells of a name and a date', '⟦heading Mara Ilves, speaks in Port Lorn on 3 May 2031⟧'],
    ['a crosshead that starts with by', '⟦heading By the water⟧'],
  ])('not %s', (_, marked) => expectBlocks(inStory(marked)));

  test('not a section named under the title', () =>
    expectBlocks(beforeStory('⟦boilerplate:navigation Victoria Police⟧')));
});

describe('dateline', () => {
  test.each([
    ['a date', '⟦dateline Saturday, 3 May 2031⟧', '2031-05-03'],
    ['a date in American order', '⟦dateline May 3, 2031⟧', '2031-05-03'],
    ['a date of publication with the hour', '⟦dateline Published: 3 May 2031 at 10:40 am GMT⟧', '2031-05-03'],
    ['place and date', '⟦dateline Port Lorn, May 3, 2031⟧', '2031-05-03'],
    ['day and month that cannot be told apart', '⟦dateline 03/05/2031⟧', undefined],
    ['day and month that can', '⟦dateline 23/05/2031⟧', '2031-05-23'],
    ['no year', '⟦dateline May 3⟧', undefined],
    ['a day that does not exist', '⟦dateline 31 June 2031⟧', undefined],
  ])('%s', (_, marked, published) => {
    expectBlocks(beforeStory(marked));
    expect(segment(marked.replaceAll(/⟦\w+ |⟧/g, '')).meta.published).toBe(published);
  });

  test.each([
    ['a date inside a sentence', 'The gates were shut on 3 May 2031.'],
    ['an event and its date', '⟦heading Gates shut on 3 May 2031⟧'],
  ])('not %s', (_, marked) => expectBlocks(inStory(marked)));

  test.each([
    [
      'place and agency',
      '⟦opening PORT LORN (Coastwire) —⟧ The bridge closed in the morning, the county said.',
      'PORT LORN',
    ],
    ['place alone', '⟦opening PORT LORN —⟧ The bridge closed in the morning, the county said.', 'PORT LORN'],
    ['place, region and date', '⟦opening PORT LORN, Wash., May 3 –⟧ The bridge closed in the morning.', 'PORT LORN'],
    [
      'place in small letters with an agency',
      '⟦opening Port Lorn (Coastwire) -⟧ The bridge closed in the morning.',
      'Port Lorn',
    ],
    ['a town in small letters alone', '⟦opening Port Lorn –⟧ The bridge closed in the morning.', 'Port Lorn'],
    ['glued to the story', '⟦opening Port Lorn (COASTWIRE)⟧The bridge closed in the morning.', 'Port Lorn'],
    [
      'under a short sentence',
      'It was a sad day.\n\n⟦opening PORT LORN (Coastwire) —⟧ The bridge closed in the morning.',
      'PORT LORN',
    ],
  ])('before the first words: %s', (_, marked, place) => {
    const whole = `⟦headline Old bridge closes⟧\n\n${marked}\n\n${STORY}`;
    expectBlocks(whole);
    const { text, meta } = parsed(whole);
    expect(meta.place && slice(text, meta.place)).toBe(place);
  });

  test.each(['⟦opening (CSTW)⟧The bridge closed in the morning.', '⟦opening (CSTW)⟧ “It is closed,” said Mara Ilves.'])(
    'the agency alone: %s',
    (marked) => {
      expectBlocks(`⟦headline Old bridge closes⟧\n\n${marked}\n\n${STORY}`);
      expect(parsed(marked).meta.place).toBeUndefined();
    },
  );

  test.each([
    ['a short name in brackets', 'Mara Ilves (CSTW) closed the bridge in the morning, the county said.'],
    ['a dash after a name that goes on', 'LORN — a town of bridges — has lost another one this week.'],
    ['an aside', 'Mara Ilves – The keeper of the bridge – closed it in the morning.'],
    ['what kind of text it is', 'Opinion – The bridge should have been closed for good.'],
    ['a dash in a sentence', 'Port Lorn has four bridges — the oldest is closed.'],
  ])('before the first words, not %s', (_, marked) =>
    expectBlocks(`⟦headline Old bridge closes⟧\n\n${marked}\n\n${STORY}`),
  );
});

function parsed(marked: string): { text: string } & ReturnType<typeof segment> {
  const text = marked.replaceAll(/⟦[\w:-]+ |⟧/g, '');
  return { text, ...segment(text) };
}

function bylineOf(marked: string): string | undefined {
  const { text, meta } = parsed(marked);
  return meta.byline?.map((name) => slice(text, name)).join('; ');
}
