import type { Word } from '../../sentences/words.ts';
import { isNoun } from '../../tags/classes.ts';
import { lemmaOf } from '../../tags/verb-lemma.ts';
import type { VerbGroup } from '../../tags/verb-groups.ts';
import { formOf } from '../cue-form.ts';
import { isAttributive, placeOf, type Cue } from '../cue.ts';
import type { Grammar } from '../grammar.ts';
import { nounForm } from '../noun-form.ts';
import { subjectBefore, type Source } from '../source.ts';
import { entryOf, type CueEntry, type CueLexicon } from './lexicon.ts';
import * as CODE from './codes.ts';
import type { View } from './view.ts';
import { wordSet } from '../../language/en/packed-lists.ts';

/** A word that may attribute, as the models look at it. */
export interface Candidate extends Cue {
  /** What the lexicon knows it by: "v:say", "n:claim", "v:be confident", "p:expect" for the passive; the most telling first. */
  keys: string[];
  /** What stands behind it, as {@link nextClass}. */
  next: number;
  /** Index after the group and its particle. */
  after: number;
  /** What {@link subjectOf} has found; null for none. */
  subject: Source | null | undefined;
}

/** The subject of a verb that may attribute, worked out once: every model asks for it. A noun has none. */
export function subjectOf(grammar: Grammar, cue: Candidate): Source | undefined {
  if (cue.subject === undefined) cue.subject = (cue.form === 'noun' ? undefined : subjectBefore(grammar, cue)) ?? null;
  return cue.subject ?? undefined;
}

/** What stands behind a cue, roughly. */
export const NEXT_CLASSES = 9;

/** Before a quotation any verb may speak: "And she goes, “What now?”". */
const BEFORE_MARK = 0;

function nextClass(code: number): number {
  if (code === CODE.MARK) return BEFORE_MARK;
  if (code <= CODE.COMMA) return 1;
  if (code <= CODE.IF) return 2;
  if (code === CODE.TO) return 3;
  if (code === CODE.FOR || code === CODE.AS) return 4;
  if (code <= CODE.PREPOSITION) return 5;
  if (code === CODE.GERUND) return 6;
  if (code >= CODE.HE && code <= CODE.POSSESSIVE) return 7;
  return 8;
}

/** Verbs that say little: what stands behind them says what the cue is. */
const LIGHT: ReadonlySet<string> = wordSet(
  'be have make take give get seem feel become remain keep put issue hold express do go come stand raise',
);

const verbKey = (word: Word): string => `v:${lemmaOf(word)}`;
const adjectiveKey = (word: Word): string => `j:${word.lower}`;
const nounKey = (word: Word): string => nounForm(word).key;

/** What the lexicon says of a verb in any of its forms. */
export function verbEntry(lexicon: CueLexicon, word: Word): CueEntry | undefined {
  return entryOf(lexicon, word, 'verb', verbKey);
}

/** What the lexicon says of a noun, in the singular. */
export function nounEntry(lexicon: CueLexicon, word: Word): CueEntry | undefined {
  return entryOf(lexicon, word, 'noun', nounKey);
}

/** What the lexicon says of a cue by its word alone. */
export function wordEntry(lexicon: CueLexicon, { form, keys }: Candidate, word: Word): CueEntry | undefined {
  if (form !== 'noun') return verbEntry(lexicon, word);
  return keys[0]!.startsWith('j') ? entryOf(lexicon, word, 'adjective', adjectiveKey) : nounEntry(lexicon, word);
}

/** Whether a verb may attribute though no lexicon knows it: all but those that say little by themselves. */
export const isOpen = ({ form, lemma }: Pick<Cue, 'form' | 'lemma'>): boolean => form !== 'noun' && !LIGHT.has(lemma);

/** Before what follows them, words of this level and below are hardly ever cues: one in a thousand passes the model, and none stands in the end. */
const HARDLY_EVER = 5;

