import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse.ts';
import { slice } from '../../src/source/span.ts';

const BEFORE = `Old bridge closes for repairs

The bridge closed to traffic in the morning. It has two lanes and a path for walkers.

`;

/** The cue of the first statement of a sentence, and its head where that is less. */
function cueOf(sentence: string): (string | undefined)[] {
  const { text, attributions } = parse(BEFORE + sentence);
  const [first] = attributions;
  return [slice(text, first!.cue[0]!), first?.cueHead && slice(text, first.cueHead)];
}

describe('the words of a cue', () => {
  test.each([
    ['Mara Ilves has repeatedly called for an inquiry.', 'has repeatedly called for', 'called for'],
    ['Mara Ilves did not say that the port would close.', 'did not say', 'say'],
    ['Mara Ilves went on to say that the port would close.', 'went on to say', 'say'],
    ['Mara Ilves said on Tuesday that the port would close.', 'said', undefined],
    ['The ministry announced on Tuesday: “The port will close.”', 'announced', undefined],
    ['Mara Ilves said that the port would close.', 'said', undefined],
    ['Mara Ilves told reporters that the port would close.', 'told', undefined],
    ['Mara Ilves, of the port, said: “It will close.”', 'said', undefined],
    [
      'The port will close, Mara Ilves, a senior official of the board, said at a press briefing on Monday.',
      'said at a press briefing',
      'said',
    ],
    ['The port will close, he added without naming a day.', 'added', undefined],
    ['Mara Ilves said in a prior statement that the port would close.', 'said in a prior statement', 'said'],
    ['According to Mara Ilves, the port will close.', 'According to', undefined],
  ])('%s', (sentence, cue, head) => {
    expect(cueOf(sentence)).toEqual([cue, head]);
  });

  test('whoever is told is none of them', () => {
    const { text, attributions } = parse(`${BEFORE}Mara Ilves told officials to say that the port would close.`);
    expect(attributions.map(({ cue }) => slice(text, cue[0]!))).toEqual(['told', 'to say']);
  });
});
