import { itemAt } from '../source/search.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { endInside, type Grammar, type QuotedRange } from './grammar.ts';

/** Asked for every token, and -1 for most: a negative index would be looked up as a name. */
function at(grammar: Grammar, index: number | undefined): QuotedRange | undefined {
  return index === undefined || index < 0 ? undefined : grammar.quotes[index];
}

/** The whole quotation of a deeper level that begins or ends with the mark at `i`; undefined elsewhere. */
export function quoteAt(grammar: Grammar, i: number): QuotedRange | undefined {
  return at(grammar, itemAt(grammar.edge, i));
}

/** The quotation, whole or partial, that opens with the mark at `i`. */
export function opensAt(grammar: Grammar, i: number): QuotedRange | undefined {
  return at(grammar, grammar.opener[i]);
}

/** The quotation, whole or partial, that ends with the token at `i`. */
export function closesAt(grammar: Grammar, i: number): QuotedRange | undefined {
  return at(grammar, itemAt(grammar.closer, i));
}

/** Steps from token to token, over the whole quotations that lie deeper, as if each were one token. */
export function after(grammar: Grammar, i: number): number {
  const quote = quoteAt(grammar, i);
  return quote !== undefined && quote.first === i ? quote.end : i + 1;
}

export function before(grammar: Grammar, i: number): number {
  const quote = quoteAt(grammar, i);
  return quote !== undefined && quote.end - 1 === i && endInside(grammar.passage, quote) === i
    ? quote.first - 1
    : i - 1;
}

export const lower = (grammar: Grammar, i: number): string => itemAt(grammar.passage.tokens, i)?.word.lower ?? '';

/** The opening of the bracket that closes at `at`, behind `limit`; -1 where none closes there, or it opens further back. */
export function openingBracket(grammar: Grammar, at: number, limit: number): number {
  if (lower(grammar, at) !== ')') return -1;
  for (let i = at - 1; i > limit; i--) if (lower(grammar, i) === '(') return i;
  return -1;
}

/** "while", "though" */
export const isWhile = (grammar: Grammar, i: number): boolean =>
  /^(?:while|whereas|although|though)$/.test(lower(grammar, i));

/** A dash that parts words, not one inside them. */
export const isDash = (grammar: Grammar, i: number): boolean =>
  grammar.passage.tags[i] === ':' && /^(?:[-–—]|--+)$/.test(lower(grammar, i));

/** An aside between dashes is no longer than this, in tokens. */
export const LONGEST_ASIDE = 25;

/** "The boat – an old ferry – sank": the dash that closes the aside which one opens at `i`; -1 where none does before `end`. */
export function closingDash(grammar: Grammar, i: number, end: number): number {
  if (!isDash(grammar, i)) return -1;
  for (let at = i + 1; at < end && at < i + LONGEST_ASIDE; at++) {
    if (grammar.passage.tags[at] === '.') return -1;
    if (isDash(grammar, at)) return at;
  }
  return -1;
}

/** A finite verb group that reports begins at `i`. */
export function isFiniteCue(grammar: Grammar, i: number): boolean {
  return grammar.reports[i] === 1 || grammar.reports[i] === 4;
}

/**
 * Where a clause begins at `i` with a subject of its own: a noun phrase, and a finite verb behind it before anything
 * that ends the phrase. Gives the index of that verb; -1 where there is none.
 */
export function finiteVerbOf(grammar: Grammar, i: number, end: number, mostCommas = 3): number {
  const { tags } = grammar.passage;
  let commas = 0;
  const nested = grammar.quotes.length > 0;
  for (let at = i, steps = 0; at < end && steps < 40; at = nested ? after(grammar, at) : at + 1, steps++) {
    const group = grammar.groupAt[at];
    if (group !== undefined && group.first === at && (group.tense !== 'none' || isFiniteCue(grammar, at))) {
      // "the man who said": the verb of a relative clause is not the one.
      const subject = tags[at - 1];
      if (subject !== 'WP' && subject !== 'WDT') return at;
    }
    const tag = tags[at]!;
    const close = tag === ':' ? closingDash(grammar, at, end) : -1;
    if (close > 0) {
      at = close;
      continue;
    }
    if (tag === '.' || tag === ':') return -1;
    // "freedom of movement and will see": the verb behind the "and" has another subject.
    if (tag === 'CC' && grammar.groupAt[at + 1]?.first === at + 1) return -1;
    if (tag === ',' && ++commas > mostCommas) return -1;
  }
  return -1;
}

/** A clause with its own subject begins at `i`; where `strict`, the subject holds no "and". */
export function clauseBegins(grammar: Grammar, i: number, end: number, strict = false): boolean {
  if (!mayOpenClause(grammar, i)) return false;
  const { tags } = grammar.passage;
  const verb = finiteVerbOf(grammar, i, end);
  if (strict) for (let at = i; at < verb; at++) if (tags[at] === 'CC' || (at > i && isWhile(grammar, at))) return false;
  return verb > i;
}

const countFollows = (grammar: Grammar, i: number): boolean =>
  grammar.passage.tags[i + 1] === 'CD' ||
  lower(grammar, i + 1) === 'half' ||
  (lower(grammar, i + 1) === 'a' &&
    /^(?:dozen|third|quarter|hundred|thousand|million|couple)$/.test(lower(grammar, i + 2)));

/** "up to 20 boats", "at least 20 boats", "between 20 and 30 boats": what looks like a preposition opens a number. */
export function opensQuantity(grammar: Grammar, i: number): boolean {
  const { tags } = grammar.passage;
  switch (lower(grammar, i)) {
    case 'about':
    case 'around':
    case 'over':
    case 'between':
      return countFollows(grammar, i);
    case 'up':
      return lower(grammar, i + 1) === 'to' && tags[i + 2] === 'CD';
    case 'at':
      return /^(?:least|most)$/.test(lower(grammar, i + 1)) && countFollows(grammar, i + 1);
    default:
      // "roughly six boats"
      return grammar.passage.tags[i]?.startsWith('RB') === true && countFollows(grammar, i);
  }
}

/** The subject of a clause may begin at `i`, or what stands before it. */
export function mayOpenClause(grammar: Grammar, i: number): boolean {
  if (grammar.phraseAt[i] !== undefined) return true;
  switch (grammar.passage.tags[i]) {
    case 'MARK':
    case 'VBG':
    case 'EX':
    case 'RB':
    case 'JJ':
    case 'JJR':
    case 'PDT':
      return true;
  }
  const word = lower(grammar, i);
  return opensQuantity(grammar, i) || word === 'neither' || word === 'either' || word === 'both';
}

/** The range without commas, stops and dashes at its ends, and without the closing mark of a quotation that opens before it. */
export function bare(grammar: Grammar, range: TokenRange): TokenRange {
  const { tags } = grammar.passage;
  let { first, end } = range;
  while (first < end && (tags[first] === ',' || tags[first] === ':' || tags[first] === '.')) first++;
  while (end > first && (tags[end - 1] === ',' || tags[end - 1] === ':')) end--;
  if ((closesAt(grammar, end - 1)?.first ?? first) < first) end--;
  return { first, end };
}
