import { COMMENTING_PARTICIPLES } from '../language/en/cues.ts';
import { itemAt } from '../source/search.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { isAdverb } from '../tags/classes.ts';
import { addresseeAt, isSubject, isTold } from './addressee.ts';
import { afterColon, behindColon } from './behind-colon.ts';
import { clauseBegins, closingDash, finiteVerbOf, lower, opensAt, opensQuantity, quoteAt } from './clause.ts';
import type { Cue } from './cue.ts';
import { endOfContent } from './end-of-content.ts';
import { endInside, type Grammar } from './grammar.ts';
import { nounContent } from './noun-content.ts';
import { predicateAt } from './predicate.ts';
import { frontedClause } from './fronted.ts';
import { phraseAfter } from './phrase-after.ts';
import { inRelativeClause } from './source.ts';
import { opensClause } from './that.ts';
import { isGap, isInverted, isInvertedName } from './turned-clause.ts';
import { isTimeNoun } from './time-nouns.ts';

/** What a cue takes behind it. */
export interface Complement {
  content: TokenRange[];
  addressee?: TokenRange;
  /** The content is one quotation and nothing else. */
  quoted: boolean;
  /** A noun phrase, which a quotation behind a colon outdoes. */
  loose?: boolean;
  /** Adverbials stand between the cue and it. */
  far?: boolean;
  /** A colon stands at the end of the passage: the content is the list or the quotation of the next block. */
  announced?: boolean;
}

/** How many tokens of addressee and adverbials may stand between a cue and its content. */
const WINDOW = 32;

/** The content behind a cue: quotation, clause, infinitive, "-ing" form or noun phrase, as the cue takes them. */
export function complementOf(grammar: Grammar, cue: Cue): Complement | undefined {
  const { tags } = grammar.passage;
  const { end } = cue.reach;
  let addressee: TokenRange | undefined;
  let at = cue.group !== undefined && cue.group.end > cue.end && tags[cue.group.end] !== 'TO' ? cue.group.end : cue.end;

  while (
    at < end &&
    isAdverb(tags[at]!) &&
    !/^(?:not|more|less)$/.test(lower(grammar, at)) &&
    !opensQuantity(grammar, at)
  )
    at++;
  if (cue.frame.includes('a') && cue.form !== 'passive') {
    const object = grammar.phraseAt[at];
    const isClause = object !== undefined && isSubject(grammar, object, end);
    const isThing = object !== undefined && isTold(grammar, object);
    if (object !== undefined && object.first === at && isFavour(grammar, object))
      return { content: [{ first: at, end: endOfContent(grammar, cue, at, false) }], quoted: false, loose: true };
    if (isThing && lower(grammar, object.end) !== 'to') {
      at = object.end;
    } else if (object !== undefined && object.first === at && !isClause && !isTimeNoun(grammar, object.end - 1)) {
      addressee = addresseeAt(grammar, at, end);
      // "told the story to a friend": the one told stands behind the "to".
      const to = lower(grammar, addressee.end) === 'to' ? grammar.phraseAt[addressee.end + 1] : undefined;
      if (to !== undefined && to.first === addressee.end + 1 && tags[at] !== 'PRP')
        addressee = addresseeAt(grammar, to.first, end);
      if (cue.lemma === 'accuse') addressee = { ...addressee, end: beforeLastOf(grammar, addressee) };
      at = addressee.end;
    }
  }

  // "an order for the mills | to close"
  const asked = cue.form === 'noun' && lower(grammar, at) === 'for' ? phraseAfter(grammar, at + 1, end) : undefined;
  if (asked !== undefined && tags[asked.end] === 'TO') {
    addressee = asked;
    at = asked.end;
  }

  let inAdjunct = false;
  let verbs = false;
  for (let steps = 0; at < end && steps < WINDOW; steps++) {
    verbs ||= grammar.groupAt[at]?.first === at;
    const found = verbs && tags[at] === 'MARK' ? undefined : complementAt(grammar, cue, at, inAdjunct);
    if (found !== undefined)
      return (
        (found.loose === true ? behindColon(grammar, cue, at) : undefined) ?? { ...found, far: inAdjunct, addressee }
      );
    // Behind another verb that reports, the content is that one's.
    if (grammar.reports[at]! > 0 && lower(grammar, at - 1) !== 'as') break;
    const tag = tags[at]!;
    const word = lower(grammar, at);
    if (tag === '.' || word === ';' || (tag === 'CC' && !inAdjunct)) break;
    // "reported, citing two officials close to the talks"
    if (tag === 'VBG' && tags[at - 1] === ',' && COMMENTING_PARTICIPLES.has(word)) break;
    if (
      addressee === undefined &&
      (word === 'to' || (cue.lemma !== 'say' && /^(?:from|with)$/.test(word))) &&
      grammar.phraseAt[at + 1]?.first === at + 1 &&
      /[qtw]/.test(cue.frame)
    ) {
      addressee = addresseeAt(grammar, at + 1, end);
      at = addressee.end;
      continue;
    }
    // "said – on the radio, of all places – that"
    const close = closingDash(grammar, at, end);
    if (close > 0 && lower(grammar, close + 1) === 'that') at = close;
    else if (!startsAdjunct(grammar, cue, at, inAdjunct)) break;
    inAdjunct = true;
    at = quoteAt(grammar, at)?.end ?? at + 1;
  }
  // "ordered the papers made public": what looked like the addressee is the content; "reported from Orvik" has none.
  if (addressee !== undefined && cue.frame.includes('n') && grammar.passage.tags[addressee.first - 1] !== 'IN')
    return nounContent(grammar, cue, addressee.first);
  const announced = behindColon(grammar, cue, at);
  return announced && { ...announced, addressee };
}

