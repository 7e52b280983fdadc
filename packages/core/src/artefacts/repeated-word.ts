import type { Artefact, Span } from '../model.ts';
import type { Section } from '../section.ts';
import type { Token } from '../sentences/tokens.ts';
import { covers } from '../source/span.ts';
import type { Tag } from '../tags/tag.ts';

/** Words that no sentence has twice in a row ("had had", "that that" and "is is" can be right and are left out). */
const NEVER_TWICE: ReadonlySet<string> = new Set(
  'the a an of and or but for with at from into by as than then their his our its my your this these those was were are be been has have will would could should may might must which who when where while because if also to it they we he she any some between against about after before over under said'.split(
    ' ',
  ),
);
/** Words that are doubled on purpose, for their sound or for stress, or that grammar doubles. */
const RIGHTLY_TWICE: ReadonlySet<string> = new Set(
  'that had very really many much more long blah cough knock chop tick well bye night hear there'.split(' '),
);
/** Adjectives, adverbs and calls are doubled for stress; of names and numbers nothing is known. */
const DOUBLED_TAGS = /^(?:NNS?|VB[DGNZ])$/;
const SHORTEST_NOUN = 4;

/** A word set twice: at once ("the the"), or again behind the name that belongs to it ("the border Elan border"). */
export function findRepeatedWords(sections: readonly Section[]): Artefact[] {
  const found: Artefact[] = [];
  const pairs = namedThings(sections);
  for (const { block, reading } of sections) {
    const { tokens, tags } = reading.passage;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]!;
      const before = tokens[i - 1]!;
      if (
        isTwice(before, token) &&
        (NEVER_TWICE.has(token.word.lower) || isDoubled(token, tags[i]!, reading.quotations))
      ) {
        found.push(repeated(block.start, before, token, { start: before.end, end: token.end }, token.word.text));
      } else if (isCopiedBehindName(tokens, i, pairs)) {
        const first = tokens[i - 2]!;
        found.push(repeated(block.start, first, token, { start: first.start, end: before.start }, token.word.text));
      }
    }
  }
  return found;
}

function isTwice(before: Token, token: Token): boolean {
  return (
    token.spaced && token.kind === 'word' && token.word.lower === before.word.lower && token.word.shape === 'lower'
  );
}

/** A noun or a verb set twice by the writer; speakers do say a word twice. */
function isDoubled(token: Token, tag: Tag, quotations: readonly Span[]): boolean {
  return (
    token.word.text.length >= SHORTEST_NOUN &&
    DOUBLED_TAGS.test(tag) &&
    !RIGHTLY_TWICE.has(token.word.lower) &&
    !quotations.some((quotation) => covers(quotation, token))
  );
}

/** "border Elan border" where the article has "Elan border" elsewhere too: the first was typed before the name came to mind. */
function isCopiedBehindName(tokens: readonly Token[], i: number, pairs: ReadonlyMap<string, number>): boolean {
  const noun = tokens[i]!;
  const name = tokens[i - 1]!;
  const first = tokens[i - 2];
  return (
    first !== undefined &&
    isNoun(noun) &&
    first.word.text === noun.word.text &&
    isName(name) &&
    name.spaced &&
    noun.spaced &&
    (pairs.get(pairKey(name, noun)) ?? 0) >= 2
  );
}

/** How often each name stands before each noun. */
function namedThings(sections: readonly Section[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const { reading } of sections) {
    const { tokens } = reading.passage;
    for (let i = 1; i < tokens.length; i++) {
      const name = tokens[i - 1]!;
      const noun = tokens[i]!;
      if (noun.kind !== 'word' || !isName(name) || noun.word.lower.length < SHORTEST_NOUN) continue;
      pairs.set(pairKey(name, noun), (pairs.get(pairKey(name, noun)) ?? 0) + 1);
    }
  }
  return pairs;
}

function pairKey(name: Token, noun: Token): string {
  return `${name.word.lower} ${noun.word.lower}`;
}

function isName(token: Token): boolean {
  return token.kind === 'word' && (token.word.shape === 'capital' || token.word.shape === 'upper');
}

function isNoun(token: Token): boolean {
  return token.kind === 'word' && token.word.shape === 'lower' && token.word.text.length >= SHORTEST_NOUN;
}

function repeated(
  offset: number,
  first: Token,
  last: Token,
  cut: { start: number; end: number },
  word: string,
): Artefact {
  return {
    start: offset + first.start,
    end: offset + last.end,
    code: 'repeated-word',
    message: `“${word}” stands here twice.`,
    severity: 'warning',
    fix: [{ start: offset + cut.start, end: offset + cut.end, newText: '' }],
  };
}
