import { CUE_VERBS, DENYING_VERBS } from '../language/en/cues.ts';
import { sentenceAt } from '../sentences/passage.ts';
import { question } from '../sentences/words.ts';
import { isAdverb } from '../tags/classes.ts';
import type { VerbGroup } from '../tags/verb-groups.ts';
import { lemmaOf, lemmaOfVerb } from '../tags/verb-lemma.ts';
import { finiteVerbOf, isDash, lower, opensQuantity } from './clause.ts';
import { formOf } from './cue-form.ts';
import { isAttributive, placeOf, type Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { asSaying } from './quoted-as.ts';
import { ownerIn } from './source.ts';
import { staysUnnamed } from './unnamed.ts';
import { wordSet } from '../language/en/packed-lists.ts';

const isCueVerb = question((lower) => CUE_VERBS.has(lemmaOfVerb(lower)));

export function verbCue(grammar: Grammar, i: number): Cue | undefined {
  const { tokens, tags } = grammar.passage;
  const group = grammar.groupAt[i];
  if (group === undefined || group.main !== i) return undefined;
  const stance = stanceCue(grammar, i, group);
  if (stance !== undefined) return stance;
  if (!isCueVerb(tokens[i]!.word) || isAttributive(grammar, i)) return undefined;
  if (staysUnnamed(grammar, i)) return undefined;
  const lemma = lemmaOf(tokens[i]!.word);
  const frame = CUE_VERBS.get(lemma)!;
  // "would like to see", not "likes to see"; "know that", not "you should know that".
  const modal = group.tense === 'modal';
  if (
    lemma === 'like' || lemma === 'love'
      ? !modal
      : modal && frame[0] === 'w' && /^(?:should|must|may|might)$/.test(lower(grammar, group.first))
  )
    return undefined;
  // "you know, the boat is gone": an interjection.
  if (lemma === 'know' && lower(grammar, group.first - 1) === 'you') return undefined;
  const usedTo = tokens[group.first - 1]?.word.lower === 'used' && tags[group.first] === 'TO';
  const cue: Cue = {
    ...placeOf(grammar, i),
    first: i,
    // "sums up", "points out"
    end: tags[i + 1] === 'RP' && !opensQuantity(grammar, i + 1) ? i + 2 : i + 1,
    // "My father used to say": the habit is told of the past, and its subject stands before "used".
    form: usedTo ? 'finite' : lacksAuxiliary(grammar, group, lemma) ? 'passive' : formOf(grammar, group),
    lemma,
    frame,
    negated: isNegated(grammar, group) || DENYING_VERBS.has(lemma),
    group: usedTo ? { ...group, first: group.first - 1, tense: 'past' } : group,
  };
  const next = lower(grammar, i + 1);
  // "called for", "called on X to", "made it clear that": what belongs to the cue.
  const last = lemma === 'make' && next === 'it' ? i + 2 : i + 1;
  const phrasal = `${lemma} ${lower(grammar, last)}`;
  const takes = /^(?:call|push|press|appeal) for$/.test(phrasal)
    ? 'n'
    : /^(?:call (?:up)?on|appeal to)$/.test(phrasal)
      ? 'ai'
      : phrasal === 'make clear'
        ? 'w'
        : '';
  if (takes !== '') return { ...cue, end: last + 1, lemma: phrasal, frame: takes };
  // "admitted to having fled": what is admitted to is the content.
  if (/^(?:admit|confess) to$/.test(phrasal) && tags[i + 2] === 'VBG') return { ...cue, end: i + 2, frame: 'g' };
  if (lemma === 'point') return next === 'out' ? cue : undefined;
  // "The court held that": most things that are held are no opinions.
  if (lemma === 'hold') return next === 'that' && finiteVerbOf(grammar, i + 2, tokens.length) > 0 ? cue : undefined;
  if (phrasal === 'show cause') return undefined;
  if (phrasal === 'claim responsibility') return { ...cue, frame: 'n' };
  if (lemma === 'put') return { ...cue, frame: next === 'it' ? 'qt' : 'l' };
  // "was quoted as saying", "is reported as saying", "was quoted by the agency as saying"
  if (cue.form === 'passive' && /^(?:quote|report|cite)$/.test(lemma)) {
    const as = asSaying(grammar, next === 'by' ? (grammar.phraseAt[i + 2]?.end ?? i) : i + 1);
    if (as > i) return { ...cue, end: as + 2, form: 'finite', lemma: 'say', frame: 'qt' };
  }
  return cue;
}

/** "Residents told to leave", "Former minister asked to appear": a headline leaves out the auxiliary of the passive. */
function lacksAuxiliary(
  { passage: { tags, tokens }, phraseAt }: Grammar,
  { first, end }: VerbGroup,
  lemma: string,
): boolean {
  if (
    end !== first + 1 ||
    tags[end] !== 'TO' ||
    tags[end + 1] !== 'VB' ||
    !/ed$|^told$/.test(tokens[first]!.word.lower)
  )
    return false;
  if (/^(?:tell|urge|order|instruct|advise|remind)$/.test(lemma)) return true;
  const subject = phraseAt[first - 1];
  return lemma === 'ask' && subject !== undefined && /^(?:JJ|NN|NNS|CD)$/.test(tags[subject.first]!);
}

const holds = question((lower) => HOLDING_VERBS.has(lemmaOfVerb(lower)));
const HOLDING_VERBS: ReadonlySet<string> = wordSet('be remain feel seem become get stay sound');
/** What somebody is who holds that something is so. */
const STANCES: ReadonlySet<string> = wordSet(
  'confident optimistic hopeful pessimistic sure certain convinced adamant worried concerned afraid fearful sceptical skeptical doubtful disappointed glad happy angry proud surprised pleased sorry grateful aware',
);

/** "is confident that", "remains hopeful the talks will go on"; not "it is certain that". */
function stanceCue(grammar: Grammar, i: number, group: VerbGroup): Cue | undefined {
  const { tokens, tags } = grammar.passage;
  let at = i;
  // "was worried that": the tagger takes it for a verb.
  if (!group.passive) {
    if (!holds(tokens[i]!.word)) return undefined;
    at = Math.max(group.end, i + 1);
  }
  while (isAdverb(tags[at] ?? '.')) at++;
  if (!STANCES.has(tokens[at]?.word.lower ?? '') || /^(?:it|there|you)$/.test(lower(grammar, group.first - 1)))
    return undefined;
  // "proud of her work", "happy to go"; "worried about the mill" tells what the worry is.
  const next = lower(grammar, at + 1);
  const isAbout = next === 'about';
  if (/^(?:of|to|with|by|if|for|at|in|when)$/.test(next)) return undefined;
  return {
    ...placeOf(grammar, i),
    first: i,
    end: isAbout ? at + 2 : at + 1,
    form: 'finite',
    lemma: tokens[at]!.word.lower,
    frame: isAbout ? 'ng' : 't',
    negated: isNegated(grammar, group),
    group,
  };
}

const OPENING_VERBS: ReadonlySet<string> = wordSet('said says asked asks added adds wrote writes replied tweeted');
const opensReport = question((lower) => OPENING_VERBS.has(lower));

/** "Said Ellis: …": a verb with a capital at the start of the sentence, and a name behind it. */
export function verbFirst(grammar: Grammar, i: number): Cue | undefined {
  const { tokens, sentences } = grammar.passage;
  const { shape } = tokens[i]!.word;
  if (shape !== 'capital' || !opensReport(tokens[i]!.word)) return undefined;
  if (sentences[sentenceAt(grammar.passage, i)]!.first !== i || tokens[i + 1]?.word.shape !== 'capital')
    return undefined;
  return {
    ...placeOf(grammar, i),
    first: i,
    end: i + 1,
    form: 'finite',
    lemma: lemmaOf(tokens[i]!.word),
    frame: 'q',
    negated: false,
  };
}

const HEADLINE_VERBS: ReadonlySet<string> = wordSet(
  'says said read hopes plans aims reports reported writes notes claims states adds warns argues estimates finds shows suggests insists predicts concludes believes',
);

const isHeadlineVerb = question((lower) => HEADLINE_VERBS.has(lower) || /^(?:sum|point)s$/.test(lower));

/** A tagger may read "reports" or "claims" as nouns where a name stands before and a comma, a mark or "that" behind. */
export function headlineVerb(grammar: Grammar, i: number): Cue | undefined {
  const { tokens, tags } = grammar.passage;
  const { lower, shape } = tokens[i]!.word;
  if (shape !== 'lower' || !isHeadlineVerb(tokens[i]!.word)) return undefined;
  // "The Larn Courier sums up": a noun takes no particle.
  const particle =
    /^(?:up|out)$/.test(tokens[i + 1]?.word.lower ?? '') &&
    tags[i - 1]?.startsWith('NN') === true &&
    /^(?:sum|point)s$/.test(lower);
  if (!particle && !HEADLINE_VERBS.has(lower)) return undefined;
  const next = tokens[i + 1]?.word.lower ?? '.';
  const start = (grammar.phraseAt[i] ?? grammar.phraseAt[i - 1])?.first ?? i;
  // ", the Meridian news agency reports."
  const apart = start < i && (tags[start - 1] === ',' || tags[start - 1] === 'MARK');
  const proper = tags[i - 1] === 'NNP' || tags[i - 1] === 'PRP' || (apart && tags[i - 1]!.startsWith('NN'));
  // "Her paper, out on Monday, estimates that"
  const behindAside = (tags[i - 1] === ',' || isDash(grammar, i - 1)) && next === 'that';
  if (
    !particle &&
    !behindAside &&
    !(proper && /^[,.:]$/.test(next)) &&
    // "The company plans to open two shops": a noun would leave it without a verb.
    !(next === 'to' && /^(?:hopes|plans|aims)$/.test(lower) && isOnlyVerb(grammar, i)) &&
    !closesSentence(grammar, i) &&
    // "A sign read: “…”"
    !(lower === 'read' && next === ':' && tokens[i + 2]?.kind === 'mark') &&
    !(
      (tags[i - 1]?.startsWith('NN') === true || tokens[i - 1]?.word.shape === 'capital') &&
      /^(?:["“‘]|that)$/.test(next)
    )
  )
    return undefined;
  const lemma = lemmaOf(tokens[i]!.word);
  return {
    ...placeOf(grammar, i),
    first: i,
    end: particle ? i + 2 : i + 1,
    form: 'finite',
    lemma,
    frame: CUE_VERBS.get(lemma) ?? 'qt',
    negated: false,
  };
}

/** Behind a noun that owns nothing and opens its clause, with an infinitive and no finite verb behind it. */
function isOnlyVerb(grammar: Grammar, i: number): boolean {
  const phrase = grammar.phraseAt[i - 1];
  if (phrase === undefined || grammar.passage.tags[i + 2] !== 'VB' || finiteVerbOf(grammar, i + 1, i + 40) >= 0)
    return false;
  const opens = /^(?:|[.,“"]|says?|said|that)$/.test(lower(grammar, phrase.first - 1));
  return (
    grammar.passage.tokens[i - 1]!.word.shape === 'capital' || (opens && ownerIn(grammar, phrase, i) === undefined)
  );
}

/** ", a video released by the guards shows.": at the end of a sentence, behind a comma, an article and no other verb. */
function closesSentence({ groupAt, passage: { tokens, tags } }: Grammar, i: number): boolean {
  if (tags[i] !== 'NNS' || tags[i + 1] !== '.') return false;
  for (let at = i - 1; at > 0 && at > i - 14; at--) {
    if (tags[at] === ',') return tags[at + 1] === 'DT';
    const group = groupAt[at];
    if (group !== undefined && group.tense !== 'none' && tokens[at + 1]!.word.lower !== 'by') return false;
  }
  return false;
}

/** "did not say"; in "pledged not to leave" it is the infinitive that is negated. */
function isNegated(grammar: Grammar, group: VerbGroup): boolean {
  const { tokens, tags } = grammar.passage;
  const last = tags[group.end] === 'TO' && group.end - 1 > group.main ? group.end - 1 : group.end;
  for (let i = group.first; i < last; i++) if (/^(?:not|n't|never)$/.test(tokens[i]!.word.lower)) return true;
  return false;
}
