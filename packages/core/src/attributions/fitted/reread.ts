import { CUE_VERBS } from '../../language/en/cues.ts';
import type { TokenRange } from '../../sentences/passage.ts';
import { firstWhere } from '../../source/search.ts';
import type { HashedSet } from '../../language/en/hashed-set.ts';
import { HEARSAY_VERBS } from '../../language/en/hearsay.ts';
import { lower, opensAt } from '../clause.ts';
import { isBlamed } from '../cue-form.ts';
import type { Grammar } from '../grammar.ts';
import { hasNoStand } from '../no-stand.ts';
import { staysUnnamed } from '../unnamed.ts';
import { holds, inTextOrder, isEverybody, type Statement } from '../statement.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { choose, newRow, type Models } from './choose.ts';
import { cueFeatures, nounClass, THING } from './cue-features.ts';
import { EVERYDAY_VERBS, isClause, isEveryday, isOccasion, isTaken, isTime } from './everyday.ts';
import * as CODE from './codes.ts';
import { logOdds, probability } from './forest.ts';
import { statementOf } from './statement-of.ts';
import { viewOf, type View } from './view.ts';
import { wholeFeatures } from './whole-features.ts';
import { wordSet } from '../../language/en/packed-lists.ts';
import { startOfVerb } from '../cue.ts';

/** Cues less likely than this are not looked at any further, as log-odds: not one statement of some thousand articles stood on a cue below it. */
const GATE = -1.6;
/** How likely statements of a kind must be to stand: in an article that reports what people say, and in any other text. */
interface Least {
  report: number;
  prose: number;
}

/** Half of the F1 that can be reached is where F1 is best (Lipton et al. 2014); a little more costs the corpus nothing, and other articles gain. */
const LEAST: Least = { report: 0.4, prose: 0.42 };
/** A noun phrase names a thing more often than what somebody thinks of it. */
const LEAST_THING: Least = { report: 0.48, prose: 0.5 };
/** Nouns, verbs that take things too, and what stands on both sides of its cue, are harder to tell. */
const LEAST_LOOSE: Least = { report: 0.42, prose: 0.52 };
/** Things of every day are hardly ever what somebody thinks, unless the article is about what people think. */
const LEAST_EVERYDAY: Least = { report: 0.48, prose: 0.87 };
/** "pushed him off a pier", "signed it", "has always wanted one": what is done to somebody, or with a thing that is only counted. */
const LEAST_DONE: Least = { report: 0.52, prose: 0.86 };
/** What nobody is named for is the likelier to be a plain fact. */
const LEAST_NOBODYS: Least = { report: 0.5, prose: 0.5 };
/** "learned to swim" is done, not said; whoever is quoted or cited is a source. */
const LEAST_UNLIKELY: Least = { report: 0.85, prose: 0.85 };
/** Quotations, and what the rules alone have found, hardly ever go. */
const LEAST_OWN: Least = { report: 0.1, prose: 0.1 };
/** The rules know more than the corpus shows: so likely must one of theirs be. */
const LEAST_RULED: Least = { report: 0.22, prose: 0.22 };
/** Of a verb that the corpus hardly has as a cue the rules know more than the models. */
const ALWAYS: Least = { report: 0, prose: 0 };
/** The corpus leaves out what stands inside other statements, so these must be the likelier. */
const INSIDE = 0.5;
/** What everybody says, nobody does. */
const NEVER: Least = { report: 1, prose: 1 };

/** Made once: V8 takes its time over short arrays of bytes. Every model reads only what was written for it. */
const row: Uint8Array = newRow();

/** A statement that the models made or mended, and the one of the rules that it stands for. */
interface Reread {
  statement: Statement;
  ruled: Statement | undefined;
  likely: number;
  /** The lexicon has its cue. */
  isKnown: boolean;
}

/**
 * What the rules found in a passage, with what the models add, mend and take away. What stands inside another statement is
 * left to the rules: the corpus that the models were fitted to marks the outermost statements only.
 */
