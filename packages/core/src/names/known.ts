import type { FoundName } from './find.ts';
import { KINDS, NO_EVIDENCE } from './kind.ts';
import {
  classOf,
  COMPASS_POINT,
  DEMONYM,
  GIVEN_NAME,
  isCommon,
  listedPlace,
  ORGANISATION_HEAD,
  PARTICLE,
  PEOPLE,
  PLACE_HEAD,
} from './lexicon.ts';
import { keyOf, wordsOf, type Naming } from './naming.ts';

/** Some words, however they are kept. */
export interface Words {
  has: (word: string) => boolean;
}

/** What the names that need no bearing out tell of the others. */
export interface Known {
  firm: Words;
  /** Of those, the names that can only be people's. */
  people: Words;
  /** First and last words of people's full names, first words of the names of bodies. */
  partsOfNames: Words;
  /** Last words of names that can only be people's (with a title, a role or a given name), each with the names that end so. */
  surnames: ReadonlyMap<string, Words & { size: number }>;
  /** Names whose capital says nothing. */
  doubtful: Words;
  /** Of those the ones that the article also writes in lower case. */
  lower: Words;
}

/** A name whose capital says nothing counts where it is named elsewhere too, or where no common word could stand there. */
export function isBorneOut(name: FoundName, { firm, partsOfNames, surnames, lower }: Known): boolean {
  const { key } = name;
  if (firm.has(key)) return true;
  // "Bill and Ana Ilves", but not "a new Democratic president", whatever the Democratic Party is.
  const isPart = surnames.has(key) || (classOf(key) & GIVEN_NAME) !== 0;
  if (partsOfNames.has(key)) return (!name.opening && isPart) || !lower.has(key);
  if (name.weak) return name.listed !== undefined && !isCommon(key);
  if (!name.opening || name.listed !== undefined) return true;
  const { words } = name;
  return (
    !lower.has(key) && (isSpokenOf(name) || (words.length > 1 && (!isCommon(words[0]!) || surnames.has(words.at(-1)!))))
  );
}

/** True where something more than its capital says that a word at the start of a sentence is a name, or two of which the first is a word. */
function isSpokenOf({ form, context }: FoundName): boolean {
  return KINDS.some((kind) => form[kind] > 1 || context[kind] > 0.5);
}

/** "Dear Ilves", "Poor Ilves" at the start of a sentence: without the ordinary word before a name that stands elsewhere by itself. */
export function withoutOrdinaryOpening(name: FoundName, { firm, people, surnames }: Known): FoundName {
  const space = name.text.indexOf(' ');
  if (!name.opening || space < 0 || name.listed !== undefined || name.end - name.start !== name.text.length)
    return name;
  const first = name.text.slice(0, space).toLowerCase();
  const text = name.text.slice(space + 1);
  const rest = keyOf(text);
  const isPerson = surnames.has(rest) || people.has(rest) || (firm.has(rest) && (classOf(rest) & GIVEN_NAME) !== 0);
  if (!isPerson || !isCommon(first) || (classOf(first) & NO_OPENING) !== 0 || firm.has(name.key) || firm.has(first))
    return name;
  return {
    ...name,
    start: name.start + space + 1,
    text,
    key: rest,
    words: wordsOf(rest),
    form: { ...NO_EVIDENCE, person: 1 },
  };
}

const NO_OPENING = GIVEN_NAME | PARTICLE | ORGANISATION_HEAD | PLACE_HEAD | COMPASS_POINT | DEMONYM | PEOPLE;

/** "told Ilves Velmark would": a person and a place or body side by side, both of them named elsewhere; undefined where it is one name. */
export function splitPair(naming: Naming, { surnames, firm }: Known): [Naming, Naming] | undefined {
  const space = naming.text.indexOf(' ');
  // Not "The Orvikian", whose key is one word.
  const isPair = naming.key.includes(' ') && !naming.text.includes(' ', space + 1);
  if (!isPair || naming.end - naming.start !== naming.text.length) return undefined;
  const first = naming.text.slice(0, space);
  const surname = keyOf(first);
  const own = naming.key;
  if (!holdsOther(surnames.get(surname), own)) return undefined;
  const second = naming.text.slice(space + 1);
  const key = keyOf(second);
  if (!firm.has(key) || holdsOther(surnames.get(key), own)) return undefined;
  const place = listedPlace(second);
  const at = naming.start + space;
  const form = place === undefined ? NO_EVIDENCE : { ...NO_EVIDENCE, place: 2 + 4 * place.strength };
  return [
    {
      ...naming,
      end: at,
      text: first,
      key: surname,
      form: { ...NO_EVIDENCE, person: 1 },
      context: NO_EVIDENCE,
      listed: undefined,
    },
    { ...naming, start: at + 1, text: second, key, roles: [], form, context: NO_EVIDENCE, listed: place?.name },
  ];
}

function holdsOther(names: (Words & { size: number }) | undefined, own: string): boolean {
  return names !== undefined && (names.size > 1 || !names.has(own));
}
