import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, copyOf } from '../../src/views/arrange.ts';
import { VIEWS } from '../../src/views/index.ts';
import type { ViewItem } from '../../src/views/item.ts';
import { allOf, contextOf, shown, STORY } from '../support.ts';

const story = contextOf(STORY, { published: '2031-04-08' });
const NOTHING = contextOf('The pier was built of oak.');

describe('people', () => {
  test('stand with role and counts; what they say and where they are named is beneath', () => {
    expect(shown(VIEWS.people(story))).toBe(`Nadia Brell | chairwoman · 5× named, 3 statements
  The Amsel harbour board has no plan to sell the night ferry
  “We will not sell a single boat” … “The people of this town depend on them.”
  that the line would close by June | unsure
  Named 5×
    …ferry, its chairwoman Nadia Brell told reporters on Monday.
    …not sell a single boat,” Brell said. “The people of this town depend on them.”
    …senior board official said Brell had told the mayor, Tomas Vell, that the line would close by June.
    …place. “I have not met Ms Brell since the winter,” he told the newspaper.
    …asked for three things ofBrell and her board.
Tomas Vell | mayor · 2× named, 3 statements
  that any such talk took place | denied
  “I have not met Ms Brell since the winter”
  a report | hearsay
  Named 2×
    …Brell had told the mayor, Tomas Vell, that the line would close by June.
    Vell denied that any such talk took place. “I have not met Ms Brell since…`);
  });

  test('names stand out in the lines that they are shown in', () => {
    const mentions = allOf(VIEWS.people(story)).filter(({ kind }) => kind === 'mention');
    expect(mentions.map(({ label, marks }) => label.slice(...marks![0]!))).toEqual([
      'Nadia Brell',
      'Brell',
      'Brell',
      'Brell',
      'Brell',
      'Tomas Vell',
      'Vell',
    ]);
  });

  test('who only is named has the places beneath, with no row in between', () => {
    const [place] = VIEWS.places(story);
    expect(place!.children!.map(({ kind }) => kind)).toEqual(['mention']);
  });

  test('names that are probably wrong are left out unless asked for', () => {
    const { article, digest } = story;
    const people = digest.cast.people.map((member) => ({ ...member, unsure: true as const }));
    const unsure = { ...story, article, digest: { ...digest, cast: { ...digest.cast, people } } };
    expect(VIEWS.people(unsure)).toEqual([]);
    const all = VIEWS.people({ ...unsure, unsure: true });
    expect(all.map(({ note }) => note)).toEqual([
      'chairwoman · 5× named, 3 statements · name unsure',
      'mayor · 2× named, 3 statements · name unsure',
    ]);
  });
});

describe('a statement', () => {
  const all = allOf(VIEWS.people(story));
  const row = (words: string): ViewItem =>
    all.find(({ kind, label }) => kind === 'statement' && label.includes(words))!;

  test('has an icon that says whether its words are quoted', () => {
    expect(row('single boat').icon).toBe('quote');
    expect(row('any such talk').icon).toBe('comment');
  });

  test('has all through whom it came when one points at it', () => {
    expect(row('the line would close').tooltip).toBe(
      'Brell had told the mayor, according to a senior board official cited by the Coast Courier: that the line would close by June',
    );
  });

  test('that no row can hold is cut between words, and copied whole', () => {
    const long = 'the pier would have to be built again from the ground up, '.repeat(6);
    const rows = allOf(VIEWS.quotes(contextOf(`Vell said ${long}and the ferry with it.`)));
    const { label, copy } = rows.find(({ kind }) => kind === 'statement')!;
    expect(label.length).toBeLessThanOrEqual(201);
    expect(label).toMatch(/ \w+…$/);
    expect(copy).toContain('and the ferry with it');
  });
});

test('speakers have an icon for what they are, those with no name first of all for that', () => {
  const icons = new Map(VIEWS.quotes(story).map(({ label, icon }) => [label, icon]));
  expect(icons.get('Nadia Brell')).toBe('person');
  expect(icons.get('The Coast Courier')).toBe('organization');
  expect(icons.get('A senior board official')).toBe('eye-closed');
});

describe('sources', () => {
  test('are grouped by what stands behind them, hearsay last', () => {
    const groups = VIEWS.sources(story);
    expect(groups.map(({ label }) => label)).toEqual(['People named', 'Organisations', 'People not named', 'Hearsay']);
    // How much there is of each changes with every fit; that it is counted does not.
    for (const { note, children } of groups) {
      const rows = allOf(children!).filter(({ kind }) => kind === 'statement' || kind === 'mention');
      expect(note).toBe(String(rows.length));
    }
  });

  test('each speaker stands once in a group', () => {
    const [named] = VIEWS.sources(story);
    expect(named!.children!.map(({ label, note }) => `${label} ${note}`)).toEqual([
      'Nadia Brell chairwoman · 3',
      'Tomas Vell mayor · 3',
    ]);
  });
});