/** The lexicon knows the word, and as what hardly ever attributes where such a thing follows. */
const isHardlyCue = (entry: CueEntry | undefined, next: number): boolean =>
  entry !== undefined && next !== BEFORE_MARK && entry.before[next]! <= HARDLY_EVER;

/**
 * In text order: what the rules found; every main verb, and every noun, adjective and {@link LIGHT} verb that the lexicon of a view
 * knows, without those that it knows to be hardly ever cues. Without a view, every verb, noun and adjective.
 */
export function findCandidates(
  grammar: Grammar,
  codes: Uint8Array,
  view: Pick<View, 'lexicon' | 'ruled'> | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  const { tokens, tags } = grammar.passage;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, word } = tokens[i]!;
    if (kind !== 'word') continue;
    const tag = tags[i]!;
    const group = grammar.groupAt[i];
    if (group !== undefined && group.main === i) {
      if (isAttributive(grammar, i)) continue;
      const candidate = verbCandidate(grammar, codes, i, group, view);
      if (candidate !== undefined) found.push(candidate);
    } else if (tag === 'JJ' || isNoun(tag)) {
      const next = nextClass(codes[i + 1] ?? CODE.STOP);
      if (view !== undefined) {
        const entry =
          tag === 'JJ' ? entryOf(view.lexicon, word, 'adjective', adjectiveKey) : nounEntry(view.lexicon, word);
        if (entry === undefined || (isHardlyCue(entry, next) && view.ruled[i] === undefined)) continue;
      }
      found.push(nounCandidate(grammar, i, tag === 'JJ' ? adjectiveKey(word) : nounKey(word), next));
    }
  }
  return found;
}

function verbCandidate(
  grammar: Grammar,
  codes: Uint8Array,
  i: number,
  group: VerbGroup,
  view: Pick<View, 'lexicon' | 'ruled'> | undefined,
): Candidate | undefined {
  const { tokens, tags } = grammar.passage;
  const lemma = lemmaOf(tokens[i]!.word);
  let after = Math.max(group.end, i + 1);
  while (tags[after] === 'RP') after++;
  let key: string | undefined;
  let at = after;
  while (codes[at] === CODE.ADVERB || codes[at] === CODE.NOT) at++;
  if (LIGHT.has(lemma)) {
    let head = at;
    const phrase = grammar.phraseAt[at];
    if (phrase !== undefined && phrase.first === at) head = phrase.end - 1;
    const word = tokens[head]?.word.lower;
    if (word !== undefined && tokens[head]!.kind === 'word') key = `v:${lemma} ${word}`;
  } else if (group.passive) key = `p:${lemma}`;
  else if (tags[after - 1] === 'RP') key = `v:${lemma} ${tokens[after - 1]!.word.lower}`;
  const next = nextClass(codes[at] ?? CODE.STOP);
  if (view !== undefined) {
    const { lexicon, ruled } = view;
    const entry = (key === undefined ? undefined : lexicon.entryOf(key)) ?? verbEntry(lexicon, tokens[i]!.word);
    if (entry === undefined && LIGHT.has(lemma)) return undefined;
    if (isHardlyCue(entry, next) && ruled[i] === undefined) return undefined;
  }
  const own = verbKey(tokens[i]!.word);
  return {
    ...placeOf(grammar, i),
    first: i,
    end: tags[i + 1] === 'RP' ? i + 2 : i + 1,
    form: formOf(grammar, group),
    lemma,
    frame: 'qtwi',
    negated: group.negated,
    group,
    keys: key === undefined ? [own] : [key, own],
    next,
    after,
    subject: undefined,
  };
}

function nounCandidate(grammar: Grammar, i: number, key: string, next: number): Candidate {
  return {
    ...placeOf(grammar, i),
    first: i,
    end: i + 1,
    form: 'noun',
    lemma: key.slice(2),
    frame: 'qtwi',
    negated: false,
    keys: [key],
    next,
    after: i + 1,
    subject: undefined,
  };
}
