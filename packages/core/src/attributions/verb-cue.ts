import { itemAt } from '../source/search.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { borrowedSource } from './borrowed-source.ts';
import { bare, lower, opensAt } from './clause.ts';
import { contentBefore, isRelativeSubject, isSplit, secondPiece, touches } from './content-before.ts';
import { complementOf } from './complement.ts';
import type { Cue } from './cue.ts';
import { mayTurn } from './cue-ahead.ts';
import type { Grammar } from './grammar.ts';
import { hasNoStand } from './no-stand.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectBefore } from './source.ts';
import { isTimeNoun } from './time-nouns.ts';
import { make, type Statement } from './statement.ts';

/** What a verb in the active voice reports: its content before or behind it, its subject or the one it shares. */
export function byVerb(grammar: Grammar, cue: Cue, found: readonly Statement[]): Statement | undefined {
  const { tags } = grammar.passage;
  const opening = verbFirst(grammar, cue);
  if (opening !== undefined) return opening;
  const start = cue.group?.first ?? cue.first;
  const complement = complementOf(grammar, cue);
  let subject = cue.form === 'finite' ? subjectBefore(grammar, cue) : undefined;
  let content = contentBefore(grammar, cue, subject?.clause.first ?? start);
  // "…, and the talks deteriorated from there, said Ilves.": nothing is left to report, so the phrase is no subject.
  // "…, the storm, and the price of grain, said Mara Ilves.": the last of a list is none either.
  if (
    complement === undefined &&
    subject !== undefined &&
    tags[start - 1] === ',' &&
    (content === undefined || isFollowedByName(grammar, cue))
  ) {
    subject = undefined;
    content = contentBefore(grammar, cue, start);
  }

  // "“A,” she said months after the talks that …": what lies so far behind is not what she said.
  const direct = complement !== undefined && complement.quoted && complement.far !== true;
  // "Behind the pier, Ilves said at the fair that …": what a "that" without a comma opens is what she said.
  const first = complement?.content[0]?.first ?? 0;
  const isClause = lower(grammar, first) === 'that' && tags[first - 1] !== ',';
  const parted = content !== undefined && complement?.far === true && !complement.quoted && !isClause;
  const aside =
    parted ||
    (content?.quoted === true &&
      !direct &&
      complement !== undefined &&
      (complement.far === true || touches(grammar, content, cue)) &&
      !complement.quoted);
  if (
    content !== undefined &&
    (complement === undefined || content.rest !== undefined || aside || isSplit(grammar, content, complement))
  ) {
    const inverted = subject === undefined || touches(grammar, content, cue);
    const source = inverted ? phraseAfter(grammar, cue.group?.end ?? cue.end, cue.reach.end) : subject?.range;
    // "The delay, she said, shows the fault": what only shows is not told by what it shows.
    const tells = !inverted || content.quoted || cue.frame.includes('q');
    if (
      source !== undefined &&
      tells &&
      !(inverted ? !mayTurn(grammar, cue.group, source) : !content.quoted && hasObject(grammar, cue)) &&
      cue.form === 'finite' &&
      !(subject !== undefined && !content.quoted && isRelativeSubject(grammar, subject.range))
    ) {
      return make(grammar, cue, {
        source: bare(grammar, source),
        content: [
          content.range,
          ...(content.rest ? [content.rest] : []),
          ...(content.rest ? [] : aside || inverted ? secondPiece(grammar, source.end) : (complement?.content ?? [])),
        ],
        addressee:
          (content.rest ? undefined : complement?.addressee) ??
          addresseeOnly(grammar, cue, inverted ? source.end : cue.end),
        quoted: content.quoted && (aside || (complement?.quoted ?? true)),
        clause: inverted ? { first: cue.first, end: source.end } : { first: source.first, end: cue.end },
        rule: `content-${inverted ? 'verb-source' : 'source-verb'}`,
        confidence: content.quoted ? 0.95 : 0.85,
      });
    }
  }
  if (complement === undefined) return undefined;
  const source = subject?.range ?? borrowedSource(grammar, cue, found);
  if (source === undefined && !complement.quoted) return undefined;
  if (cue.form === 'finite' && source === undefined) return undefined;
  if (source !== undefined && !complement.quoted && hasNoStand(grammar, cue.lemma, source)) return undefined;
  return make(grammar, cue, {
    source: source && bare(grammar, source),
    content: complement.content,
    addressee: complement.addressee,
    quoted: complement.quoted,
    announced: complement.announced,
    clause: { first: subject?.clause.first ?? cue.first, end: cue.end },
    rule: cue.form === 'finite' ? 'source-verb-content' : `${cue.form}-content`,
    confidence: cue.form === 'finite' ? 0.9 : 0.75,
  });
}

/** "Though it was late, she found the key": a verb with an object of its own reports nothing that stands before it; "she said last week" has none. */
function hasObject(grammar: Grammar, { frame, lemma, group, end }: Cue): boolean {
  const at = group?.end ?? end;
  const phrase = grammar.phraseAt[at];
  return (
    phrase?.first === at &&
    !isTimeNoun(grammar, phrase.end - 1) &&
    !frame.includes('a') &&
    !/^(?:put|call)$/.test(lemma)
  );
}

/** "said Mara Ilves.", "said a guard who saw it": a name, somebody by office and name, or somebody new, and nothing more of the clause. */
function isFollowedByName(grammar: Grammar, cue: Cue): boolean {
  const { tags } = grammar.passage;
  const at = cue.group?.end ?? cue.end;
  const phrase = grammar.phraseAt[at];
  return (
    cue.form === 'finite' &&
    !cue.frame.includes('a') &&
    phrase?.first === at &&
    (/^NNPS?$/.test(tags[phrase.end - 1]!) || /^(?:an?|one)$/.test(lower(grammar, at))) &&
    !isTimeNoun(grammar, phrase.end - 1) &&
    /^(?:[,.]|WP|IN)$/.test(tags[phrase.end] ?? '.')
  );
}

/** "Said Ellis: “A.”": the verb opens the sentence, and the source and a colon or comma follow. */
function verbFirst(grammar: Grammar, cue: Cue): Statement | undefined {
  if (cue.form !== 'finite' || (cue.group?.first ?? cue.first) !== cue.reach.first) return undefined;
  const source = phraseAfter(grammar, cue.group?.end ?? cue.end, cue.reach.end);
  if (source === undefined || !/^[:,]$/.test(lower(grammar, source.end))) return undefined;
  const quote = opensAt(grammar, source.end + 1);
  if (quote === undefined) return undefined;
  return make(grammar, cue, {
    source,
    content: [quote],
    quoted: true,
    clause: { first: cue.first, end: source.end },
    rule: 'verb-source-content',
    confidence: 0.9,
  });
}

/** "“…,” she told reporters", "“…,” he said to the crowd". */
function addresseeOnly(grammar: Grammar, cue: Cue, at: number): TokenRange | undefined {
  const direct = cue.frame.includes('a');
  const from = lower(grammar, at) === 'to' ? at + 1 : direct ? at : -1;
  const phrase = itemAt(grammar.phraseAt, from);
  return phrase !== undefined && phrase.first === from ? { first: phrase.first, end: phrase.end } : undefined;
}
