import type { Passage, TokenRange } from '../sentences/passage.ts';
import type { Word } from '../sentences/words.ts';
import { isAdverb, isVerb } from './classes.ts';
import { lemmaOf } from './verb-lemma.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** A main verb with its auxiliaries, its negation and the adverbs between them: "had not yet been told". */
export interface VerbGroup extends TokenRange {
  /** Index of the token that carries the meaning; the last verb of the group. */
  main: number;
  /** What the first verb says; `none` for infinitives and participles. "will" and "shall" are `future`. */
  tense: 'past' | 'present' | 'future' | 'modal' | 'none';
  /** Full form of the modal verb ("can", "will", "would"), where one opens the group. */
  modal?: string;
  /** Holds "not", "n't" or "never". */
  negated: boolean;
  /** "be" or "get" and a past participle. */
  passive: boolean;
  /** "have" and a past participle. */
  perfect: boolean;
}

const MODALS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'d", 'would'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

/**
 * The verb groups of a passage, in text order, never overlapping, none across a sentence boundary.
 *
 * An infinitive with its "to" is a group of its own ("is said | to have left"). A group is unbroken: where the subject
 * stands inside ("did she say") there are two, and the first has the auxiliary as its main verb.
 */
export function verbGroups(passage: Passage): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const sentence of passage.sentences) {
    let at = sentence.first;
    while (at < sentence.end) {
      const group = groupAt(passage, at, sentence.end);
      if (group !== undefined) groups.push(group);
      at = group?.end ?? at + 1;
    }
  }
  return groups;
}

function groupAt({ tokens, tags }: Passage, first: number, limit: number): VerbGroup | undefined {
  let at = first;
  if (negates(lowerOf(tokens, at))) at++;
  if (at < limit && tags[at] === 'TO') {
    at++;
    while (at < limit && (isAdverb(tags[at]!) || tags[at] === 'MARK')) at++;
    if (tags[at] !== 'VB') return undefined;
  }
  if (at >= limit || !isVerb(tags[at]!) || isInsideNoun(tokens, tags, at)) return undefined;

  const opening = at;
  let main = at;
  let end = at + 1;
  let passive = false;
  let perfect = false;
  for (;;) {
    const next = nextVerb(tokens, tags, main + 1, limit);
    if (next === undefined || !carriesOn(tokens[main]!.word, tags[main]!, tags[next]!)) break;
    if (tags[next] === 'VBN' || tags[next] === 'VBD') {
      const link =
        tags[main] === 'VBZ' && lowerOf(tokens, main) === "'s"
          ? linkOfClitic(lowerOf(tokens, next))
          : lemmaOf(tokens[main]!.word);
      if (link === 'have') perfect = true;
      else passive = true;
    } else {
      passive = false;
    }
    main = next;
    end = next + 1;
  }
  // "is not", "has never": what negates the last verb belongs to it.
  while (end < limit && isAdverb(tags[end]!) && negates(lowerOf(tokens, end))) end++;

  let negated = false;
  for (let i = first; i < end; i++) negated ||= negates(lowerOf(tokens, i));

  const tag = tags[opening]!;
  const group: VerbGroup = { first, end, main, tense: 'none', negated, passive, perfect };
  if (tag === 'MD') {
    group.modal = MODALS.get(lowerOf(tokens, opening)) ?? lowerOf(tokens, opening);
    group.tense = group.modal === 'will' || group.modal === 'shall' ? 'future' : 'modal';
  } else if (tag === 'VBD') {
    group.tense = 'past';
  } else if (tag === 'VBZ' || tag === 'VBP') {
    group.tense = 'present';
  }
  return group;
}

/** "a liberal | think tank": behind "a" and an adjective stands one thing, which takes no plural verb; "a few say". */
function isInsideNoun(tokens: Passage['tokens'], tags: Passage['tags'], at: number): boolean {
  if (tags[at] !== 'VBP' || tags[at - 1] !== 'JJ' || tags[at + 1]?.startsWith('NN') !== true) return false;
  const article = tokens[at - 2]?.word.lower;
  return (article === 'a' || article === 'an') && tokens[at - 1]!.word.lower !== 'few';
}

const lowerOf = (tokens: Passage['tokens'], at: number): string => tokens[at]!.word.lower;

/** Compared one by one: this is asked of every token, and a look into a set costs several times as much. */
function negates(lower: string): boolean {
  return lower === 'not' || lower === "n't" || lower === 'never';
}

/** The next verb, over adverbs and quotation marks. */
function nextVerb(tokens: Passage['tokens'], tags: Passage['tags'], at: number, limit: number): number | undefined {
  while (at < limit && (isAdverb(tags[at]!) || tags[at] === 'MARK' || tokens[at]!.word.lower === "n't")) at++;
  return at < limit && isVerb(tags[at]!) ? at : undefined;
}

/** Whether a verb is an auxiliary of the one after it. */
function carriesOn(word: Word, tag: string, next: string): boolean {
  if (tag === 'MD') return next === 'VB' || next === 'VBP';
  const lemma = word.lower === "'s" ? 'be' : lemmaOf(word);
  if (lemma === 'have') return next === 'VBN' || next === 'VBD';
  if (lemma === 'be') return next === 'VBN' || next === 'VBG' || next === 'VBD';
  if (lemma === 'get') return next === 'VBN';
  return lemma === 'do' && (next === 'VB' || next === 'VBP');
}

/** After these "'s" is "has"; before other participles it is "is" more often. */
const PARTICIPLES_OF_HAS: ReadonlySet<string> = wordSet('been had got become said gone come');

function linkOfClitic(participle: string): 'be' | 'have' {
  return PARTICIPLES_OF_HAS.has(participle) ? 'have' : 'be';
}
