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

  it('stand for the subject of the last clause, not for two who are no subject', () => {
    expect(references('Tom Hale left, and Pavel Orsk sent a note that he slept.')).toEqual(['he → Pavel Orsk']);
    expect(references('Tom Hale saw that Orvo Kessun and Pavel Orsk slept. Later he left.')).toEqual(['he → Tom Hale']);
  });

  it('stand for nobody where nobody is named', () => {
    expect(references('The river rose. Later he slept.')).toEqual([]);
  });

  it('stand for nobody named long ago', () => {
    expect(references('Tom Hale left. It rained. It poured. The river rose. The gate broke. Then he slept.')).toEqual(
      [],
    );
  });

  it('stand for nobody whom the words before them name, where there is another', () => {
    const text = 'Half is his, Tom Hale said. Pavel Orsk wrote the rest, he said.';
    expect(references(text)).toEqual(['he → Tom Hale']);
    expect(references('Half is his, Tom Hale said. Pavel Orsk met men, some of whom, he says, left.')).toEqual([
      'he → Pavel Orsk',
    ]);
    expect(references('Tom Hale left. “Hale is a name,” he said.')).toEqual(['he → Tom Hale']);
  });

  it('stand for somebody of before where a line begins with a comma', () => {
    expect(references('Tom Hale left.\n\n, he said.')).toEqual(['he → Tom Hale']);
  });

  it('are left alone inside a quotation', () => {
    expect(references('Tom Hale said: “I know he slept.”')).toEqual([]);
  });

  it('stand for a body that speaks', () => {
    expect(references('The Coastal Relief Agency paid. Later it said so.')).toContain('it → Coastal Relief Agency');
  });

  it('stand for a body that speaks again, behind auxiliaries and adverbs', () => {
    expect(references('The Coastal Relief Agency paid. It has also accused a clerk.')).toContain(
      'It → Coastal Relief Agency',
    );
  });

  it('stand for a woman rather than for somebody who may be one', () => {
    const text = 'Dame Mara Ilves left early. A letter went to Orvo Kessun. Later she replied.';
    expect(references(text)).toEqual(['she → Mara Ilves']);
  });

  it('stand for the one woman among people named after nobody', () => {
    expect(references('It rained on Tom Hale, Mrs Ilves and Orvo Kessun. Later she replied.')).toEqual(['she → Ilves']);
  });

  it('stand for the last subject where that may be a woman too', () => {
    const text = 'Dame Mara Ilves left early. Orvo Kessun stayed. Later she replied.';
    expect(references(text)).toEqual(['she → Orvo Kessun']);
  });

  it('do not stand for the subject of the verb whose object they are', () => {
    const text = 'Dame Mara Ilves left early. Outside, Orvo Kessun told her to wait.';
    expect(references(text)).toEqual(['her → Mara Ilves']);
  });

  it('do not stand for a man whose name ends in Jr.', () => {
    expect(references('Orvo Kessun Jr. left early. Later she replied.')).toEqual([]);
  });

  it('stand for somebody unnamed that opens the sentence', () => {
    expect(references('Tom Hale left. A neighbour said he had slept.')).toEqual([]);
  });

  it('do not stand for a thing that opens the sentence', () => {
    expect(references('Tom Hale left. A letter said he had slept.')).toEqual(['he → Tom Hale']);
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

  it('stand for a body named long ago by its last word', () => {
    const text =
      'The Coastal Lights Board paid. It rained. It poured. The river rose. The gate broke. Later the board met.';
    expect(references(text)).toEqual(['the board → Coastal Lights Board']);
  });

  it('do not stand for one of two bodies of that name', () => {
    const text =
      'The Coastal Lights Board and the Rivers Board paid. It rained. It poured. The river rose. The gate broke. Later the board met.';
    expect(references(text)).toEqual([]);
  });

  it('do not take a word inside a name for the name', () => {
    expect(references('They met at the Orvik Energy Forum. Later the energy ran out.')).toEqual([]);
  });

  it.each([
    ['The Harvest Union (HU) opposition party left. The Velmark Front came.', 'The opposition party → Harvest Union'],
    ["The HU, Velmark's main opposition party, left. The Velmark Front came.", 'The party → HU'],
    ['The Orvik Times newspaper wrote. The Velmark Front and the Tarn Union came.', 'The newspaper → Orvik Times'],
    ['Men of the militant group Harkat Front left. Mara Ilves told Reuters.', 'The group → Harkat Front'],
  ])('stand for whom the text has called so beside the name: %s', (text, expected) => {
    expect(references(`${text} ${expected.split(' → ')[0]} slept.`)).toEqual([expected]);
  });

  it.each([
    'The Harvest Union, an opposition party, left. The Velmark Front came. The ruling party slept.',
    'They met the HU, the army and the Velmark Front. The army slept.',
    'Mara Ilves told Reuters. The group slept.',
    'An Orvik Times-backed party left. The Tarn Union and the Velmark Front came. The party slept.',
  ])('stand for nobody else who was called beside a name: %s', (text) => {
    expect(references(text)).toEqual([]);
  });

  it('stand for the only company that has just been named, though another was called so', () => {
    const text =
      'Orvik Marine, a shipping company, left. Tarn Foods Ltd came. The company slept. The shipping company left.';
    expect(references(text)).toEqual(['The company → Tarn Foods Ltd', 'The shipping company → Orvik Marine']);
  });

  it('stand for the same company as before, though another is named', () => {
    const text =
      'Zentara Foods raised its forecast. The company is small. According to Orvik Holdings Ltd, the company could grow.';
    expect(references(text)).toEqual(['The company → Zentara Foods', 'the company → Zentara Foods']);
  });

  it('fit a body by several words of its name', () => {
    expect(references('The Velm News Agency paid. Then the news agency left.')).toEqual([
      'the news agency → Velm News Agency',
    ]);
    expect(references('The Velm News Agency paid. Then the travel agency left.')).toEqual([]);
  });

  it('fit the only body that has just been named, by whose it is', () => {
    expect(references('They told the Velm Rivers Fund. Then the UN agency left.')).toEqual([
      'the UN agency → Velm Rivers Fund',
    ]);
    expect(references('The Velm Rivers Fund and the Tarn Front came. Then the federal agency left.')).toEqual([]);
  });

  it('fit an office in capitals, where it is said whose it is', () => {
    expect(references('They met Velmark’s Foreign Minister, Denis Morada. Then the foreign minister left.')).toEqual([
      'the foreign minister → Denis Morada',
    ]);
    expect(references('He was no Foreign Minister, Denis Morada said. Then the foreign minister left.')).toEqual([]);
  });

  it('fit an office with its field', () => {
    expect(references('They met Minister of Transport Ali Morun. Then the minister of transport left.')).toEqual([
      'the minister of transport → Ali Morun',
    ]);
  });

  it('do not fit an office with another field', () => {
    expect(references('They met Minister of Transport Ali Morun. Then the minister of health left.')).toEqual([]);
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

  it.each(['They met the Harvest Union,', 'They met the Harvest Union (HU)', 'the Harvest Union –'])(
    'nothing behind: %s',
    (text) => {
      expect(references(text)).toEqual([]);
    },
  );

  it('do not take somebody unnamed for somebody named', () => {
    expect(references('They met Norwegian Prime Minister Mara Ilves. Then a prime minister left.')).toEqual([]);
  });
});

describe('titles by which people are called again', () => {
  it.each([
    ['Justice Mara Ilves left. The judge slept.', ['The judge → Mara Ilves']],
    ['Sen. Mara Ilves left. The senator slept.', ['The senator → Mara Ilves']],
    ['Justice Minister Mara Ilves left. The judge slept.', []],
    ['Prime Minister Mara Ilves left. The premier slept.', ['The premier → Mara Ilves']],
    ['Chief executive Mara Ilves left. The CEO slept.', ['The CEO → Mara Ilves']],
    ['Transport Minister Mara Ilves left. The premier slept.', []],
  ])('%s', (text, found) => {
    expect(references(text)).toEqual(found);
  });
});
