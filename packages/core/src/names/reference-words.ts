import type { Passage } from '../sentences/passage.ts';
import { descriptionAt, type Description } from './description.ts';
import { classOfWord, REFERRING, ROLE } from './lexicon.ts';
import { PERSONAL, type Gender } from './pronoun.ts';
import { headNoun, says } from './reference-context.ts';
import { isDeterminer } from './role-phrase.ts';

/** A token at which a reference can start, with all that its own passage says of it. */
export interface ReferenceWord {
  /** Index of the token. */
  token: number;
  /** Of a pronoun of a person. */
  gender?: Gender;
  /** That opens with "the" or behind an owner's ending. */
  description?: Description;
  /** What somebody is called who need not be named: "neighbour" of "a neighbour". */
  noun?: string;
}

/** The tokens of a passage at which a reference can start, in order: one in fifteen. */
export function referenceWords(passage: Passage): ReferenceWord[] {
  const found: ReferenceWord[] = [];
  for (const { first, end } of passage.sentences) {
    for (let i = first; i < end; i++) {
      const word = readWord(passage, i, end);
      if (word !== undefined) found.push(word);
    }
  }
  return found;
}

function readWord(passage: Passage, token: number, end: number): ReferenceWord | undefined {
  const { tokens } = passage;
  const { kind, word } = tokens[token]!;
  if (kind === 'clitic') {
    const description = descriptionAt(tokens, token);
    return description?.of === 'person' ? { token, description } : undefined;
  }
  // Asked of every token: one look at the word tells five in six that they are none.
  if (kind !== 'word' || (classOfWord(word) & REFERRING) === 0) return undefined;
  if (word.lower === 'it') return says(tokens, token + 1) ? { token } : undefined;
  const gender = PERSONAL.get(word.lower);
  const noun = isDeterminer(word.lower) ? roleNoun(passage, token + 1, end) : undefined;
  const description = word.lower === 'the' ? descriptionAt(tokens, token) : undefined;
  if (gender === undefined && noun === undefined && description === undefined) return undefined;
  return { token, gender, description, noun };
}

function roleNoun(passage: Passage, from: number, end: number): string | undefined {
  const noun = headNoun(passage, from, end);
  return noun !== undefined && (classOfWord(noun) & ROLE) !== 0 ? noun.lower : undefined;
}