export function reread(grammar: Grammar, codes: Uint8Array, found: readonly Statement[], models: Models): Statement[] {
  const view = viewOf(grammar, codes, found, models.lexicon);
  const candidates = findCandidates(grammar, codes, view);
  const read: Reread[] = [];
  let before = 0;
  for (const cue of candidates) {
    const ruled = view.ruled[cue.main];
    if (isLeftToRules(view, cue)) continue;
    cueFeatures(view, cue, row);
    const odds = logOdds(models.cue, row);
    if (odds < GATE && ruled === undefined) continue;
    while (before < found.length && found[before]!.cue.first < cue.main) before++;
    const choice = choose(view, cue, odds, earlierThan(found, before), models, row);
    if (choice === undefined) continue;
    wholeFeatures(view, cue, choice, row);
    const likely = probability(logOdds(models.whole, row));
    const statement =
      isRuledWhole(grammar, cue, ruled) || isHeard(grammar, ruled)
        ? { ...ruled!, confidence: likely, fitted: true as const }
        : statementOf(grammar, cue, choice, likely, ruled);
    read.push({ statement, ruled, likely, isKnown: cue.keys.some((key) => models.lexicon.entryOf(key) !== undefined) });
  }
  if (read.length === 0) return [...found];
  const mended = new Set(read.map(({ ruled }) => ruled));
  const standing = found.filter((statement) => !mended.has(statement));
  const outer = [...standing];
  for (const { likely, statement } of read) if (likely >= LEAST.report) outer.push(statement);
  outer.sort(inTextOrder);
  for (const { statement, ruled, likely, isKnown } of read) {
    // A quotation that nobody has yet may be carried on.
    const inside = isInside(statement, outer) || (ruled !== undefined && ruled.level > 0);
    if (inside && (ruled !== undefined || !mayStandInside(view, statement))) {
      // "to announce results": what somebody means to say is not said yet.
      const isThin = ruled?.form === 'infinitive' || likely < LEAST_RULED.report;
      if (ruled !== undefined && !(isThin && !isClause(view, ruled.content))) standing.push(ruled);
      continue;
    }
    const least = isKnown || ruled === undefined ? leastFor(view, statement, ruled, models.things) : ALWAYS;
    if (likely < Math.max(least.report, inside ? INSIDE : 0)) continue;
    if (likely < least.prose) statement.slight = true;
    standing.push(statement);
  }
  return standing.sort(inTextOrder);
}

/** So many statements are looked at on either side: what stands further off is in other sentences, and the time stays linear. */
const NEIGHBOURS = 16;

/** The last few statements before a place in the list. */
export function earlierThan(found: readonly Statement[], end: number): Statement[] {
  return found.slice(Math.max(0, end - NEIGHBOURS), end);
}

/** The cue lies in the content of another statement, and not the other way round. */
function isInside(statement: Statement, outer: readonly Statement[]): boolean {
  const at = firstWhere(outer, (other) => other.cue.first >= statement.cue.first);
  for (let i = Math.max(0, at - NEIGHBOURS); i < Math.min(outer.length, at + NEIGHBOURS); i++) {
    const other = outer[i]!;
    if (other.cue.first !== statement.cue.first && holds(other, statement) && !holds(statement, other)) return true;
  }
  return false;
}

