import { CUE_NOUNS, CUE_VERBS, DENYING_VERBS } from '../language/en/cues.ts';
import { sentenceAt, type TokenRange } from '../sentences/passage.ts';
import { isNoun } from '../tags/classes.ts';
import type { VerbGroup } from '../tags/verb-groups.ts';
import { lemmaOfVerb } from '../tags/verb-lemma.ts';
import { reachOf, type Grammar } from './grammar.ts';
import { singular } from './nouns.ts';

/** How a cue stands in its clause. */
export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive' | 'according' | 'noun';

/** A word or words that may attribute. */
export interface Cue extends TokenRange {
  form: CueForm;
  /** The token that the scanning starts from. */
  main: number;
  /** Bare form of the verb, singular of the noun. */
  lemma: string;
  /** What it takes; letters as in `language/en/cues.ts`. */
  frame: string;
  negated: boolean;
  /** Level of quotation that it stands at, as `Grammar.level`. */
  level: number;
  /** Where its source and content may lie, quotations of a deeper level apart. */
  reach: TokenRange;
  group?: VerbGroup;
}

/** All that may be a cue, in text order. What has no content in the end is none. */
export function findCues(grammar: Grammar): Cue[] {
  const cues: Cue[] = [];
  const { tokens, tags } = grammar.passage;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const kind = grammar.quotes[grammar.level[i]!]?.kind;
    if (kind === 'title' || kind === 'term') continue;
    // "over fears it would fail": behind a preposition the word is a noun, whatever its tag.
    const noun = isNoun(tags[i]!) || (tags[i] === 'VBZ' && tags[i - 1] === 'IN');
    const cue = accordingTo(grammar, i) ?? verbFirst(grammar, i) ?? (noun ? undefined : verbCue(grammar, i)) ?? (noun ? (headlineVerb(grammar, i) ?? nounCue(grammar, i)) : undefined);
    if (cue === undefined) continue;
    cues.push(cue);
    if (/[qtinpa]/.test(cue.frame)) {
      const first = cue.group?.first ?? cue.first;
      if (cue.form === 'finite') grammar.reports[first] = /[qnp]/.test(cue.frame) ? 1 : 4;
      else if (cue.form !== 'noun') grammar.reports[first] = cue.group?.passive === true && cue.group.tense !== 'none' ? 2 : 3;
    }
    i = Math.max(i, cue.end - 1);
  }
  return cues;
}

function base(grammar: Grammar, main: number): Pick<Cue, 'main' | 'level' | 'reach'> {
  const sentence = grammar.passage.sentences[sentenceAt(grammar.passage, main)]!;
  return { main, level: grammar.level[main]!, reach: reachOf(grammar, main, sentence) };
}

/** "according to X", "in the words of X", "by many accounts", "in X's view". */
function accordingTo(grammar: Grammar, i: number): Cue | undefined {
  const { tokens } = grammar.passage;
  const word = (at: number): string => tokens[at]?.word.lower ?? '';
  const make = (end: number): Cue => ({
    ...base(grammar, i),
    first: i,
    end,
    form: 'according',
    lemma: 'according',
    frame: 'qt',
    negated: false,
  });
  if (word(i) === 'according' && word(i + 1) === 'to') return make(i + 2);
  if (word(i) === 'in' && word(i + 1) === 'the' && (word(i + 2) === 'words' || word(i + 2) === 'view') && word(i + 3) === 'of') return make(i + 4);
  if (word(i) === 'by' && /^(?:accounts?|estimates|reckoning)$/.test(word(i + 2)) && /^(?:many|most|some|all|several|their|his|her|its|official)$/.test(word(i + 1))) return make(i + 1);
  return undefined;
}

