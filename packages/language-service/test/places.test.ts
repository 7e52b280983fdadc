import type { Article } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import { DocumentHighlightKind, type Range } from 'vscode-languageserver-types';
import { definition } from '../src/definition.ts';
import { documentHighlights } from '../src/highlights.ts';
import { linesOf } from '../src/line-index.ts';
import { references } from '../src/references.ts';
import { ArticleBuilder } from './support/article.ts';
import { cursor } from './support/cursor.ts';

const STORY = `4 April 2031

Brell speaks

Minister Nadia Brell said: “We will see.” Brell left on Friday. She waved.

An unnamed engineer said it leaks. The engineer added that it grows.`;

function storyOf(text: string): Article {
  const builder = new ArticleBuilder(text)
    .entity('person', 'Nadia Brell', ['Brell', 'Nadia Brell', 'Brell#3'], { pronouns: ['She'] })
    .said({
      source: 'Minister Nadia Brell',
      cue: 'said',
      content: '“We will see.”',
      kind: 'direct',
      speaker: { entity: 'e1' },
    })
    .said({
      source: 'An unnamed engineer',
      cue: 'said#2',
      content: 'it leaks',
      speaker: { label: 'an unnamed engineer', anonymous: true },
    })
    .said({
      source: 'The engineer',
      cue: 'added',
      content: 'that it grows',
      speaker: { label: 'an unnamed engineer', anonymous: true },
    })
    .time('Friday', { kind: 'date', value: '2031-04-04', certain: false });
  builder.article.meta.date = builder.span('4 April 2031');
  return builder.article;
}

const at = (words: string, mark: string): string => STORY.replace(words, mark);
const URI = 'file:///dam.txt';

function wordsAt(article: Article, range: Range): string {
  const lines = linesOf(article);
  return `${article.text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}@${range.start.line}`;
}

function highlighted(marked: string): string[] {
  const { text, position } = cursor(marked);
  const article = storyOf(text);
  return documentHighlights(article, position).map(
    ({ range, kind }) => wordsAt(article, range) + (kind === DocumentHighlightKind.Write ? '!' : ''),
  );
}

function defined(marked: string): string[] {
  const { text, position } = cursor(marked);
  const article = storyOf(text);
  return definition(article, URI, position).map(
    (link) => `${wordsAt(article, link.originSelectionRange!)} → ${wordsAt(article, link.targetSelectionRange)}`,
  );
}

function referred(marked: string, includeDeclaration: boolean): string[] {
  const { text, position } = cursor(marked);
  const article = storyOf(text);
  return references(article, URI, position, { includeDeclaration }).map(({ range }) => wordsAt(article, range));
}

const ALL = ['Brell@2', 'Nadia Brell@4', 'Brell@4', 'She@4'];

describe('highlights', () => {
  test.each([
    ['a full name', at('Nadia', 'Na‸dia')],
    ['a surname', at('Brell left', 'Br‸ell left')],
    ['a pronoun', at('She', 'S‸he')],
  ])('%s shows all mentions, the first full one as the one that introduces', (_, marked) => {
    expect(highlighted(marked)).toEqual(['Brell@2', 'Nadia Brell@4!', 'Brell@4', 'She@4']);
  });

  test('an unnamed source shows its other words', () => {
    expect(highlighted(at('The engineer', 'The engi‸neer'))).toEqual(['An unnamed engineer@6!', 'The engineer@6']);
  });

  test('a cue shows what it ties together', () => {
    expect(highlighted(at('added', 'ad‸ded'))).toEqual(['The engineer@6!', 'added@6', 'that it grows@6']);
  });

  test('an ordinary word shows nothing', () => {
    expect(highlighted(at('waved', 'wa‸ved'))).toEqual([]);
  });
});

describe('definition', () => {
  test.each([
    ['from a surname', at('Brell left', 'Br‸ell left'), 'Brell@4 → Nadia Brell@4'],
    ['from the headline', at('Brell speaks', 'Bre‸ll speaks'), 'Brell@2 → Nadia Brell@4'],
    ['from a pronoun', at('She', 'She‸'), 'She@4 → Nadia Brell@4'],
    [
      'from a later mention of an unnamed source',
      at('The engineer', 'The engi‸neer'),
      'The engineer@6 → An unnamed engineer@6',
    ],
    ['from a date that was worked out', at('Friday', 'Fri‸day'), 'Friday@4 → 4 April 2031@0'],
  ])('%s', (_, marked, expected) => {
    expect(defined(marked)).toEqual([expected]);
  });

  test('a date that says all of itself leads nowhere', () => {
    const { text, position } = cursor(at('Friday', 'Fri‸day'));
    const article = storyOf(text);
    article.times[0]!.certain = true;
    expect(definition(article, URI, position)).toEqual([]);
  });

  test('what somebody said leads to the words that say so', () => {
    expect(defined(at('will see', 'will s‸ee'))).toEqual(['“We will see.”@4 → Minister Nadia Brell said@4']);
    expect(defined(at('it grows', 'it gr‸ows'))).toEqual(['that it grows@6 → The engineer added@6']);
  });

  test('nothing from ordinary words, from a cue, or from words that nothing reports', () => {
    expect(defined(at('waved', 'wa‸ved'))).toEqual([]);
    expect(defined(at('added', 'ad‸ded'))).toEqual([]);
    const { text, position } = cursor('“We will s‸ee.”');
    const article = new ArticleBuilder(text).said({ content: '“We will see.”', kind: 'direct' }).article;
    expect(definition(article, URI, position)).toEqual([]);
  });

  test('a name that nowhere stands in full leads to its first mention', () => {
    const { text, position } = cursor('Brell spoke. Br‸ell left.');
    const article = new ArticleBuilder(text).entity('person', 'Nadia Brell', ['Brell', 'Brell#2']).article;
    expect(definition(article, URI, position)[0]!.targetRange.start.character).toBe(0);
  });
});

describe('references', () => {
  test('all mentions', () => {
    expect(referred(at('Nadia', 'Na‸dia'), true)).toEqual(ALL);
  });

  test('without the one that introduces', () => {
    expect(referred(at('Nadia', 'Na‸dia'), false)).toEqual(['Brell@2', 'Brell@4', 'She@4']);
  });

  test('from reported words, all that the speaker says', () => {
    expect(referred(at('it leaks', 'it le‸aks'), true)).toEqual(['it leaks@6', 'that it grows@6']);
  });

  test('of two speakers without a name each has its own words', () => {
    const { text, position } = cursor('It was said that it ‸leaks. It was said that it grows.');
    const article = new ArticleBuilder(text)
      .said({ cue: 'said', content: 'that it leaks', speaker: { kind: 'unknown' } })
      .said({ cue: 'said#2', content: 'that it grows', speaker: { kind: 'unknown' } }).article;
    expect(references(article, URI, position, { includeDeclaration: true })).toHaveLength(1);
  });

  test('nothing from ordinary words', () => {
    expect(referred(at('waved', 'wa‸ved'), true)).toEqual([]);
  });
});