describe('numbers and dates', () => {
  test('figures that can be compared stand together, in one unit', () => {
    expect(VIEWS.numbers(story).map(({ label, children }) => [label, children?.map((child) => child.label)])).toEqual([
      ['Length', ['About 40 miles', '65 kilometers = 40 miles']],
    ]);
  });

  test('a figure that can be compared with nothing stands by itself', () => {
    const one = contextOf(`Vell said the pier was 300 metres long.`);
    expect(shown(VIEWS.numbers(one))).toBe('300 metres | Vell said the pier was 300 metres long.');
  });

  test('dates stand in order of time, those with none last', () => {
    expect(VIEWS.timeline(story).map(({ label }) => label)).toEqual([
      '2031-04-06 (Sunday)',
      '2031-04-07 (Monday)',
      '2031-06 (June)',
      'Not dated',
    ]);
  });

  test('weeks and weekends are shown by their days', () => {
    const text = 'Vell said last weekend that the pier would open next week, and that it closed in 1999.';
    expect(VIEWS.timeline(contextOf(text, { published: '2031-04-08' })).map(({ label }) => label)).toEqual([
      '1999',
      '2031-04-05 – 2031-04-06 (last weekend)',
      '2031-04-14 – 2031-04-20 (next week)',
    ]);
  });

  test('a season is shown by its name', () => {
    const text = 'Vell said that the pier opened in the summer of 1999 and closed in winter 2003.';
    expect(VIEWS.timeline(contextOf(text)).map(({ label }) => label)).toEqual([
      'summer 1999 (summer of 1999)',
      'winter 2003',
    ]);
  });

  test('a date that was worked out says from what, in all of its sentence', () => {
    const [sunday, , june] = VIEWS.timeline(story);
    expect(sunday!.tooltip).toMatch(
      /^2031-04-06\nworked out from the date of publication\nThe Coast Courier reported on/,
    );
    expect(june!.copy).toMatch(/^2031-06: The Coast Courier/);
  });

  test('a date that stays open says why', () => {
    const undated = VIEWS.timeline(story).at(-1)!.children![0]!;
    expect(undated.tooltip).toMatch(/^Not dated: the words do not say which day\n/);
    expect(VIEWS.timeline(contextOf(STORY))[0]!.tooltip).toMatch(/^Not dated: the date of publication is not known\n/);
  });

  test('where no date of publication is known there is no group of the undated', () => {
    expect(VIEWS.timeline(contextOf(STORY)).map(({ kind }) => kind)).not.toContain('group');
  });
});

test('artefacts: faults by their sort, then what is not the story', () => {
  expect(shown(VIEWS.artefacts(story))).toBe(`Missing spaces | 1
  …and asked for three things ofBrell and her board.
Not the story | 2
  Share this article | sharing
  Subscribe to our newsletter | newsletter`);
});

test.each(Object.keys(VIEWS) as (keyof typeof VIEWS)[])(
  '%s: a text that has nothing of the kind has no rows',
  (name) => {
    expect(VIEWS[name](NOTHING)).toEqual([]);
  },
);

const filter = (words: string): string => shown(arrange(VIEWS.people(story), 'count', words));
const names = (order: Parameters<typeof arrange>[1]): string[] =>
  arrange(VIEWS.quotes(story), order, '').map(({ label }) => label);

describe('filter', () => {
  test('leaves rows that have the words, whatever the case, with what holds them', () => {
    expect(filter('SINGLE boat')).toBe(`Nadia Brell | chairwoman · 5× named, 3 statements
  “We will not sell a single boat” … “The people of this town depend on them.”
  Named 5×
    …not sell a single boat,” Brell said. “The people of this town depend on them.”`);
  });

  test('a row that has the words keeps all beneath it', () => {
    expect(filter('mayor').split('\n')).toContain('  a report | hearsay');
  });

  test('looks at what stands behind a row too, and not at the names of groups', () => {
    expect(filter('2× named').split('\n')[0]).toBe('Tomas Vell | mayor · 2× named, 3 statements');
    expect(filter('unsure').split('\n')[1]).toBe('  that the line would close by June | unsure');
    expect(shown(arrange(VIEWS.artefacts(story), 'count', 'not the story'))).toBe('');
    expect(shown(arrange(VIEWS.artefacts(story), 'count', 'newsletter'))).toBe(
      'Not the story | 2\n  Subscribe to our newsletter | newsletter',
    );
  });

  test('leaves nothing where nothing has them', () => {
    expect(filter('submarine')).toBe('');
  });

  test('blanks filter nothing', () => {
    expect(filter('  ')).toBe(shown(VIEWS.people(story)));
  });
});

describe('order', () => {
  test('by count, by name, as they come', () => {
    expect(names('count').slice(0, 2)).toEqual(['Nadia Brell', 'Tomas Vell']);
    expect(names('name')).toEqual(names('count').toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(names('appearance').slice(0, 3)).toEqual(['Harbour board', 'Nadia Brell', 'The Coast Courier']);
  });

  test('statements stay in the order of the text', () => {
    const starts = arrange(VIEWS.quotes(story), 'name', '')[1]!.children!.map(({ span }) => span!.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

test('copying a row takes all beneath it along', () => {
  expect(copyOf(VIEWS.artefacts(story)[1]!)).toBe(`Not the story: 2
- Share this article
- Subscribe to our newsletter`);
});

test('whatever the text, rows have words, lead into it and have ids of their own among their siblings', () => {
  const words = fc.constantFrom(...(STORY.match(/\S+\s*/g) ?? []), '“', '”', '\n\n', ' ', '\u00a0', '7 km ');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 120 }), (pieces) => {
      const context = contextOf(pieces.join(''), { unsure: true });
      for (const view of Object.values(VIEWS)) {
        const rows = view(context);
        for (const { label, copy, span = { start: 0, end: 0 } } of allOf(rows)) {
          expect(label.trim()).not.toBe('');
          expect(copy).not.toBe('');
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(context.article.text.length);
        }
        for (const siblings of [rows, ...allOf(rows).map(({ children = [] }) => children)]) {
          expect(new Set(siblings.map(({ id }) => id)).size).toBe(siblings.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a fault with nothing but white space around it is named by its message', () => {
  const [group] = VIEWS.artefacts(contextOf('Vell said so.\n\n\u00a0\n\nIt rained.'));
  expect(group?.children?.map(({ label }) => label)).toEqual([
    'A no-break space stands where an ordinary space belongs.',
  ]);
});
