import type { NamedSection } from './named-section.ts';
import type { Token } from '../sentences/tokens.ts';
import { keyOf, type Group, type Naming } from './naming.ts';
import { decide, isAcronym, NO_EVIDENCE, type Evidence } from './kind.ts';
import { fold } from './fold.ts';

/** What a headline may hold: by key, what is known of the name. */
type KnownNames = ReadonlyMap<string, Pick<Naming, 'form' | 'listed' | 'text'>>;

const SURNAME: Evidence = { ...NO_EVIDENCE, person: 1 };

/** The names of the body, and the surnames of its people, by key. */
export function knownNames(groups: Iterable<Group>): KnownNames {
  const known = new Map<string, Pick<Naming, 'form' | 'listed' | 'text'>>();
  for (const { key, words, evidence, namings } of groups) {
    known.set(key, namings[0]!);
    const { kind, confidence } = decide(evidence);
    const surname = words.at(-1)!;
    if (words.length > 1 && kind === 'person' && confidence > 0.5 && !known.has(surname)) {
      known.set(surname, { form: SURNAME, listed: undefined, text: surname });
    }
  }
  return known;
}

/**
 * Names in headlines where every word has a capital: only those that the rest of the article knows, the longest first.
 * `taken` holds what was found there already.
 */
export function namesInHeadline(
  { reading }: NamedSection,
  section: number,
  known: KnownNames,
  openers: ReadonlyMap<string, number>,
  taken: readonly Naming[],
): Naming[] {
  const { tokens, text } = reading.passage;
  const found: Naming[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const longest = openers.get(keyWord(tokens[i]!)) ?? 0;
    for (let end = Math.min(tokens.length, i + longest); end > i; end--) {
      const name = known.get(joined(tokens, i, end));
      if (name === undefined) continue;
      const { start } = tokens[i]!;
      const stop = tokens[end - 1]!.end;
      if (taken.some((naming) => naming.start < stop && start < naming.end)) break;
      const words = text.slice(start, stop).replaceAll('’', "'");
      // "Is" is not the body called IS.
      if (isAcronym(name.text) && words !== name.text) continue;
      found.push({
        section,
        start,
        end: stop,
        text: words,
        key: keyOf(words),
        roles: [],
        form: name.form,
        context: NO_EVIDENCE,
        listed: name.listed,
      });
      i = end - 1;
      break;
    }
  }
  return found;
}

/** The first words of the names known, with the most words that a name has which opens so. */
export function openersOf(known: KnownNames): Map<string, number> {
  const openers = new Map<string, number>();
  for (const key of known.keys()) {
    let count = 1;
    const space = key.indexOf(' ');
    for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) count++;
    const opener = space < 0 ? key : key.slice(0, space);
    if (count > (openers.get(opener) ?? 0)) openers.set(opener, count);
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
