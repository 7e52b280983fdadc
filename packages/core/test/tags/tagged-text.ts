import type { Passage } from '../../src/sentences/passage.ts';
import { tokenize } from '../../src/sentences/tokens.ts';
import type { Tag } from '../../src/tags/tag.ts';
import { tagTokens } from '../../src/tags/tagger.ts';

/** A text read as one sentence. */
export function sentenceOf(text: string): Passage {
  const tokens = tokenize(text);
  const sentences = [{ first: 0, end: tokens.length }];
  return {
    kind: 'paragraph',
    text,
    segments: [{ start: 0, end: text.length }],
    opening: 0,
    tokens,
    sentences,
    tags: tagTokens(tokens, sentences),
  };
}

/** Reads `The/DT clerk/NN +'s/POS`, where `+` means that no space stands before. */
export function readTagged(tagged: string): { text: string; tags: Tag[] } {
  let text = '';
  const tags: Tag[] = [];
  for (const piece of tagged.split(' ')) {
    const cut = piece.lastIndexOf('/');
    const joined = piece.startsWith('+');
    text += (text === '' || joined ? '' : ' ') + piece.slice(joined ? 1 : 0, cut);
    tags.push(piece.slice(cut + 1) as Tag);
  }
  return { text, tags };
}

/** Writes the tokens of a passage as {@link readTagged} reads them. */
export function writeTagged({ text, tokens, tags }: Passage): string {
  return tokens
    .map(
      ({ start, end }, i) => `${i > 0 && tokens[i - 1]!.end === start ? '+' : ''}${text.slice(start, end)}/${tags[i]}`,
    )
    .join(' ');
}

/** Puts brackets around ranges of tokens. */
export function bracketed({ text, tokens }: Passage, ranges: readonly { first: number; end: number }[]): string {
  let written = '';
  let last = 0;
  for (const { first, end } of ranges) {
    const from = tokens[first]!.start;
    const to = tokens[end - 1]!.end;
    written += `${text.slice(last, from)}[${text.slice(from, to)}]`;
    last = to;
  }
  return written + text.slice(last);
}
