import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Item {
  command?: string;
  submenu?: string;
  when: string;
  group?: string;
}
const { contributes } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  contributes: {
    commands: { command: string }[];
    menus: Record<string, Item[]>;
    views: Record<string, { id: string; when?: string }[]>;
    viewsWelcome: { view: string; when: string; contents: string }[];
  };
};
type Context = Record<string, unknown>;

/** Whether a condition of the manifest holds: `&&`, `||`, `!`, `==` and `=~`, as far as it uses them. */
function holds(when: string, context: Context): boolean {
  return when.split('||').some((all) =>
    all.split('&&').every((part) => {
      const [, not, key, operator, value] = /^\s*(!?)([\w.]+)\s*(?:(==|=~)\s*(.+?)\s*)?$/.exec(part)!;
      if (operator === '==') return String(context[key!]) === value;
      if (operator === '=~') return new RegExp(value!.slice(1, -1)).test(String(context[key!]));
      const isSo = key === 'true' || (key !== 'false' && Boolean(context[key!]));
      return isSo !== (not === '!');
    }),
  );
}

const short = ({ command, submenu }: Omit<Item, 'when'>): string => (command ?? submenu)!.replace('articleDigest.', '');
/** What a menu shows, beginning with commands that every state shows where the palette is asked. */
function shown(menu: string, context: Context, group?: RegExp): string[] {
  return contributes.menus[menu]!.filter(
    (item) => holds(item.when, context) && (group === undefined || group.test(item.group ?? '')),
  ).map(short);
}
function palette(context: Context): string[] {
  const hidden = contributes.menus['commandPalette']!.filter(({ when }) => !holds(when, context)).map(short);
  return contributes.commands.map(short).filter((name) => !hidden.includes(name));
}

const NONE = { 'articleDigest.state': 'none', editorLangId: undefined };
const LEFT_ALONE = {
  'articleDigest.state': 'unlike-an-article',
  editorLangId: 'plaintext',
  resourceLangId: 'plaintext',
  editorTextFocus: true,
};
const READING = { ...LEFT_ALONE, 'articleDigest.state': 'reading', 'articleDigest.reading': true };
const FILTERED = { ...READING, 'articleDigest.filtered': true };
/** The article is read, and another file is in front of it. */
const ELSEWHERE = { ...READING, editorLangId: 'json', resourceLangId: 'json' };

describe('the palette', () => {
  const always = ['showLegend', 'openSample'];

  test('has with an article all that can be done with it', () => {
    expect(palette(READING)).toEqual([
      'showDigest',
      'copySummary',
      'copyQuotation',
      'nextQuotation',
      'previousQuotation',
      'nextMention',
      'previousMention',
      'cleanCopy',
      'export',
      'leaveAlone',
      'setPublished',
      'foldBoilerplate',
      'toggleHints',
      'showLegend',
      'openSample',
      'filterViews',
      'sortViews',
      'showIgnored',
    ]);
    expect(palette(FILTERED)).toContain('clearFilter');
  });

  test('offers to read what is left alone, and nothing that needs an article', () => {
    expect(palette(LEFT_ALONE)).toEqual(['readAsArticle', ...always]);
    expect(palette({ ...LEFT_ALONE, editorLangId: 'json' })).toEqual(always);
    expect(palette(NONE)).toEqual(always);
  });
});

describe('menus of the editor', () => {
  test('the icon of the digest stands where an article is shown', () => {
    expect(shown('editor/title', READING)).toEqual(['showDigest']);
    for (const context of [NONE, LEFT_ALONE, ELSEWHERE]) expect(shown('editor/title', context)).toEqual([]);
  });

  test('the submenu has what can be done, or the offer to read', () => {
    expect(shown('editor/context', READING)).toEqual(['editor']);
    expect(shown('editor/context', ELSEWHERE)).toEqual([]);
    expect(shown('articleDigest.editor', LEFT_ALONE)).toEqual(['readAsArticle']);
    expect(shown('articleDigest.editor', READING)).toHaveLength(12);
    expect(shown('articleDigest.editor', READING)).not.toContain('readAsArticle');
  });
});

const inline = (view: string, viewItem: string): string[] =>
  shown('view/item/context', { ...READING, view: `articleDigest.${view}`, viewItem }, /^inline/);

const seen = (context: Context): string[] =>
  contributes.views['articleDigest']!.filter(({ when }) => when === undefined || holds(when, context)).map(
    ({ id }) => id,
  );

describe('views', () => {
  const ids = contributes.views['articleDigest']!.map(({ id }) => id);

  test.each(ids)('%s: what stands above it', (view) => {
    const sorts = /people|quotes|organizations|places/.test(view) ? ['sortViews'] : [];
    const dates = view === 'articleDigest.timeline' ? ['setPublished'] : [];
    const mends = view === 'articleDigest.artefacts' ? ['cleanCopy', 'showIgnored'] : [];
    expect(shown('view/title', { ...READING, view }, /^navigation/)).toEqual(['filterViews', ...sorts, ...dates]);
    expect(shown('view/title', { ...FILTERED, view }, /^navigation/)).toEqual(['clearFilter', ...sorts, ...dates]);
    expect(shown('view/title', { ...READING, view }, /^1_show/)).toEqual(['showDigest', 'export', ...mends]);
    expect(shown('view/title', { ...LEFT_ALONE, view })).toEqual([]);
    expect(shown('view/title', { ...READING, view: 'outline' })).toEqual([]);
  });

  test('beside a row stands what can be done with it alone', () => {
    expect(inline('people', 'statement')).toEqual(['copyQuotation']);
    expect(inline('artefacts', 'fault')).toEqual(['mendRow']);
    for (const viewItem of ['entity', 'group', 'mention']) expect(inline('people', viewItem)).toEqual([]);
    for (const viewItem of ['group', 'boilerplate']) expect(inline('artefacts', viewItem)).toEqual([]);
  });

  test('the menu of every row shows it in the text and copies it', () => {
    const menu = (viewItem: string): string[] =>
      shown('view/item/context', { ...READING, view: 'articleDigest.people', viewItem }, /^\d/);
    expect(menu('entity')).toEqual(['reveal', 'copyRow']);
    expect(menu('statement')).toEqual(['reveal', 'copyRow', 'copyQuotation']);
    expect(shown('view/item/context', { view: 'outline', viewItem: 'statement' })).toEqual([]);
  });

  test('with an article all are there, and else the first alone', () => {
    expect(seen(READING)).toEqual(ids);
    for (const context of [NONE, LEFT_ALONE]) expect(seen(context)).toEqual(['articleDigest.people']);
  });

  test.each([
    [{}, 'welcome.none'],
    [NONE, 'welcome.none'],
    [{ 'articleDigest.state': 'empty' }, 'welcome.empty'],
    [LEFT_ALONE, 'welcome.unlike'],
    [{ 'articleDigest.state': 'turned-off' }, 'welcome.off'],
    [{ 'articleDigest.state': 'setting' }, 'welcome.off'],
    [{ 'articleDigest.state': 'too-long' }, 'welcome.long'],
    [READING, 'welcome.empty.people'],
    [FILTERED, 'welcome.filtered'],
  ])('an empty view says one thing: %j', (context: Context, text) => {
    const said = contributes.viewsWelcome.filter(
      ({ view, when }) => view === 'articleDigest.people' && holds(when, context),
    );
    expect(said.map(({ contents }) => contents)).toEqual([`%${text}%`]);
  });
});
