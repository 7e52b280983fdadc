import { CUE_VERBS } from '../language/en/cues.ts';
import { itemAt } from '../source/search.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { isAdverb } from '../tags/classes.ts';
import { lemmaOf } from '../tags/verb-lemma.ts';
import { after, before, closesAt, lower, openingBracket } from './clause.ts';
import { startOfVerb, type Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { nounForm } from './noun-form.ts';
import { ownerIn, subjectOfGroup } from './source.ts';
import { isTimeNoun } from './time-nouns.ts';
import type { Statement } from './statement.ts';

/** "…, adding that", "he wrote to them to say that", "said A and warned that B": the source of the verb before. */
export function borrowedSource(grammar: Grammar, cue: Cue, found: readonly Statement[]): TokenRange | undefined {
  const { tags } = grammar.passage;
  const first = startOfVerb(cue);
  let at = first - 1;
  while (at >= cue.reach.first && isAdverb(tags[at]!)) at--;
  if (cue.form === 'participle' && tags[at] !== ',' && tags[at] !== 'CC' && tags[at] !== 'IN') {
    // "a note saying that": the noun before speaks.
    const phrase = grammar.phraseAt[at];
    if (
      phrase !== undefined &&
      phrase.end === at + 1 &&
      !isTimeNoun(grammar, at) &&
      !isWrittenTo(grammar, phrase, cue) &&
      !isAimedAt(grammar, phrase, cue) &&
      !(/^(?:say|argue|claim|insist|note|stress|warn)$/.test(cue.lemma) && isJudged(grammar, phrase))
    )
      return widened(grammar, phrase, cue.reach.first);
    const named = tags[at] === 'MARK' ? closesAt(grammar, at) : undefined;
    // "said: “A. B,” adding that": whoever is quoted, sentences before.
    const said = named && found.findLast(({ content }) => content.some(({ end }) => end === named.end));
    if (said?.source !== undefined) return said.source;
    if (named?.whole === false) return named;
  }
  // "two men suspected of planning to leave": they are the ones who plan.
  if (
    cue.form === 'participle' &&
    lower(grammar, at) === 'of' &&
    /^(?:accused|suspected)$/.test(lower(grammar, at - 1))
  )
    return itemAt(grammar.phraseAt, at - 2);
  // "the mayor's promise of naming", "their talk about leaving": whoever owns the noun, if anyone.
  const noun = cue.form === 'participle' && /^(?:about|of)$/.test(lower(grammar, at)) ? at - 1 : -1;
  const owned = itemAt(grammar.phraseAt, noun);
  const owner = owned?.end === at ? ownerIn(grammar, owned, noun) : undefined;
  if (owner !== undefined) return owner;
  // "had failed to warn", "wrote to say": the subject of the verb that governs it.
  if (cue.form === 'infinitive') return mainSubject(grammar, cue, first);
  const earlier = earlierIn(cue, found);
  // "said A and added B": the first verb in the same tense has the subject of both.
  const apart = earlier.filter(
    (item) => !item.content.some((range) => range.first <= cue.first && cue.first < range.end),
  );
  const coordinate =
    cue.form === 'finite'
      ? apart.find((item) => item.form === 'finite' && tags[item.cue.first] === tags[cue.first])
      : undefined;
  if (coordinate !== undefined) return coordinate.source;
  // Inside what somebody says, the nearest verb has the subject: "said she was home when police came and told her".
  if (cue.form === 'finite' && apart.length < earlier.length) return mainSubject(grammar, cue, first);
  return (
    (cue.form === 'finite' ? firstSubject(grammar, cue) : undefined) ??
    outermost(apart)?.source ??
    mainSubject(grammar, cue, first)
  );
}

/** "wrote to the council asking", "sent a letter to the board | urging": whoever is written to is asked, and does not ask. */
function isWrittenTo(grammar: Grammar, { first }: TokenRange, { reach }: Cue): boolean {
  // "a letter to the heads of the board"
  let to = first - 1;
  while (to > reach.first && lower(grammar, to) === 'of') to = (grammar.phraseAt[to - 1]?.first ?? to) - 1;
  if (lower(grammar, to) !== 'to') return false;
  for (let at = to - 1; at >= reach.first; at--) {
    const group = grammar.groupAt[at];
    if (group === undefined) continue;
    return /^(?:write|writes|writing|wrote|written|sends?|sending|sent)$/.test(lower(grammar, group.main));
  }
  return false;
}

/** "went into hiding | saying", "took a swipe at the firm | saying": whoever does it speaks; but "a notice at the gate | saying". */
function isAimedAt(grammar: Grammar, { first }: TokenRange, { reach }: Cue): boolean {
  if (first - 2 < reach.first || !/^(?:at|against|into)$/.test(lower(grammar, first - 1))) return false;
  const before = grammar.phraseAt[first - 2];
  return before === undefined || nounForm(grammar.passage.tokens[before.end - 1]!.word).kind === 0;
}

/** "has defended the mayor | saying": whoever judges somebody says why; but "condemn the mayor | asking for aid". */
function isJudged(grammar: Grammar, { first }: TokenRange): boolean {
  const group = itemAt(grammar.groupAt, first - 1);
  if (group === undefined || group.tense === 'none' || group.passive) return false;
  const lemma = lemmaOf(grammar.passage.tokens[group.main]!.word);
  return CUE_VERBS.get(lemma)?.includes('m') === true || /^(?:defend|attack|justify)$/.test(lemma);
}

/** The statements before the cue in what it can see, at its level and with a source, in order. */
function earlierIn(cue: Cue, found: readonly Statement[]): Statement[] {
  const earlier: Statement[] = [];
  for (let i = found.length - 1; i >= 0 && found[i]!.cue.first >= cue.reach.first - 1; i--) {
    if (found[i]!.level === cue.level && found[i]!.source !== undefined) earlier.unshift(found[i]!);
  }
  return earlier;
}

/** "a story on the net from the paper saying": prepositions tie earlier nouns to the one that stands last. */
function widened(grammar: Grammar, phrase: TokenRange, limit: number): TokenRange {
  let { first } = phrase;
  while (
    first - 2 >= limit &&
    /^(?:of|from|on|in|by|for|at)$/.test(lower(grammar, first - 1)) &&
    grammar.phraseAt[first - 2] !== undefined
  ) {
    first = grammar.phraseAt[first - 2]!.first;
  }
  return { first, end: phrase.end };
}

/** The last of the statements that stands inside none of the others. */
function outermost(statements: readonly Statement[]): Statement | undefined {
  return statements.findLast(
    (item) =>
      !statements.some(
        (other) =>
          other !== item && other.content.some((range) => range.first <= item.cue.first && item.cue.first < range.end),
      ),
  );
}

/** "condemned the raid and pledged to act": the subject of the first verb of the sentence that stands in the same tense. */
function firstSubject(grammar: Grammar, cue: Cue): TokenRange | undefined {
  const { tags } = grammar.passage;
  for (let at = cue.reach.first; at < cue.first; at = after(grammar, at)) {
    const group = grammar.groupAt[at];
    if (
      group === undefined ||
      group.first !== at ||
      group.tense !== cue.group?.tense ||
      grammar.level[at] !== cue.level
    )
      continue;
    const subject = subjectOfGroup(grammar, cue, group);
    if (
      subject !== undefined &&
      !tags[subject.range.first]!.startsWith('W') &&
      lower(grammar, subject.range.first) !== 'that' &&
      !(itemAt(tags, subject.range.first - 1) ?? '').startsWith('W')
    )
      return subject.range;
  }
  return undefined;
}

/** "Reyk turned to her (whose work has ended), asking": what a bracket holds speaks of something else. */
function beforeBracket(grammar: Grammar, at: number, limit: number): number {
  const open = openingBracket(grammar, at, limit);
  return open < 0 ? at : open - 1;
}

/** "a jar | the keeper had seen": a clause that hangs on the noun before it without a word between. */
function isContact(grammar: Grammar, { first }: TokenRange, limit: number): boolean {
  const noun = first - 1 > limit && grammar.phraseAt[first] !== undefined ? grammar.phraseAt[first - 1] : undefined;
  return noun !== undefined && grammar.passage.tags[noun.first] === 'DT' && !isTimeNoun(grammar, first - 1);
}

/** "gave no details of how | he planned it, saying": what is asked or told inside another clause says nothing itself. */
const isAsked = (grammar: Grammar, { first }: TokenRange): boolean =>
  /^(?:how|why|whether|that)$/.test(lower(grammar, first - 1));

/** The subject of the nearest finite verb to the left that is no relative clause without a pronoun, where there is another. */
function mainSubject(grammar: Grammar, cue: Cue, from: number): TokenRange | undefined {
  let contact: TokenRange | undefined;
  let comma = from - 1;
  while (comma > cue.reach.first && isAdverb(grammar.passage.tags[comma]!)) comma--;
  const apart = cue.form === 'participle' && /^(?:,|CC)$/.test(grammar.passage.tags[comma] ?? '');
  for (let at = from - 1; at >= cue.reach.first; at = before(grammar, at)) {
    at = beforeBracket(grammar, at, cue.reach.first);
    const group = grammar.groupAt[at];
    if (group === undefined || group.tense === 'none' || grammar.level[at] !== cue.level) continue;
    const subject = subjectOfGroup(grammar, cue, group);
    if (subject !== undefined) {
      if (!isContact(grammar, subject.range, cue.reach.first) && !(apart && isAsked(grammar, subject.range)))
        return subject.range;
      contact ??= subject.range;
    }
    at = group.first;
  }
  if (contact !== undefined) return contact;
  // "Announcing that …, the mayor said": the subject comes after.
  if (cue.form !== 'participle') return undefined;
  const { tags } = grammar.passage;
  for (let at = cue.end; at < cue.reach.end; at++) {
    if (tags[at] !== ',') continue;
    const next = tags[at + 1] === 'MARK' ? at + 2 : at + 1;
    const phrase = grammar.phraseAt[next];
    if (phrase !== undefined && phrase.first === next && grammar.groupAt[phrase.end]?.first === phrase.end)
      return phrase;
  }
  return undefined;
}
