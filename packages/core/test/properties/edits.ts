import * as fc from 'fast-check';
import { articleText, paragraph } from './article-text.ts';

/** A change of a text. */
type Change = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** What somebody types: part of a word, words, names, marks, and what turns one block into another. */
export const typed: fc.Arbitrary<string> = fc.constantFrom(
  'x',
  ' ',
  '”',
  '“',
  '.',
  ':',
  ', ',
  '(',
  ' told ',
  ' he said',
  '\n\n',
  '\n',
  ' said Mara Ilves',
  ' She added that it would.',
  'An official said ',
  ', the minister,',
  ' Rehn',
  ' on Monday',
  '\n\n- one\n- two',
);

/** Some characters go, others come. */
export const edit: fc.Arbitrary<Change> = fc
  .tuple(place, fc.nat(60), fc.oneof(fc.constant(''), typed, articleText))
  .map(([at, remove, insert]) => (text) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + insert + text.slice(from + remove);
  });

/** What an editor does to a block: it comes, goes, moves, is split, is joined to the next; or the lines over the story change. */
export const blockEdit: fc.Arbitrary<Change> = fc
  .tuple(place, place, paragraph, fc.constantFrom('insert', 'delete', 'move', 'split', 'join', 'top'))
  .map(([at, other, words, what]) => (text) => {
    const blocks = text.split('\n\n');
    const i = Math.floor(at * blocks.length);
    const block = blocks[i]!;
    const cut = Math.floor(other * block.length);
    if (what === 'insert') blocks.splice(i, 0, words);
    else if (what === 'delete') blocks.splice(i, 1);
    else if (what === 'move') blocks.splice(Math.floor(other * blocks.length), 0, ...blocks.splice(i, 1));
    else if (what === 'split') blocks.splice(i, 1, block.slice(0, cut), block.slice(cut));
    else if (what === 'join') blocks.splice(i, 2, blocks.slice(i, i + 2).join(' '));
    else {
      const top = Math.floor(at * Math.min(4, blocks.length));
      blocks[top] = `${blocks[top]!.slice(0, Math.floor(other * blocks[top]!.length))}${words.slice(0, 12)}`;
    }
    return blocks.join('\n\n');
  });
