import type { Article, Attribution } from '@article-digest/core';
import { parse } from '@article-digest/core';
import { expect, test } from 'vitest';
import { compareAttributions } from '../../src/corpora/attribution-match.ts';
import { mistakesOf } from '../../src/errors/attribution.ts';

const TEXT =
  'Mara Ilves said on Monday that the old mill would open in May and the new one a year behind it. Tomas Rehn hopes so.';

type Words = { source?: string; cue?: string; content?: string | string[] };

function pairs(words: string | string[] | undefined): [number, number][] {
  return [words ?? []].flat().map((part) => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length]);
}

const spans = (words: string | string[] | undefined) => pairs(words).map(([start, end]) => ({ start, end }));

function found({ source, cue, content }: Words, within?: string): Attribution {
  return {
    id: 'a1',
    kind: 'indirect',
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    addressee: [],
    ...(within !== undefined && { within }),
    speaker: { label: '', kind: 'unknown', anonymous: false },
    confidence: 0.5,
    rule: 'made up',
  };
}

/** The kinds of mistakes where these are marked, and those were found. */
function kinds(gold: Words[], own: Attribution[]): string[] {
  const row = {
    id: 'mill',
    text: TEXT,
    attributions: gold.map(({ source, cue, content }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    })),
  };
  const article: Article = { ...parse(''), text: TEXT, attributions: own };
  return mistakesOf(row, article, compareAttributions(row, article, 'all')).map(({ kind }) => kind);
}

const OLD = 'the old mill would open in May';
const NEW = 'the new one a year behind it';
const WHOLE = `that ${OLD} and ${NEW}`;
const GOLD = { source: 'Mara Ilves', cue: 'said', content: WHOLE };

test.each<[string, Words[], Attribution[]]>([
  ['missed cue of speech', [GOLD], []],
  ['missed cue of another kind', [{ source: 'Tomas Rehn', cue: 'hopes', content: 'so' }], []],
  ['spurious', [], [found(GOLD)]],
  ['wrong source', [GOLD], [found({ ...GOLD, source: 'Tomas Rehn' })]],
  ['wrong cue', [GOLD], [found({ ...GOLD, cue: 'hopes' })]],
  ['wrong cue and source', [GOLD], [found({ source: 'Tomas Rehn', cue: 'hopes', content: WHOLE })]],
  ['content too short', [GOLD], [found({ ...GOLD, content: 'the old mill' })]],
  ['content too long', [{ ...GOLD, content: 'the old mill' }], [found(GOLD)]],
  [
    'piece of content missing',
    [{ ...GOLD, content: ['the old mill', NEW] }],
    [found({ ...GOLD, content: 'the old mill' })],
  ],
  ['content on the wrong side', [GOLD], [found({ ...GOLD, content: 'Mara' })]],
  ['content elsewhere', [{ ...GOLD, content: OLD }], [found({ ...GOLD, content: 'Tomas Rehn' })]],
  ['content not found', [GOLD], [found({ source: 'Mara Ilves', cue: 'said' })]],
  ['found inside another', [GOLD], [found(GOLD, 'a0')]],
])('%s', (kind, gold, own) => expect(kinds(gold, own)).toEqual([kind]));

test('what is right is no mistake, and a second statement of its cue is one', () => {
  expect(kinds([GOLD], [found(GOLD)])).toEqual([]);
  expect(kinds([GOLD], [found(GOLD), found({ ...GOLD, content: 'so' })])).toEqual([
    'spurious second statement of a cue',
  ]);
});