function verbCue(grammar: Grammar, i: number): Cue | undefined {
  const { tokens, tags } = grammar.passage;
  const group = grammar.groupAt[i];
  if (group === undefined) return undefined;
  if (group.main !== i) return undefined;
  const lemma = lemmaOfVerb(tokens[i]!.word.lower);
  const frame = CUE_VERBS.get(lemma);
  if (frame === undefined) return undefined;
  const usedTo = tokens[group.first - 1]?.word.lower === 'used' && tags[group.first] === 'TO';
  const cue: Cue = {
    ...base(grammar, i),
    first: i,
    // "sums up", "points out"
    end: tags[i + 1] === 'RP' ? i + 2 : i + 1,
    // "My father used to say": the habit is told of the past, and its subject stands before "used".
    form: usedTo ? 'finite' : formOf(grammar, group),
    lemma,
    frame,
    negated: isNegated(grammar, group) || DENYING_VERBS.has(lemma),
    group: usedTo ? { ...group, first: group.first - 1, tense: 'past' } : group,
  };
  const next = tokens[i + 1]?.word.lower;
  // "called for", "called on X to": the preposition belongs to the cue.
  if ((lemma === 'call' || lemma === 'push' || lemma === 'press') && next === 'for') return { ...cue, end: i + 2, lemma: `${lemma} for`, frame: 'n' };
  if (lemma === 'call' && (next === 'on' || next === 'upon')) return { ...cue, end: i + 2, lemma: 'call on', frame: 'ai' };
  if (lemma === 'appeal' && next === 'to') return { ...cue, end: i + 2, lemma: 'appeal to', frame: 'ai' };
  if (lemma === 'point') return next === 'out' ? cue : undefined;
  if (lemma === 'put') return next === 'it' ? { ...cue, frame: 'qt' } : { ...cue, frame: 'l' };
  // "made it clear that", "made clear that"
  if (lemma === 'make' && next === 'clear') return { ...cue, end: i + 2, lemma: 'make clear', frame: 'w' };
  if (lemma === 'make' && next === 'it' && tokens[i + 2]?.word.lower === 'clear') return { ...cue, end: i + 3, lemma: 'make clear', frame: 'w' };
  // "was quoted as saying", "is reported as saying"
  if ((lemma === 'quote' || lemma === 'report' || lemma === 'cite') && cue.form === 'passive' && next === 'as' && tokens[i + 2]?.word.lower === 'saying') {
    return { ...cue, end: i + 3, form: 'finite', lemma: 'say', frame: 'qt' };
  }
  return cue;
}

/** "Said Ellis: …": a verb with a capital at the start of the sentence, and a name behind it. */
function verbFirst(grammar: Grammar, i: number): Cue | undefined {
  const { tokens, sentences } = grammar.passage;
  const { lower, shape } = tokens[i]!.word;
  if (shape !== 'capital' || !/^(?:said|says|asked|asks|added|adds|wrote|writes|replied|tweeted)$/.test(lower)) return undefined;
  if (sentences[sentenceAt(grammar.passage, i)]!.first !== i || tokens[i + 1]?.word.shape !== 'capital') return undefined;
  return { ...base(grammar, i), first: i, end: i + 1, form: 'finite', lemma: lemmaOfVerb(lower), frame: 'q', negated: false };
}