/** How likely a statement must be to stand. */
function leastFor(view: View, statement: Statement, ruled: Statement | undefined, things: HashedSet): Least {
  if (isTaken(view, statement)) return NEVER;
  if (ruled !== undefined) {
    // "was asked by reporters": whoever did it is named as such.
    const isOwn = ruled.quoted || statement.content === ruled.content || ruled.rule === 'passive-agent';
    return isOwn ? LEAST_OWN : LEAST_RULED;
  }
  const { source, lemma } = statement;
  if (source !== undefined && (isEverybody(view.grammar, source) || hasNoStand(view.grammar, lemma, source)))
    return NEVER;
  if (isOccasion(view, statement) || isNoObject(view, statement)) return NEVER;
  if (isNextVerb(view, statement) || isOwned(view, statement) || isNothing(view, statement)) return NEVER;
  if (statement.rule === 'fitted-content-source-verb' && isApart(view, statement)) return NEVER;
  // "is regarded as", "was feared": by everybody.
  // "The visit is intended to help": what it is for.
  if (statement.source === undefined) return /^(?:regard|fear|intend)$/.test(lemma) ? NEVER : LEAST_NOBODYS;
  if (takesNoInfinitive(view, statement)) return LEAST_UNLIKELY;
  // "as confirmed by tests"
  if (lower(view.grammar, statement.cue.first - 1) === 'as') return LEAST_LOOSE;
  if (isVerdict(view, statement)) return LEAST_OWN;
  if (statement.rule === 'fitted-subject-content' || statement.form === 'noun') return LEAST_LOOSE;
  if (isClause(view, statement.content)) return EVERYDAY_VERBS.has(statement.lemma) ? LEAST_LOOSE : LEAST;
  if (statement.lemma === 'quote' || statement.lemma === 'cite') return LEAST_UNLIKELY;
  const opening = view.codes[statement.content[0]!.first];
  if (opening === CODE.HIM || opening === CODE.NUMBER || opening === CODE.IT) return LEAST_DONE;
  if (isThing(view, statement.source)) return LEAST_DONE;
  return isEveryday(view, statement, things) ? LEAST_EVERYDAY : LEAST_THING;
}

/** "He said she noticed that the door was open"; not "parents should know that", "you told me", "declined to discuss it", "managed to leave", "likes to eat fish", "knows the price", "passed its rival". */
function mayStandInside(view: View, { form, lemma, content, cue }: Statement): boolean {
  const { grammar } = view;
  if (lemma === 'know' && grammar.groupAt[cue.first]?.tense === 'modal') return false;
  const [{ first, end }] = content as [TokenRange];
  return (
    form !== 'passive' &&
    form !== 'infinitive' &&
    lemma !== 'like' &&
    ((lemma !== 'know' && CUE_VERBS.has(lemma)) || isClause(view, content)) &&
    end > first + 1 &&
    (grammar.groupAt[first] === undefined || CUE_VERBS.has(lemma))
  );
}

/** "The road to Orvik, said to be old, is closed", "“It is lost.” Ilves wrote from Velm": what stands before the verb is no clause, or a sentence of its own. */
function isApart({ codes, grammar }: View, { source, content, cue, quoted }: Statement): boolean {
  if (!quoted) return source === undefined;
  return lower(grammar, content[0]!.end - 2) === '.' && codes[cue.end] !== CODE.STOP;
}

/** "Witnesses heard Ilves saying that it was lost": she says it, as the rules know. */
function isHeard(grammar: Grammar, ruled: Statement | undefined): boolean {
  return (
    ruled?.source?.end === ruled?.cue.first &&
    ruled?.form === 'participle' &&
    /^(?:hear|heard|saw|seen|recorded|filmed)$/.test(lower(grammar, ruled.source!.first - 1))
  );
}

/** "found the pilot guilty of fraud" */
function isVerdict({ grammar }: View, { lemma, content }: Statement): boolean {
  if (lemma !== 'find') return false;
  const { first, end } = content[0]!;
  for (let i = first; i < end; i++) if (lower(grammar, i) === 'guilty') return true;
  return false;
}

/** "showed up | and told him": what is done next is no content. */
function isNextVerb({ codes, grammar }: View, { content }: Statement): boolean {
  return content.some(({ first }) => codes[first] === CODE.AND && grammar.groupAt[first + 1] !== undefined);
}

/** "She said that,": what was said stands elsewhere. "wrote in | it for years": where it was written. "read “The Book of Rivers”": a title. */
function isNothing({ codes, grammar }: View, { content, cue, lemma }: Statement): boolean {
  const [{ first, end }] = content as [TokenRange];
  const quote = opensAt(grammar, first);
  if (quote?.kind === 'title' && quote.end === end && content.length === 1) return true;
  // "reported from Orvik": where whoever writes is.
  if ((lemma === 'report' || lemma === 'write') && lower(grammar, first - 1) === 'from') return true;
  if (lemma === 'show' && lower(grammar, cue.end) === 'cause') return true;
  const code = codes[first]!;
  if (code === CODE.THAT) return end === first + 1;
  return code === CODE.IT && first === cue.end + 1 && codes[first - 1] === CODE.IN;
}

