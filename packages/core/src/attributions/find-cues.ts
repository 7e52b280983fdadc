import { question } from '../sentences/words.ts';
import { isAdverb, isNoun } from '../tags/classes.ts';
import { placeOf, startOfVerb, type Cue } from './cue.ts';
import { nounCue } from './find-noun-cue.ts';
import { headlineVerb, verbCue, verbFirst } from './find-verb-cue.ts';
import type { Grammar } from './grammar.ts';
import { ownerIn } from './source.ts';

/** All that may be a cue, in text order. What has no content in the end is none. */
export function findCues(grammar: Grammar): Cue[] {
  const cues: Cue[] = [];
  const { tokens, tags } = grammar.passage;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' && token.kind !== 'clitic') continue;
    if (grammar.level[i]! >= 0) {
      const { kind } = grammar.quotes[grammar.level[i]!]!;
      if (kind === 'title' || kind === 'term') continue;
    }
    // "over fears it would fail": behind a preposition the word is a noun, whatever its tag.
    const noun = isNoun(tags[i]!) || (tags[i] === 'VBZ' && tags[i - 1] === 'IN');
    const cue =
      (mayOpenAccount(token.word) ? accordingTo(grammar, i) : undefined) ??
      verbFirst(grammar, i) ??
      (noun ? undefined : verbCue(grammar, i)) ??
      (noun ? (headlineVerb(grammar, i) ?? nounCue(grammar, i)) : undefined);
    if (cue === undefined) continue;
    cues.push(cue);
    if (takes(cue.frame, 'qtinpa')) {
      const first = startOfVerb(cue);
      if (cue.form === 'finite') grammar.reports[first] = takes(cue.frame, 'qnp') ? 1 : 4;
      else if (cue.form !== 'noun')
        grammar.reports[first] = cue.group?.passive === true && cue.group.tense !== 'none' ? 2 : 3;
    }
    i = Math.max(i, cue.end - 1);
  }
  return cues;
}

/** One of the letters stands in the frame. */
function takes(frame: string, letters: string): boolean {
  for (let i = 0; i < frame.length; i++) if (letters.includes(frame[i]!)) return true;
  return false;
}

const REPORTED = /^(?:report|quot|cit|stat|claim|confirm|relay)ed$/;

/** "in her view", "in the mayor's words", apart from the rest of the clause; "in my opinion" is said by whoever says the rest. */
function isView(grammar: Grammar, at: number): boolean {
  const { tokens, tags } = grammar.passage;
  const owned = grammar.phraseAt[at + 1];
  if (owned?.first !== at + 1 || /^(?:my|our|your)$/.test(tokens[at + 1]!.word.lower)) return false;
  return (
    /^(?:view|words|opinion)$/.test(tokens[owned.end - 1]!.word.lower) &&
    /^(?:[,.:]|MARK|CC)$/.test(tags[at - 1] ?? '.') &&
    /^(?:[,.:]|MARK)$/.test(tags[owned.end] ?? '.') &&
    ownerIn(grammar, owned, owned.end - 1) !== undefined
  );
}

const mayOpenAccount = question((lower) => /^(?:according|as|in|by)$/.test(lower));

/** At a word that may open one: "according to X", "as reported by X", "in the words of X", "by many accounts", "in X's view". */
function accordingTo(grammar: Grammar, i: number): Cue | undefined {
  const { tokens, tags } = grammar.passage;
  const { lower } = tokens[i]!.word;
  const word = (at: number): string => tokens[at]?.word.lower ?? '';
  const make = (end: number): Cue => ({
    ...placeOf(grammar, i),
    first: i,
    end,
    form: 'according',
    lemma: 'according',
    frame: 'qt',
    negated: false,
  });
  if (word(i) === 'according' && word(i + 1) === 'to') return make(i + 2);
  if (lower === 'as') {
    // "as per the Orvik Times", "as further reported by the Orvik Times"
    if (word(i + 1) === 'per') return make(i + 2);
    const verb = isAdverb(tags[i + 1]!) ? i + 2 : i + 1;
    return REPORTED.test(word(verb)) && word(verb + 1) === 'by' ? make(verb + 2) : undefined;
  }
  if (
    word(i) === 'in' &&
    word(i + 1) === 'the' &&
    (word(i + 2) === 'words' || word(i + 2) === 'view') &&
    word(i + 3) === 'of'
  )
    return make(i + 4);
  if (word(i) === 'in' && isView(grammar, i)) return make(i + 1);
  if (
    word(i) === 'by' &&
    /^(?:accounts?|estimates|reckoning)$/.test(word(i + 2)) &&
    /^(?:many|most|some|all|several|their|his|her|its|official)$/.test(word(i + 1))
  )
    return make(i + 1);
  return undefined;
}
