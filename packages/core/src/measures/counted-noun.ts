import { IRREGULAR_PLURALS } from '../language/en/plurals.ts';
import type { BlockKind } from '../model.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import type { Tag } from '../tags/tag.ts';
import { isCapital } from './phrase-words.ts';

/** Tokens between a number and its noun that are looked at. */
const REACH = 6;

export interface CountedNoun {
  /** Token after the noun. */
  end: number;
  /** Singular, lower case. */
  noun: string;
}

/**
 * The noun that a number at the token before `at` counts: the last plural of the run of adjectives, participles and nouns
 * that follows ("most senior judges", "fish samples"). Undefined where no plural stands there.
 */
export function countedNoun({ kind, tokens, tags }: Passage, at: number): CountedNoun | undefined {
  let found: CountedNoun | undefined;
  for (let index = at; index < Math.min(at + REACH, tokens.length); index++) {
    const token = tokens[index]!;
    // "two master's degrees"
    if (token.kind === 'clitic' && index > at && found === undefined && tags[index + 1] === 'NNS') continue;
    if (token.kind !== 'word') break;
    const { lower } = token.word;
    if (isPlural(lower, tags[index]!) || (index === at && isPeople(tokens, tags, at))) {
      const from = NAMED_IN.has(kind) ? at : index;
      found = { end: index + 1, noun: wholeName(tokens, from, index, singular(lower)) };
    } else if (found !== undefined || !(isModifier(tags[index]!) || isParticiple(tags, index))) break;
  }
  return found;
}

/** Where a capital tells a name; titles have capitals of their own. */
const NAMED_IN: ReadonlySet<BlockKind> = new Set(['paragraph', 'list', 'quote']);

/** "29 New Yorkers" are no yorkers: a capitalised noun goes with the capitals before it. */
function wholeName(tokens: readonly Token[], from: number, at: number, noun: string): string {
  if (!isCapital(tokens[at])) return noun;
  let name = noun;
  for (let index = at - 1; index >= from && isCapital(tokens[index]); index--)
    name = `${tokens[index]!.word.lower} ${name}`;
  return name;
}

/** The singular noun that "one" counts ("one person", "one senior official"). */
export function singleNoun({ tokens, tags }: Passage, at: number): CountedNoun | undefined {
  let found: CountedNoun | undefined;
  for (let index = at; index < Math.min(at + REACH, tokens.length); index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word' || !(isModifier(tags[index]!) && tags[index] !== 'NNS')) break;
    if (tags[index] === 'NN') found = { end: index + 1, noun: token.word.lower };
    else if (found !== undefined) break;
  }
  return found;
}

function isPlural(lower: string, tag: Tag): boolean {
  if (IRREGULAR_PLURALS.has(lower) || /(?:(?<!hu)men|children|people)$/.test(lower))
    return tag.startsWith('NN') || lower === 'people';
  return (tag === 'NNS' || tag === 'NNPS') && lower.length > 2;
}

/** "16 Velmarkers", whose name is not known for a plural; "7 Rivers Road" and "5 James" are none. */
function isPeople(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  return (
    tags[at] === 'NNP' &&
    /^.{3,}[^suie]s$/.test(tokens[at]!.word.lower) &&
    tokens[at]!.word.shape === 'capital' &&
    tokens[at + 1]?.word.shape === 'lower'
  );
}

function isModifier(tag: Tag): boolean {
  return tag.startsWith('NN') || tag.startsWith('JJ') || tag === 'VBN' || tag === 'VBG' || tag.startsWith('RB');
}

/** "previously withheld" is a participle even where it is taken for a past tense. */
function isParticiple(tags: readonly Tag[], at: number): boolean {
  return tags[at] === 'VBD' && tags[at - 1] === 'RB';
}

/** What ends in "-use" in the singular; "campuses" and "viruses" do not. */
const FROM_USE = /[aeo]uses$|^(?:ab|mis|re|exc|f|r|m|recl)?uses$/;

/** Nouns in "-o" that take "-es" ("heroes"), and not those in "-oe" ("shoes"). */
const FROM_O = /[a-z]{3}(?<!sh|can|thr|tlet|ipt)oes$/;

/** The singular of an English plural, lower case; a word that is none comes back as it is. */
export function singular(plural: string): string {
  const irregular = IRREGULAR_PLURALS.get(plural);
  if (irregular !== undefined) return irregular;
  if (plural.endsWith('children')) return plural.slice(0, -3);
  if (plural.endsWith('men')) return `${plural.slice(0, -2)}an`;
  if (plural.endsWith('people')) return `${plural.slice(0, -6)}person`;
  if (/[^aeiou]ies$/.test(plural)) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(plural) && !/[^eo]aches$/.test(plural)) return plural.slice(0, -2);
  if (plural.endsWith('uses') && !FROM_USE.test(plural)) return plural.slice(0, -2);
  if (FROM_O.test(plural)) return plural.slice(0, -2);
  return /[^su]s$/.test(plural) ? plural.slice(0, -1) : plural;
}
