import type { TokenRange } from '../sentences/passage.ts';
import { isCompound } from './hyphen.ts';
import { FUNCTION_WORD, GIVEN_NAME, ORGANISATION_HEAD, PORTFOLIO, ROLE, SPEECH, TITLE_MODIFIER } from './lexicon.ts';
import { isNameWord } from './name-word.ts';
import { isPlural } from './plural.ts';
import { endOfComplements, isDeterminer, isInner, LONGEST, rolePhraseAt, type RolePhrase } from './role-phrase.ts';
import { titleStart } from './title.ts';
import type { View } from './view.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** What an apposition after a name says of it. */
export interface Apposition {
  role?: TokenRange;
  /** True where an age stands there ("Ana Ilves, 34,"). */
  age: boolean;
  /** The noun that heads it, where it heads no role ("Orvik, a carmaker"): its token. */
  noun?: number;
  /** Index after what says it, where something does. */
  end?: number;
}

/** Reads what follows a name behind a comma: "Ana Ilves, the Velmark chancellor, said". With its title the name starts at `first`. */
export function appositionAfter(view: View, first: number, end: number): Apposition | undefined {
  const { tokens } = view;
  const comma = tokens[end]?.word.text;
  if (comma === '(' && isAge(view, end + 1) && tokens[end + 2]?.word.text === ')') return { age: true };
  // "Ana Ilves (the mayor of Orvik)", "Ana Ilves – mayor of Orvik – said"
  if (!/^[,(–—]$/.test(comma ?? '')) return undefined;
  let from = end + 1;
  const age = isAge(view, from) && /^[,.]$/.test(tokens[from + 1]?.word.text ?? '');
  if (age) {
    if (tokens[from + 1]!.word.text !== ',') return { age };
    from += 2;
  }
  // "Ana Ilves, also a nurse,"
  if (isBesides(view, from)) from++;
  const phrase = rolePhraseAt(view, from);
  if (phrase === undefined || !(isClosed(view, phrase.end) || isSubject(view, first, phrase.end)))
    return age ? { age } : undefined;
  return { age, ...phrase };
}

const BECOMES: ReadonlySet<string> = wordSet('is was became becomes');
/** Verbs with which "as" says what somebody is. */
const HOLDS: ReadonlySet<string> = wordSet(
  'took serves served works worked stepped resigned acts acted describes described',
);

/** Reads "Ana Ilves is the mayor of Orvik", "who is also the mayor", "took office as president of Velmark", "Orvik is a carmaker". */
export function predicateAfter(view: View, end: number): RolePhrase | undefined {
  const { tokens } = view;
  let at = end;
  // "Ana Ilves, who is also the mayor of Orvik,"
  if (tokens[at]?.word.text === ',') at++;
  if (at > end && tokens[at++]?.word.lower !== 'who') return undefined;
  const verb = tokens[at]?.word.lower ?? '';
  const becomes = BECOMES.has(verb);
  if (!becomes && !HOLDS.has(verb)) return undefined;
  at++;
  for (let i = at; i < at + 3; i++) {
    if (tokens[i]?.word.lower === 'as') return rolePhraseAt(view, i + 1, true);
  }
  if (isBesides(view, at)) at++;
  // "who is in charge of the workshop"
  if (tokens[at + 1]?.word.lower === 'charge' && tokens[at + 2]?.word.lower === 'of')
    return { role: { first: at, end: endOfComplements(view, at + 2, at + LONGEST) }, end: at };
  return becomes && (isDeterminer(tokens[at]?.word.lower ?? '') || verb.startsWith('bec'))
    ? rolePhraseAt(view, at)
    : undefined;
}

function isBesides({ tokens }: View, i: number): boolean {
  return /^(?:also|now|currently|himself|herself)$/.test(tokens[i]?.word.lower ?? '');
}

/** "Velmark's foreign minister, Ana Ilves": the description before a comma, for a name that starts at `first`. */
export function descriptionBefore(view: View, first: number): TokenRange | undefined {
  const { tokens, classes, passage } = view;
  if (first < 2 || tokens[first - 1]!.word.text !== ',') return undefined;
  const end = first - 1;
  const head = headBefore(view, end);
  if (head < 0 || (head < end - 1 && !isInner(tokens[head + 1]!.word.lower))) return undefined;
  // "Justice of Appeal Ana Kessun, Orla Ilves": somebody else's title and name.
  if (head < end - 1 && isNameWord(view, end - 2) && (classes[end - 2]! & GIVEN_NAME) !== 0) return undefined;
  // "one of the study's authors, Ana Ilves"
  const one = oneOf(view, head);
  if (one >= 0) return { first: one, end };
  let start = titleStart(view, head + 1);
  // "the present mayor": one adjective more, between the article and the title.
  const adjective = tokens[start - 1];
  const owned = isDeterminer(tokens[start - 2]?.word.lower ?? '');
  if (owned && adjective?.kind === 'word' && (classes[start - 1]! & (FUNCTION_WORD | SPEECH)) === 0) start--;
  const before = tokens[start - 1];
  // "meeting then-US Secretary of State, Ana Ilves"
  const compound = isCompound(tokens[start]!.word.text);
  const opens =
    compound ||
    before === undefined ||
    before.kind !== 'word' ||
    (classes[start - 1]! & (FUNCTION_WORD | SPEECH)) !== 0 ||
    passage.tags[start - 1]!.startsWith('VB');
  // A bare noun with no article, owner or nationality is the end of a list or clause.
  const marked = isDeterminer(before?.word.lower ?? '') || isNameWord(view, start) || compound;
  return opens && marked ? { first: start, end } : undefined;
}

/** The noun of a role that ends at `end`, back over what hangs on it ("the former prime minister of Velmark,"); -1 for none. */
function headBefore(view: View, end: number): number {
  const { tokens, classes } = view;
  for (let i = end - 1; i >= 0 && i >= end - 9; i--) {
    const { kind, word } = tokens[i]!;
    const lower = word.shape === 'lower';
    const field = tokens[i + 1]?.word.lower;
    const isOffice = lower || (i < end - 1 ? field === 'of' || field === 'for' : isOwned(view, i));
    if (isOffice && (classes[i]! & ROLE) !== 0) return isPlural(word.lower) && oneOf(view, i) < 0 ? -1 : i;
    if (kind !== 'word' && kind !== 'clitic') return -1;
    // "the Minister of Higher Education | and Research, Ana Ilves"
    const joins =
      word.lower === 'and' && tokens[i - 1]?.word.shape === 'capital' && tokens[i + 1]!.word.shape === 'capital';
    if (
      lower &&
      !joins &&
      ((classes[i]! & SPEECH) !== 0 || ((classes[i]! & FUNCTION_WORD) !== 0 && !isInner(word.lower)))
    )
      return -1;
  }
  return -1;
}

/** "Velmark's Foreign Minister, Ana Ilves", "the Mayor, Ana Ilves": a title in capitals, whose or which is said before it. */
function isOwned(view: View, office: number): boolean {
  const { tokens, classes } = view;
  // "the Guard, Ana Ilves": a body, and whoever serves in it.
  if ((classes[office]! & ORGANISATION_HEAD) !== 0) return false;
  let i = office - 1;
  while (i > office - 4 && i >= 0 && (classes[i]! & (TITLE_MODIFIER | PORTFOLIO | ROLE)) !== 0) i--;
  const before = tokens[i]?.word.lower;
  if (before === "'s" || before === 'the') return true;
  // "…, Orvik Police Commissioner, Ana Ilves said": no article, but more of an office than one word.
  if (i === office - 1) return false;
  while (i > office - 8 && isNameWord(view, i) && (classes[i]! & (GIVEN_NAME | FUNCTION_WORD)) === 0) i--;
  if (i < 0 || tokens[i]!.kind === 'word') return i < 0 || /^(?:by|with|from)$/.test(tokens[i]!.word.lower);
  // "Tom Hale, Deputy Police Chief, Ana Ilves and others": the one before.
  return tokens[i - 1]?.word.shape !== 'capital';
}

/** True where an apposition may end: at a mark, before a relative clause or a participle, at the end. */
function isClosed({ tokens, passage: { tags } }: View, end: number): boolean {
  const after = tokens[end];
  return (
    after === undefined ||
    (after.kind !== 'word' && after.kind !== 'clitic') ||
    /^(?:who|which|that|whose|and|since)$/.test(after.word.lower) ||
    /^VB[NG]$/.test(tags[end]!)
  );
}

/** "Ana Ilves, the mayor of Orvik told reporters": no comma before the verb, where nothing but the name stands before. */
function isSubject({ tokens, classes, opening, passage: { tags } }: View, first: number, end: number): boolean {
  // "said Ana Ilves, mayor of Orvik after the vote"
  if (tags[end] === 'IN') return ((classes[first - 1] ?? 0) & SPEECH) !== 0;
  // "Ana Ilves, the mayor said, has left."
  return opening[first] === 1 && /^(?:VB[DZ]|MD)$/.test(tags[end]!) && tokens[end + 1]?.word.text !== ',';
}

function isAge({ tokens }: View, i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'number' && /^(?:1?\d{1,2})$/.test(token.word.text) && token.word.text !== '0';
}

/** Where "one of the" begins some words before a noun in the plural; -1 where it does not. */
function oneOf({ tokens }: View, noun: number): number {
  let i = isPlural(tokens[noun]!.word.lower) ? noun - 2 : -1;
  while (i >= 0 && i > noun - 6 && tokens[i]!.word.lower !== 'one') i--;
  return tokens[i]?.word.lower === 'one' && tokens[i + 1]!.word.lower === 'of' ? i : -1;
}
