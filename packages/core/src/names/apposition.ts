import type { TokenRange } from '../sentences/passage.ts';
import { DEMONYM, FUNCTION_WORD, HONORIFIC, PEOPLE, ROLE, SPEECH } from './lexicon.ts';
import { isNameWord } from './candidate.ts';
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

/** How far a description may reach; a longer one is a clause of its own. */
const LONGEST = 16;
const STOPS: ReadonlySet<string> = new Set([
  'who',
  'which',
  'whose',
  'whom',
  'where',
  'when',
  'that',
  'while',
  'as',
  'after',
  'before',
  'but',
  'and',
]);
const INNER: ReadonlySet<string> = new Set([
  'of',
  'at',
  'for',
  'in',
  'with',
  'to',
  'from',
  'on',
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
]);

/** Reads what follows a name behind a comma: "Ana Ilves, the Velmark chancellor, said". */
export function appositionAfter(view: View, end: number): Apposition | undefined {
  const { tokens } = view;
  const comma = tokens[end];
  if (comma === undefined) return undefined;
  if (comma.word.text === '(') {
    return isAge(view, end + 1) && tokens[end + 2]?.word.text === ')' ? { age: true } : undefined;
  }
  if (comma.word.text !== ',') return undefined;
  let i = end + 1;
  let age = false;
  if (isAge(view, i) && /^[,.]$/.test(tokens[i + 1]?.word.text ?? '')) {
    age = true;
    if (tokens[i + 1]!.word.text !== ',') return { age };
    i += 2;
  }
  const role = descriptionAt(view, i);
  if (role === undefined) return age ? { age } : undefined;
  return { age, ...role };
}

/** Reads "Ana Ilves is the mayor of Orvik", "was ousted as president of Velmark". */
export function predicateAfter(view: View, end: number): TokenRange | undefined {
  const { tokens } = view;
  const verb = tokens[end]?.word.lower;
  if (verb !== 'is' && verb !== 'was' && verb !== 'became' && verb !== 'becomes') return undefined;
  let i = end + 1;
  for (let k = i; k < i + 4; k++) {
    if (tokens[k]?.word.lower === 'as') {
      i = k + 1;
      break;
    }
  }
  if (tokens[i]?.word.lower === 'a' || tokens[i]?.word.lower === 'the' || i > end + 1 || verb.startsWith('become')) {
    return descriptionAt(view, i)?.role;
  }
  return undefined;
}

/** "Velmark's foreign minister, Ana Ilves": the description before a comma, for a name that starts at `first`. */
export function descriptionBefore(view: View, first: number): TokenRange | undefined {
  const { tokens, classes } = view;
  if (first < 2 || tokens[first - 1]!.word.text !== ',') return undefined;
  const end = first - 1;
  let head = end - 1;
  // "the former prime minister of Velmark,": back over one complement.
  const least = Math.max(0, end - 9);
  while (head >= least && ((classes[head]! & ROLE) === 0 || tokens[head]!.word.shape !== 'lower')) {
    const token = tokens[head]!;
    if (token.kind !== 'word' && token.kind !== 'clitic') return undefined;
    if ((classes[head]! & SPEECH) !== 0 && token.word.shape === 'lower') return undefined;
    if ((classes[head]! & FUNCTION_WORD) !== 0 && !INNER.has(token.word.lower)) return undefined;
    head--;
  }
  if (head < least || /[^s]s$/.test(tokens[head]!.word.lower)) return undefined;
  if (head < end - 1 && !INNER.has(tokens[head + 1]!.word.lower)) return undefined;
  const start = titleStart(view, head + 1);
  const before = tokens[start - 1];
  const opens =
    before === undefined ||
    before.kind !== 'word' ||
    (classes[start - 1]! & FUNCTION_WORD) !== 0 ||
    (classes[start - 1]! & SPEECH) !== 0;
  // A bare noun with no article, owner or nationality is the end of a list or clause.
  const marked =
    /^(?:the|a|an|his|her|its|their|our|by|to|with|and)$/.test(before?.word.lower ?? '') || isNameWord(view, start);
  return opens && marked ? { first: start, end } : undefined;
}

/** A noun phrase headed by a role, with what hangs on it. */
function descriptionAt(view: View, from: number): { role?: TokenRange; noun?: number } | undefined {
  const { tokens, classes } = view;
  let i = from;
  if (/^(?:the|a|an|his|her|its|their|our|one)$/.test(tokens[i]?.word.lower ?? '')) i++;
  const article = i > from;
  const first = i;
  let head = -1;
  while (i < tokens.length && i < first + 9) {
    const token = tokens[i]!;
    if (token.kind === 'clitic' || token.kind === 'number') {
      i++;
      continue;
    }
    if (token.kind !== 'word' || STOPS.has(token.word.lower)) break;
    const bits = classes[i]!;
    if ((bits & FUNCTION_WORD) !== 0 && (bits & ROLE) === 0 && !isModifier(token.word.lower)) break;
    if ((bits & (ROLE | HONORIFIC)) !== 0) head = i;
    else if (head >= 0 && token.word.shape === 'lower') break;
    i++;
  }
  if (head < 0) return article && i > first && tokens[i - 1]!.kind === 'word' ? { noun: i - 1 } : undefined;
  if (/[^s]s$/.test(tokens[head]!.word.lower) && !article) return undefined;
  // Without an article only a title can be meant: "chief of NATO", not the subject of the next clause.
  const next = tokens[head + 1]?.word.text ?? '';
  if (!article && !INNER.has(next) && !/^[,.;)]$/.test(next) && !(classes[first]! & (DEMONYM | PEOPLE)))
    return undefined;
  // A capitalised word behind the title is another person: "President Ilves".
  if (isNameWord(view, head + 1)) return undefined;
  let end = head + 1;
  let last = end;
  while (end < tokens.length && end < first + LONGEST) {
    const token = tokens[end]!;
    const { lower } = token.word;
    if (token.kind !== 'word' && token.kind !== 'clitic' && token.kind !== 'number') break;
    if (lower === 'and' && (isNameWord(view, end + 1) || tokens[end + 1]?.word.shape === 'lower') && end > head + 1) {
      if (!isNameWord(view, end + 1)) break;
      end++;
      continue;
    }
    if (STOPS.has(lower) || ((classes[end]! & SPEECH) !== 0 && token.word.shape === 'lower')) break;
    if ((classes[end]! & FUNCTION_WORD) !== 0 && !INNER.has(lower)) break;
    end++;
    if (!INNER.has(lower)) last = end;
  }
  return { role: { first, end: last } };
}

function isModifier(lower: string): boolean {
  return (
    lower === 'then' ||
    lower === 'former' ||
    lower === 'first' ||
    lower === 'second' ||
    lower === 'third' ||
    lower === 'own'
  );
}

function isAge({ tokens }: View, i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'number' && /^(?:1?\d{1,2})$/.test(token.word.text) && token.word.text !== '0';
}
