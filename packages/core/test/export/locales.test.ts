import { describe, expect, test } from 'vitest';
import { messages as ar } from '../../src/export/locales/ar.ts';
import { messages as de } from '../../src/export/locales/de.ts';
import { messages as en } from '../../src/export/locales/en.ts';
import { messages as es } from '../../src/export/locales/es.ts';
import { messages as fr } from '../../src/export/locales/fr.ts';
import { messages as ru } from '../../src/export/locales/ru.ts';
import type { Messages } from '../../src/export/view/messages.ts';
import { UNITS } from '../../src/language/en/units.ts';
import { madeArticle } from './made-article.ts';

const all = { ar, de, en, es, fr, ru };

/** All texts of a table, by where they stand; functions are called with some numbers. */
function texts(table: unknown, path = ''): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function' && !/^\.(?:chain|joint|speaker|pointSource)$/.test(path)) {
    const say = table as (...values: unknown[]) => string;
    return [0, 1, 2, 3, 5, 11, 21, 100].map((count) => [`${path}(${count})`, say(count, 'X')]);
  }
  return Object.entries(table ?? {}).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe.each(Object.entries(all))('%s', (language, table) => {
  test('every text is there, trimmed, and has no gap left in it', () => {
    const found = texts(table);
    expect(found.length).toBeGreaterThan(100);
    for (const [path, text] of found) {
      expect(text, path).toMatch(/\S/);
      expect(path.endsWith('Quote') || text.trim() === text, path).toBe(true);
      expect(text, path).not.toMatch(/#|undefined|NaN|\$\{/);
    }
  });

  test('every dimension that a unit can have has a title', () => {
    const known = new Set(Array.from(UNITS.values(), ({ dimension }) => dimension));
    const fallback = language === 'en' ? /^[a-z]+$/ : /^$/;
    expect([...known, 'rate'].filter((name) => table.dimensions[name] === undefined && !fallback.test(name))).toEqual(
      [],
    );
  });

  test('no text was left in English by mistake', () => {
    if (language === 'en') return;
    const english = new Map(texts(en));
    const same = texts(table).filter(([path, text]) => english.get(path) === text && /\p{L}{4}/u.test(text));
    // These are the same words in some languages.
    const shared = /^(?:Dokument|document|Volumes?|Distances|Angles|Multiples|Organisations)$/i;
    expect(same.filter(([, text]) => !shared.test(text))).toEqual([]);
  });
});

test.each([
  ['de', 1, '1 Aussage'],
  ['de', 2, '2 Aussagen'],
  ['fr', 0, '0 déclaration'],
  ['fr', 1, '1 déclaration'],
  ['fr', 2, '2 déclarations'],
  ['ru', 1, '1 высказывание'],
  ['ru', 3, '3 высказывания'],
  ['ru', 5, '5 высказываний'],
  ['ru', 21, '21 высказывание'],
  ['ar', 1, 'قول واحد'],
  ['ar', 2, 'قولان'],
  ['ar', 3, '3 أقوال'],
  ['ar', 11, '11 قولًا'],
  ['es', 1, '1 declaración'],
] as const)('plurals of %s: %i', (language, count, words) => {
  expect(all[language].statements(count)).toBe(words);
});

const plain = (words: string): string => words.replace(/[\u200f\u2068\u2069]/g, '');

describe('chains', () => {
  const article = madeArticle(
    'A harbour official told the Gazette that Orla Vint told Marr to leave. Vint denied it.',
    [
      {
        source: 'A harbour official',
        cue: 'told',
        to: 'the Gazette',
        content: 'that Orla Vint told Marr to leave',
        speaker: { label: 'harbour official', kind: 'person', anonymous: true },
      },
      { source: 'Orla Vint', cue: 'told', to: 'Marr', content: 'to leave', within: 'a1', speaker: { entity: 'e1' } },
      { source: 'Vint', cue: 'denied', content: 'it', negated: true, speaker: { entity: 'e1' } },
    ],
    [{ name: 'Orla Vint', aliases: ['Vint'] }, { name: 'Marr' }],
  );

  test.each<[keyof typeof all, string, string]>([
    ['de', 'Orla Vint gegenüber Marr, laut „harbour official“', 'Dementi von Orla Vint'],
    ['fr', 'Orla Vint, à Marr, selon « harbour official »', 'Orla Vint (démenti)'],
    ['es', 'Orla Vint, a Marr, según «harbour official»', 'Desmentido de Orla Vint'],
    ['ru', 'Orla Vint (адресат: Marr); источник: «harbour official»', 'Orla Vint (опровержение)'],
    ['ar', 'Orla Vint، إلى Marr، بحسب «harbour official»', 'نفي من Orla Vint'],
  ])('%s', (language, told, denied) => {
    const table: Messages = all[language];
    expect(plain(table.chain(article, 'a2'))).toBe(told);
    expect(plain(table.chain(article, 'a3'))).toBe(denied);
    expect(table.chain(article, 'a9').replace('\u200f', '')).toBe('');
    expect(table.joint(article, article.attributions[0]!)).toBe(':');
  });

  test('a key point names its source in the language', () => {
    const point = { start: 0, end: 70, attributions: ['a1'], score: 1 };
    expect(de.pointSource(article, point)).toBe('Quelle: „harbour official“');
    expect(de.pointSource(article, { ...point, attributions: [] })).toBe('');
  });
});
