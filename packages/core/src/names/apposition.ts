import type { TokenRange } from '../sentences/passage.ts';
import { isCompound } from './hyphen.ts';
import { FUNCTION_WORD, GIVEN_NAME, ORGANISATION_HEAD, PORTFOLIO, ROLE, SPEECH, TITLE_MODIFIER } from './lexicon.ts';
import { isNameWord } from './name-word.ts';
import { isDeterminer, isInner, rolePhraseAt, type RolePhrase } from './role-phrase.ts';
import { titleStart } from './title.ts';
import type { View } from './view.ts';

/** What an apposition after a name says of it. */
export interface Apposition {
  role?: TokenRange;
  /** True where an age stands there ("Ana Ilves, 34,"). */
  age: boolean;
  /** The noun that heads it, where it heads no role ("Orvik, a carmaker"): its token. */
  noun?: number;
}

/** Reads what follows a name behind a comma: "Ana Ilves, the Velmark chancellor, said". */
export function appositionAfter(view: View, end: number): Apposition | undefined {
  const { tokens } = view;
  const comma = tokens[end]?.word.text;
  if (comma === '(') return isAge(view, end + 1) && tokens[end + 2]?.word.text === ')' ? { age: true } : undefined;
  if (comma !== ',') return undefined;
  let from = end + 1;
  const age = isAge(view, from) && /^[,.]$/.test(tokens[from + 1]?.word.text ?? '');
  if (age) {
    if (tokens[from + 1]!.word.text !== ',') return { age };
    from += 2;
  }
  const phrase = rolePhraseAt(view, from);
  if (phrase === undefined || !isClosed(view, phrase.end)) return age ? { age } : undefined;
  return { age, ...phrase };
}

const BECOMES: ReadonlySet<string> = new Set(['is', 'was', 'became', 'becomes']);
/** Verbs with which "as" says what somebody is. */
const HOLDS: ReadonlySet<string> = new Set('took serves served works worked stepped resigned acts acted'.split(' '));

/** Reads "Ana Ilves is the mayor of Orvik", "took office as president of Velmark", "Orvik is a carmaker". */
export function predicateAfter(view: View, end: number): RolePhrase | undefined {
  const { tokens } = view;
  const verb = tokens[end]?.word.lower ?? '';
  const becomes = BECOMES.has(verb);
  if (!becomes && !HOLDS.has(verb)) return undefined;
  for (let i = end + 1; i < end + 4; i++) {
    if (tokens[i]?.word.lower === 'as') return rolePhraseAt(view, i + 1);
  }
  return becomes && (isDeterminer(tokens[end + 1]?.word.lower ?? '') || verb.startsWith('bec'))
    ? rolePhraseAt(view, end + 1)
    : undefined;
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
    if (isOffice && (classes[i]! & ROLE) !== 0) return /[^s]s$/.test(word.lower) ? -1 : i;
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
function isOwned({ tokens, classes }: View, office: number): boolean {
  // "the Guard, Ana Ilves": a body, and whoever serves in it.
  if ((classes[office]! & ORGANISATION_HEAD) !== 0) return false;
  let i = office - 1;
  while (i > office - 4 && i >= 0 && (classes[i]! & (TITLE_MODIFIER | PORTFOLIO | ROLE)) !== 0) i--;
  const before = tokens[i]?.word.lower;
  return before === "'s" || before === 'the';
}

/** True where an apposition may end: at a mark, before a relative clause, at the end. */
function isClosed({ tokens }: View, end: number): boolean {
  const after = tokens[end];
  return (
    after === undefined ||
    (after.kind !== 'word' && after.kind !== 'clitic') ||
    /^(?:who|which|whose|and)$/.test(after.word.lower)
  );
}

function isAge({ tokens }: View, i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'number' && /^(?:1?\d{1,2})$/.test(token.word.text) && token.word.text !== '0';
}