/** "Velm's listing | ceremony is due": a participle between an owner and a noun belongs to what is owned. */
function isOwned({ grammar: { passage } }: View, { cue, content }: Statement): boolean {
  const { tags } = passage;
  if (!/^VB[GN]$/.test(tags[cue.first]!) || content[0]!.first !== cue.end) return false;
  return /^(?:POS|PRP\$)$/.test(tags[cue.first - 1] ?? '') && /^NNS?$/.test(tags[cue.end]!);
}

/** "population growth explained the price": what is no person, body or document has no stands, only effects. */
function isThing(view: View, source: TokenRange): boolean {
  return nounClass(view, source) === THING;
}

/** "was admitted to the ward", "will be discussed next week", "were denied entry": no content goes on behind the verb. */
function isNoObject(view: View, { rule, lemma, content, source, cue }: Statement): boolean {
  if (rule !== 'fitted-subject-content') return false;
  const rest = content[1];
  if (rest === undefined) return source === undefined && view.grammar.groupAt[cue.first]?.tense === 'future';
  if (isTime(view, rest)) return true;
  // "were denied entry": what somebody does not get.
  if (lemma === 'deny') return true;
  const frame = CUE_VERBS.get(lemma);
  return (
    frame !== undefined &&
    !/[nmpai]/.test(frame) &&
    view.codes[rest.first] === CODE.TO &&
    view.grammar.groupAt[rest.first] === undefined
  );
}

/** "learned to swim", "is known to all": with "to", verbs that report clauses do not report. */
function takesNoInfinitive({ codes }: View, { content, lemma }: Statement): boolean {
  const frame = CUE_VERBS.get(lemma);
  return frame !== undefined && !frame.includes('i') && content.every(({ first }) => codes[first] === CODE.TO);
}

/** A noun's content and owner ("his claim that …", "her talk of closing the pier") are the rules' to find; the models say only whether it stands. */
export function isRuledWhole(grammar: Grammar, cue: Candidate, ruled: Statement | undefined): boolean {
  if (ruled === undefined) return false;
  return (
    (ruled.rule === 'content-verb-source' && !ruled.quoted) ||
    ruled.rule.startsWith('noun') ||
    // "were followed and ordered to talk": nobody is told by himself.
    (ruled.form === 'passive' && grammar.passage.tags[cue.first - 1] === 'CC') ||
    (cue.form === 'participle' && /^(?:of|about)$/.test(lower(grammar, cue.first - 1)))
  );
}

/** In the passive and with nobody named, these leave open who says so. */
const SAYING_VERBS: ReadonlySet<string> = wordSet('say report allege claim');

/** What the rules settle: contents of the next block, "as put by", "according to", and "it is understood that", which nobody says. */
export function isLeftToRules({ grammar, ruled: all }: View, cue: Candidate): boolean {
  const ruled = all[cue.main];
  if (ruled?.announced === true || ruled?.outerOf !== undefined) return true;
  if (cue.lemma === 'according' || cue.lemma === 'accord' || staysUnnamed(grammar, cue.main)) return true;
  // "the report states that": the tagger, whose word is all that the models have, takes the verb for a noun.
  if (ruled?.form === 'finite' && cue.form === 'noun') return true;
  // "was quoted as saying": the rules read it as one cue.
  if (ruled !== undefined && (ruled.cue.first !== cue.main || (ruled.lemma === 'say' && cue.lemma !== 'say')))
    return true;
  if (cue.form !== 'passive') return false;
  if (cue.group !== undefined && isBlamed(grammar, cue.group)) return true;
  if (SAYING_VERBS.has(cue.lemma) && ruled === undefined && lower(grammar, cue.after) !== 'by') return true;
  return HEARSAY_VERBS.has(cue.lemma) && lower(grammar, startOfVerb(cue) - 1) === 'it';
}