/** A tagger may read "reports" or "claims" as nouns where a name stands before and a comma, a mark or "that" behind. */
function headlineVerb(grammar: Grammar, i: number): Cue | undefined {
  const { tokens, tags } = grammar.passage;
  const { lower, shape } = tokens[i]!.word;
  if (shape !== 'lower' || !/^(?:says|said|reports|reported|writes|notes|claims|states|adds|warns|argues|estimates|finds|shows|suggests|insists|predicts|concludes|believes)$/.test(lower)) return undefined;
  const next = tokens[i + 1]?.word.lower ?? '.';
  const start = (grammar.phraseAt[i] ?? grammar.phraseAt[i - 1])?.first ?? i;
  // ", the Meridian news agency reports."
  const apart = start < i && (tags[start - 1] === ',' || tags[start - 1] === 'MARK');
  const proper = tags[i - 1] === 'NNP' || tags[i - 1] === 'PRP' || (apart && tags[i - 1]!.startsWith('NN'));
  // "Her paper, out on Monday, estimates that"
  const behindAside = tags[i - 1] === ',' && next === 'that';
  if (!behindAside && !(proper && /^[,.:]$/.test(next)) && !(tags[i - 1]?.startsWith('NN') === true && /^(?:["“‘]|that)$/.test(next))) return undefined;
  const lemma = lemmaOfVerb(lower);
  return { ...base(grammar, i), first: i, end: i + 1, form: 'finite', lemma, frame: CUE_VERBS.get(lemma) ?? 'qt', negated: false };
}

function formOf(grammar: Grammar, group: VerbGroup): CueForm {
  const { tags } = grammar.passage;
  // "the minister's repeated warning"
  if (tags[group.first - 1] === 'POS') return 'passive';
  if (group.passive) return 'passive';
  if (isInvertedPast(grammar, group)) return 'finite';
  if (group.tense !== 'none' || followsHave(grammar, group) || isOnlyVerb(grammar, group) || isPlain(grammar, group)) return 'finite';
  for (let i = group.first; i < group.main; i++) if (tags[i] === 'TO') return 'infinitive';
  // A past participle alone is passive ("described as"), an "-ing" form active ("saying").
  if (tags[group.main] === 'VBN') return 'passive';
  return tags[group.main] === 'VBG' ? 'participle' : 'infinitive';
}

/** "Ilves and Reyk say": the bare form behind a plural subject, with no "to" and no modal. */
function isPlain(grammar: Grammar, group: VerbGroup): boolean {
  const { tags } = grammar.passage;
  return tags[group.first] === 'VB' && group.first === group.main && /^NN(?:S|P|PS)$/.test(tags[group.first - 1] ?? '');
}

/** "has further threatened": what the tagger takes for no adverb cuts the group in two. */
function followsHave(grammar: Grammar, group: VerbGroup): boolean {
  const { tokens, tags } = grammar.passage;
  if (tags[group.first] !== 'VBN') return false;
  for (let i = group.first - 1; i >= Math.max(0, group.first - 2); i--) if (/^(?:has|have|had|'ve|'d)$/.test(tokens[i]!.word.lower)) return true;
  return false;
}

/** "…,” replied Jon Reyk.": a verb alone behind a quotation or a comma, and a name and a stop behind it. */
function isInvertedPast(grammar: Grammar, group: VerbGroup): boolean {
  const { tags } = grammar.passage;
  if (tags[group.first] !== 'VBN' || group.first !== group.main) return false;
  const phrase = grammar.phraseAt[group.end];
  const before = tags[group.first - 1];
  return (before === 'MARK' || before === ',') && phrase?.first === group.end && /^[,.]$/.test(tags[phrase.end] ?? '.');
}

/** A participle by its tag that is the first verb of its sentence or clause, with a subject before and no "by" or "as" behind. */
function isOnlyVerb(grammar: Grammar, group: VerbGroup): boolean {
  const { tokens, tags, sentences } = grammar.passage;
  if (tags[group.main] !== 'VBN' || group.first !== group.main) return false;
  const before = group.first - 1;
  if (/^(?:POS|DT|JJ|PRP\$|IN)$/.test(tags[before] ?? 'IN')) return false;
  // "what analysts described as"
  if (tags[(grammar.phraseAt[before]?.first ?? 0) - 1] === 'WP') return true;
  if (/^(?:by|as|in|at|,|\.)$/.test(tokens[group.end]?.word.lower ?? '.')) return false;
  if (grammar.phraseAt[before] === undefined && !(tags[before] === ',' && grammar.phraseAt[before - 1] !== undefined)) return false;
  const sentence = sentences[sentenceAt(grammar.passage, group.first)]!;
  for (let i = before; i >= sentence.first; i--) {
    if (/^(?:although|though|while|whereas|because|since|but|which|where|when)$/.test(tokens[i]!.word.lower)) return true;
    if (grammar.groupAt[i] !== undefined) return false;
  }
  return true;
}

/** "did not say"; in "pledged not to leave" it is the infinitive that is negated. */
function isNegated(grammar: Grammar, group: VerbGroup): boolean {
  const { tokens, tags } = grammar.passage;
  const last = tags[group.end] === 'TO' && group.end - 1 > group.main ? group.end - 1 : group.end;
  for (let i = group.first; i < last; i++) if (/^(?:not|n't|never)$/.test(tokens[i]!.word.lower)) return true;
  return false;
}

function nounCue(grammar: Grammar, i: number): Cue | undefined {
  const { tokens, tags } = grammar.passage;
  const { lower } = tokens[i]!.word;
  const lemma = singular(lower);
  const frame = CUE_NOUNS.get(lemma);
  if (frame === undefined || tags[i]!.startsWith('NNP')) return undefined;
  if (lower === 'order' && tokens[i - 1]?.word.lower === 'in') return undefined;
  const phrase = grammar.phraseAt[i];
  // "over fears publication would": noun and subject run together.
  const runsOn = phrase !== undefined && phrase.end > i + 1 && isFiniteAt(grammar, phrase.end) && /^(?:IN|VB|VBD|VBN|VBG|VBZ|VBP)$/.test(tags[i - 1] ?? '');
  const next = tokens[i + 1]?.word.lower ?? '';
  const takes =
    (next === 'that' && frame.includes('t') && !isObjectRelative(grammar, i + 1)) ||
    (next === 'to' && tags[i + 2] === 'VB' && frame.includes('i')) ||
    (next === 'for' && frame.includes('f')) ||
    (frame.includes('t') && lower !== lemma && (isClauseStart(grammar, i + 1) || runsOn)) ||
    (frame.includes('t') && /^(?:fear|suspicion|belief|claim)$/.test(lemma) && isClauseStart(grammar, i + 1));
  if (!takes) return undefined;
  // "forty calls for each room" are counted, not made.
  if (next === 'for' && (tags[i - 1] === 'CD' || /^(?:each|every|the next)$/.test(tokens[i + 2]?.word.lower ?? ''))) return undefined;
  const end = next === 'for' ? i + 2 : i + 1;
  return { ...base(grammar, i), first: i, end, form: 'noun', lemma, frame: next === 'for' ? 'n' : frame, negated: lemma === 'denial' || lemma === 'refusal' };
}

/** Verbs that need an object: where none follows, the "that" before is it ("a report that her office had kept in a drawer"). */
const NEED_OBJECT = /^(?:keep|make|publish|release|issue|write|commission|receive|draw|produce|see|read|sign|send|get|hold|find|file|submit|leak|give)$/;

/** "that" and a clause with no object of its own: a relative clause, which is no content. */
function isObjectRelative(grammar: Grammar, that: number): boolean {
  const { tokens, tags } = grammar.passage;
  const subject = grammar.phraseAt[that + 1];
  const group = subject === undefined ? undefined : grammar.groupAt[subject.end];
  if (group === undefined || group.passive || !NEED_OBJECT.test(lemmaOfVerb(tokens[group.main]!.word.lower))) return false;
  return /^(?:IN|TO|RB|[.,])$/.test(tags[group.end] ?? '.');
}

/** A subject pronoun or a noun phrase, and a finite verb right behind it. */
function isClauseStart(grammar: Grammar, at: number): boolean {
  const phrase = grammar.phraseAt[at];
  if (phrase === undefined || phrase.first !== at) return false;
  return isFiniteAt(grammar, phrase.end);
}

function isFiniteAt(grammar: Grammar, at: number): boolean {
  const group = grammar.groupAt[at];
  return group !== undefined && group.first === at && group.tense !== 'none';
}
