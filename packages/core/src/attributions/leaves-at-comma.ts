import { COMMENTING_PARTICIPLES, CUE_VERBS } from '../language/en/cues.ts';
import { isAdverb } from '../tags/classes.ts';
import { lemmaOf, lemmaOfVerb } from '../tags/verb-lemma.ts';
import { clauseBegins, finiteVerbOf, isFiniteCue, isWhile, lower } from './clause.ts';
import type { Cue } from './cue.ts';
import { cueAhead, sourceThenCue } from './cue-ahead.ts';
import type { Grammar } from './grammar.ts';
import { occasionFollows } from './occasion.ts';
import { isOfPronoun } from './sentence-around.ts';
import { inRelativeClause } from './source.ts';

/** Whether a content ends at a comma: what follows is the writer's, or another cue of the same speaker. */
export function leavesAtComma(grammar: Grammar, cue: Cue, comma: number, end: number, finite: boolean): boolean {
  const { tags } = grammar.passage;
  const at = overAdverbs(grammar, comma + 1, end);
  if (at >= end) return true;
  const word = lower(grammar, at);
  const next = tags[at]!;
  // "half of them say they like it, compared with a third who do not"
  if (word === 'compared' && lower(grammar, at + 1) === 'with') return true;
  if (word === 'according') return true;
  if (next === 'VBG') return COMMENTING_PARTICIPLES.has(word) || CUE_VERBS.has(lemmaOfVerb(word));
  if (sourceThenCue(grammar, at, end)) return true;
  // "want it to stay open, we want a part of it"
  if (!finite && next === 'PRP' && clauseBegins(grammar, at, Math.min(end, at + 4))) return true;
  if (next === 'CC') {
    const verb = overAdverbs(grammar, at + 1, end);
    if (sharesSubject(grammar, cue, verb)) return true;
    // In a quotation a thought or a wish of others is told by whoever is quoted.
    const told = cue.level >= 0 && grammar.reports[finiteVerbOf(grammar, at + 1, end)] === 4;
    if (cueAhead(grammar, at + 1, end) && !told) return true;
    // ", but has since left": behind a comma, a verb without a subject goes with the subject of the cue.
    const group = grammar.groupAt[verb];
    if (
      group !== undefined &&
      group.first === verb &&
      (group.tense !== 'none' || tags[verb] === 'VBN') &&
      cue.form === 'finite'
    )
      return true;
    const own =
      clauseBegins(grammar, at + 1, end) || (tags[at + 1] === 'IN' && finiteVerbOf(grammar, at + 1, end) > at + 1);
    return own && (!finite || (word === 'but' && tenseBreaks(grammar, cue, comma, end)));
  }
  if (next === 'IN' && isWhile(grammar, at))
    return !finite || cueAhead(grammar, at + 1, end) || tenseBreaks(grammar, cue, comma, end);
  if (next === 'IN' && word === 'as' && cueAhead(grammar, at + 1, end)) return true;
  if (next === 'WDT' || next === 'WP') return !finite;
  // "Ilves, who said she was tired, would go", "the pier, which many call a shame, is": the verb behind the comma has the name as its subject.
  const isRelative = inRelativeClause(grammar, cue) || (cue.group !== undefined && isOfPronoun(grammar, cue.group));
  if (
    isRelative &&
    grammar.groupAt[at]?.first === at &&
    grammar.groupAt[at].tense !== 'none' &&
    // "who says that Reyk, under fire, would go"
    (lower(grammar, cue.end) !== 'that' || finiteVerbOf(grammar, cue.end, comma) >= 0)
  )
    return true;
  // "refused to answer, with Ilves laughing"
  if (!finite && word === 'with' && grammar.passage.tags[grammar.phraseAt[at + 1]?.end ?? at] === 'VBG') return true;
  // ", in a statement", ", during an interview"
  if (next === 'IN' && occasionFollows(grammar, at + 1, end)) return true;
  return false;
}

/** "X said A and warned that B": the second verb reports too, with the same subject and in the same tense. */
export function sharesSubject(grammar: Grammar, cue: Cue, at: number): boolean {
  const { tags } = grammar.passage;
  const group = grammar.groupAt[at];
  if (group === undefined || cue.group === undefined || grammar.level[at] !== cue.level) return false;
  // "called it “rotten” and called for": behind a mark the tagger may take the past for a participle.
  if (cue.form === 'finite' && tags[cue.group.first] === 'VBD' && tags[at] === 'VBN')
    return (
      CUE_VERBS.has(lemmaOf(grammar.passage.tokens[at]!.word)) && (tags[at - 2] === 'MARK' || isFiniteCue(grammar, at))
    );
  if (!isFiniteCue(grammar, at)) return false;
  return (
    cue.form !== 'finite' || tags[group.first] === tags[cue.group.first] || (cue.group.perfect && tags[at] === 'VBD')
  );
}

/** What was said stands in the past after a verb of the past; a clause in the present behind it is not part of it. */
function tenseBreaks(grammar: Grammar, cue: Cue, comma: number, end: number): boolean {
  if (cue.group?.tense !== 'past') return false;
  const inside = grammar.groupAt[finiteVerbOf(grammar, cue.group.end, comma)];
  const behind = grammar.groupAt[finiteVerbOf(grammar, comma + 1, end)];
  return inside !== undefined && behind !== undefined && inside.tense !== 'present' && behind.tense === 'present';
}

/** "more open, careful work": a comma between adjectives of one noun. */
export function partsAdjectives({ passage: { tags } }: Grammar, comma: number): boolean {
  if (tags[comma] !== ',' || !tags[comma - 1]!.startsWith('JJ')) return false;
  let at = comma + 1;
  while (/^(?:JJ|VBN|RB|CC|,)/.test(tags[at] ?? '')) at++;
  return at > comma + 1 && tags[at]?.startsWith('NN') === true;
}

/** The first token that is no adverb. */
export function overAdverbs(grammar: Grammar, at: number, end: number): number {
  while (at < end && isAdverb(grammar.passage.tags[at]!)) at++;
  return at;
}
