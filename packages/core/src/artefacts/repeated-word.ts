import { itemAt } from '../source/search.ts';
import type { Artefact, Span } from '../model.ts';
import type { Section } from '../section.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { covers } from '../source/span.ts';
import { NEVER_LAST } from './truncated.ts';
import type { Tag } from '../tags/tag.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Words that no sentence has twice in a row ("had had", "that that" and "is is" can be right and are left out). */
const NEVER_TWICE: ReadonlySet<string> = wordSet(
  `${NEVER_LAST} for by then this these those who when where also to it they we he she any some about after before over under`,
);
/** Words that are doubled on purpose, for their sound or for stress, or that grammar doubles. */
const RIGHTLY_TWICE: ReadonlySet<string> = wordSet(
  'that had very really many much more long blah cough knock chop tick well bye night hear there',
);
/** Adjectives, adverbs and calls are doubled for stress; of names and numbers nothing is known. */
const DOUBLED_TAGS = /^(?:NNS?|VB[DGNZ])$/;
const SHORTEST_NOUN = 4;

/** A word that is set twice in a block. */
export interface Doubled extends Span {
  word: string;
  /** What to cut out. */
  cut: Span;
  /** The name between the two, with the word behind it: they must stand so elsewhere too. */
  pair?: string;
}

/** A word set twice: at once ("the the"), or again behind the name that belongs to it ("the border Elan border"). */
export function findRepeatedWords(sections: readonly Section[]): Artefact[] {
  const found: Artefact[] = [];
  let pairs: ReadonlyMap<string, number> | undefined;
  for (let i = 0; i < sections.length; i++) {
    const { block, reading } = sections[i]!;
    if (reading.copy.doubled.length === 0) continue;
    for (const doubled of reading.copy.doubled) {
      if (doubled.pair !== undefined) {
        pairs ??= namedThings(sections, pairsAmong(sections));
        if ((pairs.get(doubled.pair) ?? 0) < 2) continue;
      }
      found.push(repeated(block.start, doubled));
    }
  }
  return found;
}

/** The words of a block that are set twice. */
export function doubledIn({ tokens, tags }: Passage, quotations: readonly Span[]): Doubled[] {
  const found: Doubled[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.word.shape !== 'lower') continue;
    const before = tokens[i - 1]!;
    const { end } = token;
    const word = token.word.text;
    if (isTwice(before, token) && (NEVER_TWICE.has(token.word.lower) || isDoubled(token, tags[i]!, quotations))) {
      found.push({ start: before.start, end, word, cut: { start: before.end, end } });
    } else if (isBehindName(tokens, i)) {
      const { start } = tokens[i - 2]!;
      found.push({ start, end, word, cut: { start, end: before.start }, pair: pairKey(before, token) });
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

/** "border Elan border": the first was typed before the name came to mind. */
function isBehindName(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i]!;
  const name = tokens[i - 1]!;
  return (
    noun.spaced && name.spaced && isName(name) && isNoun(noun) && itemAt(tokens, i - 2)?.word.text === noun.word.text
  );
}

/** The pairs of a name and a noun that are asked for. */
function pairsAmong(sections: readonly Section[]): Set<string> {
  const asked = new Set<string>();
  for (const { reading } of sections)
    for (const { pair } of reading.copy.doubled) if (pair !== undefined) asked.add(pair);
  return asked;
}

/** How often each of these names stands before its noun. */
function namedThings(sections: readonly Section[], asked: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i < sections.length; i++) {
    const { copy, passage } = sections[i]!.reading;
    const pairs = (copy.pairs ??= pairsIn(passage));
    for (let k = 0; k < pairs.length; k++) {
      const pair = pairs[k]!;
      if (asked.has(pair)) found.set(pair, (found.get(pair) ?? 0) + 1);
    }
  }
  return found;
}

/** Every name that stands before a noun, with it. */
function pairsIn({ tokens }: Passage): string[] {
  const pairs: string[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const name = tokens[i - 1]!;
    const noun = tokens[i]!;
    if (noun.kind === 'word' && isName(name) && noun.word.lower.length >= SHORTEST_NOUN)
      pairs.push(pairKey(name, noun));
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

function repeated(offset: number, { start, end, word, cut }: Doubled): Artefact {
  return {
    start: offset + start,
    end: offset + end,
    code: 'repeated-word',
    message: `“${word}” stands here twice.`,
    severity: 'warning',
    fix: [{ start: offset + cut.start, end: offset + cut.end, newText: '' }],
  };
}