/** "asked permission to leave", "asked help of the council": what is asked for and not who is. */
function isFavour({ passage: { tags, tokens } }: Grammar, { first, end }: TokenRange): boolean {
  return (
    end - first === 1 &&
    tags[first] === 'NN' &&
    /^(?:permission|leave|help|forgiveness|clarification|compensation|protection|support|assistance)$/.test(
      tokens[first]!.word.lower,
    )
  );
}

/** "accused members of the council | of theft": where a phrase ends before its last "of", if another "of" does not follow it. */
function beforeLastOf(grammar: Grammar, { first, end }: TokenRange): number {
  if (/^(?:of|,)$/.test(lower(grammar, end))) return end;
  for (let i = end - 1; i > first; i--) if (lower(grammar, i) === 'of') return i;
  return end;
}

/** Adverbials and asides that may stand between cue and content. */
function startsAdjunct(grammar: Grammar, { lemma }: Cue, at: number, inAdjunct: boolean): boolean {
  const { tags, tokens } = grammar.passage;
  if (inAdjunct) return true;
  const tag = tags[at]!;
  if (tag === ',' || isAdverb(tag) || isTime(grammar, at)) return true;
  if (tag === 'IN') return lower(grammar, at) !== 'that';
  const word = lower(grammar, at);
  // "said when the case began that"
  if (word === 'when') return lemma === 'say';
  if (
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|earlier|later|last|this|next)$/.test(word)
  )
    return true;
  return tokens[at]!.word.text === '(' || tag === 'TO';
}

/** "announced Tuesday that", "said Friday as he left": a word of time that is not the subject of what follows. */
function isTime(grammar: Grammar, at: number): boolean {
  const phrase = grammar.phraseAt[at];
  return phrase !== undefined && isTimeNoun(grammar, phrase.end - 1) && grammar.groupAt[phrase.end] === undefined;
}

/** Verbs that take a clause far more often than a thing: "said salt and flour were short", but "added salt and the cook left". */
const LOOSE = /^(?:say|believe|think|claim|argue|insist|hope|fear|suggest|know|allege|warn|tell)$/;

/** "asked him on Monday whether", "told the paper in May how": behind adverbials too. */
const ASKED = /^ask (?:if|whether)$|^tell (?:how|why|what)$/;

