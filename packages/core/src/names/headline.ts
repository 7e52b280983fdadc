import type { Section } from '../section.ts';
import type { Token } from '../sentences/tokens.ts';
import type { Group, Naming } from './document.ts';
import { NO_EVIDENCE } from './kind.ts';
import { fold } from './lexicon.ts';

/**
 * Names in headlines where every word has a capital: only those that the rest of the article knows, the longest first.
 * `taken` holds what was found there already.
 */
export function namesInHeadline(
  { block, reading }: Section,
  groups: ReadonlyMap<string, Group>,
  openers: ReadonlyMap<string, number>,
  taken: readonly Naming[],
): Naming[] {
  const { tokens, text } = reading.passage;
  const found: Naming[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const longest = openers.get(keyWord(tokens[i]!)) ?? 0;
    for (let end = Math.min(tokens.length, i + longest); end > i; end--) {
      const key = joined(tokens, i, end);
      const group = groups.get(key);
      if (group === undefined) continue;
      const start = tokens[i]!.start + block.start;
      const stop = tokens[end - 1]!.end + block.start;
      if (taken.some((naming) => naming.start < stop && start < naming.end)) break;
      const { form, listed } = group.namings[0]!;
      const words = text.slice(tokens[i]!.start, tokens[end - 1]!.end).replaceAll('’', "'");
      found.push({ start, end: stop, text: words, roles: [], form, context: NO_EVIDENCE, listed });
      i = end - 1;
      break;
    }
  }
  return found;
}

/** The first words of the names known, with the most words that a name has which opens so. */
export function openersOf(groups: Iterable<Group>): Map<string, number> {
  const openers = new Map<string, number>();
  for (const { words } of groups) {
    if (words.length > (openers.get(words[0]!) ?? 0)) openers.set(words[0]!, words.length);
  }
  return openers;
}

function keyWord({ kind, word }: Token): string {
  return kind === 'word' && word.shape !== 'lower' ? fold(word.text).replaceAll('.', '') : '';
}

function joined(tokens: readonly Token[], first: number, end: number): string {
  let key = '';
  for (let i = first; i < end; i++)
    key += (i > first ? ' ' : '') + fold(tokens[i]!.word.text).replaceAll(/[.-]/g, (mark) => (mark === '-' ? ' ' : ''));
  return key;
}
