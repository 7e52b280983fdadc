import { describe, expect, it } from 'vitest';

import { namesOf } from './marked-names.ts';

/** What stands for whom: `words → name`. */
function references(text: string): string[] {
  const { entities, references: found } = namesOf(text);
  return found.map(
    ({ start, end, entity }) => `${text.slice(start, end)} → ${entities.find(({ id }) => id === entity)!.name}`,
  );
}

describe('pronouns', () => {
  it('stand for the only person', () => {
    expect(references('Mara Ilves left. Later she slept.')).toEqual(['she → Mara Ilves']);
  });

  it('stand for the one whose title fits', () => {
    expect(references('Mrs Ilves met Mr Hale. Later he slept.')).toEqual(['he → Hale']);
  });

  it('stand for the subject where two would do, less surely', () => {
    const text = 'Tom Hale met Pavel Orsk. Later he slept.';
    expect(references(text)).toEqual(['he → Tom Hale']);
    expect(namesOf(text).references[0]!.confidence).toBeLessThan(0.7);
  });

  it('stand for nobody where nobody is named', () => {
    expect(references('The river rose. Later he slept.')).toEqual([]);
  });

  it('stand for nobody named long ago', () => {
    expect(references('Tom Hale left. It rained. It poured. The river rose. The gate broke. Then he slept.')).toEqual(
      [],
    );
  });

  it('are left alone inside a quotation', () => {
    expect(references('Tom Hale said: “I know he slept.”')).toEqual([]);
  });

  it('stand for a body that speaks', () => {
    expect(references('The Coastal Relief Agency paid. Later it said so.')).toContain('it → Coastal Relief Agency');
  });

  it('leave a plain "it" alone', () => {
    expect(references('The Coastal Relief Agency paid. It rained.')).toEqual([]);
  });
});

describe('descriptions', () => {
  it.each([
    ['They met Norwegian Prime Minister Mara Ilves. Then the prime minister left.', 'the prime minister → Mara Ilves'],
    [
      'They met Norway’s foreign minister, Mara Ilves. Then the Norwegian foreign minister left.',
      'the Norwegian foreign minister → Mara Ilves',
    ],
    ['They met Norwegian Prime Minister Mara Ilves. Then Norway’s prime minister left.', 'prime minister → Mara Ilves'],
    ['The Coastal Relief Agency paid. Then the agency left.', 'the agency → Coastal Relief Agency'],
    ['It was Orvik Holdings Ltd. Then the company left.', 'the company → Orvik Holdings Ltd'],
  ])('%s', (text, wanted) => {
    expect(references(text)).toEqual([wanted]);
  });

  it('do not fit the office of another country', () => {
    expect(references('They met Norwegian Prime Minister Mara Ilves. Then the Swedish prime minister left.')).toEqual(
      [],
    );
  });

  it('do not fit the owner of another office', () => {
    expect(references('They met Norwegian Prime Minister Mara Ilves. Then Sweden’s prime minister left.')).toEqual([]);
  });

  it('do not fit another office', () => {
    expect(references('They met Norwegian Prime Minister Mara Ilves. Then the governor left.')).toEqual([]);
  });

  it('do not make a reference of an apposition', () => {
    expect(references('Mara Ilves, the Norwegian chancellor, left.')).toEqual([]);
  });

  it('do not make a reference of a title before a name', () => {
    expect(references('Mara Ilves is the mayor. They met the mayor Tom Hale.')).toEqual([]);
  });

  it('do not take somebody unnamed for somebody named', () => {
    expect(references('They met Norwegian Prime Minister Mara Ilves. Then a prime minister left.')).toEqual([]);
  });
});