function complementAt(grammar: Grammar, cue: Cue, at: number, inAdjunct: boolean): Complement | undefined {
  const { tags } = grammar.passage;
  const { end } = cue.reach;
  const { frame } = cue;
  const subject = (cue.group?.first ?? cue.first) - 1;
  const tag = tags[at]!;
  const word = lower(grammar, at);
  const piece = (from: number, finite: boolean): Complement => ({
    content: [{ first: from, end: endOfContent(grammar, cue, from, finite) }],
    quoted: false,
  });
  const clause = (from: number): Complement => piece(from, cue.form !== 'noun');

  if (word === 'for' && /^apologi[sz]e$/.test(cue.lemma)) return piece(at + 1, false);
  if (word === ':' && /[qtwn]/.test(frame)) return afterColon(grammar, cue, at + 1);
  if (tag === 'MARK') return quotationAt(grammar, cue, at, inAdjunct);
  if (/[tw]/.test(frame)) {
    if (word === 'that' && opensClause(grammar, at, inAdjunct)) return clause(at);
    if (
      (!inAdjunct || ASKED.test(`${cue.lemma} ${word}`)) &&
      frame.includes('w') &&
      (cue.negated || cue.lemma !== 'say') &&
      /^(?:whether|if|how|why|what|where|when|who)$/.test(word) &&
      // "told the station when asked about it"
      !(word === 'when' && /^(?:VBN|VBD|VBG|IN)$/.test(tags[at + 1] ?? ''))
    )
      return clause(at);
    if (
      frame.includes('t') &&
      !inAdjunct &&
      // "was told it would rain", "it was announced the road would close"
      (cue.form !== 'passive' ||
        (cue.group!.tense !== 'none' && (frame.includes('a') || lower(grammar, subject) === 'it'))) &&
      word !== 'who' &&
      // "know the price of grain, and we are glad"
      (cue.lemma !== 'know' || finiteVerbOf(grammar, at, end, 0) > at) &&
      (tag !== 'IN' || opensQuantity(grammar, at)) &&
      !isTime(grammar, at) &&
      !(inRelativeClause(grammar, cue) && tag !== 'PRP' && !LOOSE.test(cue.lemma)) &&
      clauseBegins(grammar, at, end, !LOOSE.test(cue.lemma) && cue.form !== 'participle') &&
      !isInverted(grammar, cue, at)
    ) {
      const found = clause(at);
      // "has set up a team to help, the doctor said": the verb that seemed to make a clause is behind what was set up.
      if (LOOSE.test(cue.lemma) || finiteVerbOf(grammar, at, found.content[0]!.end) > at) return found;
    }
  }
  if (!inAdjunct && cue.form === 'finite' && LOOSE.test(cue.lemma)) {
    if (frontedClause(grammar, at, end)) return clause(at);
    if (isGap(grammar, cue, at)) return piece(at, false);
  }
  // "admitted under questioning he had gone", "said on arrival at the scene, officers found two men"
  if (
    inAdjunct &&
    (tags[at - 1] === ','
      ? cue.form === 'finite' && LOOSE.test(cue.lemma) && grammar.phraseAt[at]?.first === at
      : frame.includes('t') && /^(?:he|she|they|we|i)$/.test(word) && !/^(?:IN|W.*|CC)$/.test(tags[at - 1]!)) &&
    finiteVerbOf(grammar, at, end, 0) > at &&
    // "warned of a slump, the bank said": who says so, and not what is warned.
    !closesByCue(grammar, at)
  )
    return clause(at);
  // "announced on Monday the sale of the mill"
  if (inAdjunct && frame.includes('n') && isTimeNoun(grammar, at - 1) && /^(?:DT|PRP\$)$/.test(tag))
    return frame.includes('t') && clauseBegins(grammar, at, end) ? clause(at) : nounContent(grammar, cue, at);
  if (inAdjunct && !(tags[at - 1] === ',' && tag === 'TO')) return undefined;
  // "expects prices to rise", "wants him to go"
  const raised = /^(?:expect|want|wish|like|intend|believe|consider)$/.test(cue.lemma)
    ? grammar.phraseAt[at]
    : undefined;
  // "what we want it to be" wants a thing, and says nothing.
  const wanted = itemAt(grammar.phraseAt, subject);
  const asked = itemAt(tags, (wanted?.first ?? 0) - 1) === 'WP';
  if (
    !asked &&
    raised !== undefined &&
    raised.first === at &&
    tags[raised.end] === 'TO' &&
    (tags[raised.end + 1] ?? '').startsWith('VB')
  )
    return piece(at, false);
  if (frame.includes('i')) {
    const negated = word === 'not' && tags[at + 1] === 'TO';
    const to = negated ? at + 1 : at;
    const verb = tags[to + 1] === 'MARK' ? tags[to + 2] : tags[to + 1];
    if (tags[to] === 'TO' && (verb ?? '').startsWith('VB')) return piece(at, false);
  }
  if ((frame.includes('g') || cue.lemma.endsWith(' for')) && tag === 'VBG') return piece(at, false);
  if (frame.includes('p')) return predicateAt(grammar, cue, at);
  if (/[nm]/.test(frame) || (frame.includes('t') && cue.form === 'participle'))
    return isInvertedName(grammar, cue, at) ? undefined : nounContent(grammar, cue, at);
  return undefined;
}

/** "…, the bank said on Monday.": a subject and a verb of speech, and nothing that is said behind it. */
function closesByCue({ groupAt, phraseAt, reports, passage }: Grammar, at: number): boolean {
  const phrase = phraseAt[at];
  const group = phrase && groupAt[phrase.end];
  return group !== undefined && reports[group.first] === 1 && /^(?:[.,]|IN|NNP)$/.test(passage.tags[group.end] ?? '.');
}

/** A quotation behind the cue; where it is only part of a clause, the whole clause. */
function quotationAt(grammar: Grammar, cue: Cue, at: number, inAdjunct: boolean): Complement | undefined {
  const quote = opensAt(grammar, at);
  if (quote === undefined || quote.kind === 'title') return undefined;
  const { tags } = grammar.passage;
  if (quote.whole) {
    if (!/[qp]/.test(cue.frame) && !/[tm]/.test(cue.frame)) return undefined;
    // Between the cue and a quotation that adverbials keep apart, only a comma or a colon says that it belongs to it.
    if (inAdjunct && tags[at - 1] !== ',' && tags[at - 1] !== ':' && cue.form !== 'finite') return undefined;
    return { content: [{ first: quote.first, end: quote.end }], quoted: true };
  }
  if (inAdjunct && tags[at - 1] !== ',') return undefined;
  if (!/[qtmnp]/.test(cue.frame)) return undefined;
  const end = endOfContent(grammar, cue, at, finiteVerbOf(grammar, at, cue.reach.end) >= 0);
  const alone = end <= quote.end;
  return {
    content: [{ first: at, end: Math.max(end, quote.end) }],
    quoted: alone && endInside(grammar.passage, quote) < quote.end,
  };
}
