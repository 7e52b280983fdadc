import { describe, expect, test } from 'vitest';
import { isSpeechWord } from '../src/language/en/speech.ts';
import { speechAmong } from '../src/attributions/speech.ts';
import type { Attribution } from '../src/model.ts';
import { createParser, parse } from '../src/parse.ts';
import { slice } from '../src/source/span.ts';

const STORY = `Harbour of Orrin to be closed

Mayor Ana Ilves said the harbour would be closed in May.

Skipper Carl Vint thinks that the harbour will stay open.

The mayor believes that “nobody needs a harbour”.`;

const contents = (text: string, options: Parameters<typeof parse>[1]): string[] =>
  parse(text, options).attributions.map(({ content }) => content.map((span) => slice(text, span)).join(' '));

describe('attributions: speech', () => {
  test('keeps what is said or quoted and leaves out what is thought', () => {
    const all = contents(STORY, {});
    const speech = contents(STORY, { attributions: 'speech' });
    expect(all.some((words) => words.includes('stay open'))).toBe(true);
    expect(speech.some((words) => words.includes('stay open'))).toBe(false);
    expect(speech.some((words) => words.includes('closed in May'))).toBe(true);
    expect(speech.some((words) => words.includes('nobody needs a harbour'))).toBe(true);
  });

  test('all is what counts unless told', () => {
    expect(contents(STORY, { attributions: 'all' })).toEqual(contents(STORY, {}));
  });

  test('a parser that remembers heeds it too', () => {
    const read = createParser();
    read(STORY, {});
    expect(read(STORY, { attributions: 'speech' })).toEqual(parse(STORY, { attributions: 'speech' }));
  });
});

/** A statement of a word of saying or of thought, inside another one or not. */
const one = (id: string, said: boolean, within?: string): Attribution => ({
  id,
  kind: 'indirect',
  source: [],
  cue: [said ? { start: 0, end: 4 } : { start: 5, end: 11 }],
  content: [{ start: 0, end: 4 }],
  addressee: [],
  ...(within !== undefined && { within }),
  speaker: { label: '', kind: 'unknown', anonymous: false },
  confidence: 1,
  rule: 'test',
});

describe('chains stay whole', () => {
  const text = 'said thinks';
  const kept = (...attributions: Attribution[]): string[] => speechAmong(text, attributions).map(({ id }) => id);

  test('a thought that is told stays, one by itself goes', () => {
    expect(kept(one('a1', true), one('a2', false, 'a1'), one('a3', false, 'a2'), one('a4', false))).toEqual([
      'a1',
      'a2',
      'a3',
    ]);
  });

  test('a thought that holds speech stays, one beside it goes', () => {
    expect(kept(one('a1', false), one('a2', true, 'a1'), one('a3', false, 'a1'))).toEqual(['a1', 'a2']);
  });

  test('of ten thousand in each other', () => {
    const deep = Array.from({ length: 10_000 }, (_, index) =>
      one(`a${index}`, false, index === 0 ? undefined : `a${index - 1}`),
    );
    expect(kept(...deep)).toEqual([]);
    expect(kept(...deep, one('last', true, 'a9999'))).toHaveLength(10_001);
  });
});

describe('words of saying', () => {
  test.each(
    'said says according told warned warnings noted notes adding calls urged denies statement wrote quoted cited put asked claims stated'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(isSpeechWord(word)).toBe(true);
  });

  test.each(
    'thought wants found believes noticed hopes decided learned knows showed feared address estate postpone'.split(' '),
  )('not %s', (word) => {
    expect(isSpeechWord(word)).toBe(false);
  });
});
