import { inTextOrder, type Group } from './naming.ts';
import { classOf, COMPANY_ENDING, DEMONYM, GIVEN_NAME, NATURAL_HEAD, PEOPLE, PLACE_HEAD } from './lexicon.ts';
import { nameGender, type Gender } from './pronoun.ts';
import { decide } from './kind.ts';
import { addTo } from '../source/multimap.ts';

/** Surnames and given names to full names, "Velm" to "Velm Heights", "Orvik" to "Orvik News Agency". */
export function joinShortForms(groups: readonly Group[], join: (from: number, to: number) => void): void {
  const index = indexNames(groups);
  groups.forEach((group, i) => {
    const { words, key, gender } = group;
    // "Reed" is whoever is "Ms Reed" or "Mr Reed" first.
    const titled = gender === undefined ? index.titled.get(key)?.[0] : undefined;
    if (titled !== undefined) {
      join(i, titled);
      return;
    }
    // "Carl Ostrow" to "Carl Ostrow Jr."
    const plain = words.length > 1 ? index.bySpelling.get(words.join(' ')) : undefined;
    if (plain !== undefined && plain !== i && isPerson(groups[plain]!)) join(plain, i);
    const full = personOf(index, group) ?? (words.length > 1 ? namesakeOf(index, group) : bodyOf(index, group));
    if (full !== undefined) join(i, full);
  });
}

/** Places of names in the list of all, by the words that may stand for them. */
interface NameIndex {
  groups: readonly Group[];
  bySpelling: ReadonlyMap<string, number>;
  byFirst: Map<string, number[]>;
  /** By a second word that may be a surname. */
  byMiddle: Map<string, number[]>;
  /** By the last word, and by all that stand behind the first or the first few. */
  byLast: Map<string, number[]>;
  /** By the first three and more. */
  byFront: Map<string, number[]>;
  /** Surnames alone with a title that says whether a man or a woman is meant. */
  titled: Map<string, number[]>;
}

/** More people of one name than any article has; keeps the time linear in lists of thousands. */
const MOST_NAMESAKES = 32;

function indexNames(groups: readonly Group[]): NameIndex {
  const index: NameIndex = {
    groups,
    bySpelling: new Map(groups.map(({ key }, i) => [key, i])),
    byFirst: new Map(),
    byMiddle: new Map(),
    byLast: new Map(),
    byFront: new Map(),
    titled: new Map(),
  };
  groups.forEach(({ key, gender, words }, i) => {
    const add = (map: Map<string, number[]>, name: string): void => addTo(map, name, i, MOST_NAMESAKES);
    if (gender !== undefined) add(index.titled, key);
    if (words.length < 2) return;
    // "M B Tarel Ahmed Voss" is "Tarel".
    add(index.byFirst, words.find((word) => word.length > 1) ?? words[0]!);
    add(index.byLast, words.at(-1)!);
    // "Jorge Orvik Zandt" is "Orvik", "Lena Vo Brandt Mei-lin" is "Vo".
    if (words.length > 3 || (words.length > 2 && words[1]!.length > 2 && (classOf(words[1]!) & GIVEN_NAME) === 0))
      add(index.byMiddle, words[1]!);
    for (let k = 1; k < words.length - 1; k++) {
      add(index.byLast, words.slice(k).join(' '));
      if (k > 2) add(index.byFront, words.slice(0, k).join(' '));
    }
  });
  return index;
}

/** The person whose surname, given name or shorter name it is. */
function personOf(index: NameIndex, group: Group): number | undefined {
  const { key, words, namings } = group;
  const last = index.byLast.get(key);
  if (!maySurname(group)) return isNowhere(group) ? fullOf(index, group, last, isPerson) : undefined;
  // "her father Abdul Morit" is not Layla Abdul Morit.
  const isRelative = words.length > 1 && namings.some(({ isKin }) => isKin);
  const first =
    words.length === 1
      ? joined(index.byFirst.get(key), index.byMiddle.get(key))
      : // "Orla Ana Kessun Ilves" is "Orla Ana Kessun".
        index.byFront.get(key);
  return (isRelative ? undefined : fullOf(index, group, last, isPerson)) ?? fullOf(index, group, first, isPerson);
}

/** The longer name of the same first and last word, of a person. */
function namesakeOf(index: NameIndex, group: Group): number | undefined {
  const { words } = group;
  if (!isPerson(group)) return undefined;
  return fullOf(
    index,
    group,
    index.byLast.get(words.at(-1)!),
    (other) => isPerson(other) && other.words[0] === words[0],
  );
}

/** What of nature, or which body, opens with this word. */
function bodyOf(index: NameIndex, group: Group): number | undefined {
  const { key, listed, evidence } = group;
  const longer = index.byFirst.get(key);
  const natural = fullOf(
    index,
    group,
    longer,
    ({ words, evidence }) =>
      words.length === 2 && (classOf(words[1]!) & NATURAL_HEAD) !== 0 && decide(evidence).kind === 'place',
  );
  if (natural !== undefined) return natural;
  // "Islamic" is no short form of "Islamic Relief".
  if ((classOf(key) & (PEOPLE | DEMONYM)) !== 0) return undefined;
  if (decide(evidence).kind === 'place' || evidence.person >= 2) return undefined;
  // "Orvik" of "Orvik District Council" is the district, "Dr Orvik" no clinic; what is known by itself may be a firm with its ending.
  const isTail =
    listed === undefined
      ? (bits: number) => (bits & PLACE_HEAD) === 0
      : (bits: number) => (bits & COMPANY_ENDING) !== 0;
  return fullOf(
    index,
    group,
    longer,
    ({ words, evidence }) => isTail(classOf(words[1]!)) && decide(evidence).kind === 'organization',
  );
}

/** Of some names the one that a shorter one stands for: of those before it the one named most, or else the first. */
function fullOf(
  { groups, bySpelling }: NameIndex,
  short: Group,
  candidates: readonly number[] | undefined,
  wanted: (group: Group) => boolean,
): number | undefined {
  const possible = (candidates ?? []).filter((k) => {
    const group = groups[k]!;
    return (
      group.words.length > short.words.length &&
      // "Mrs Reed" is not Tom Reed.
      (short.gender === undefined || short.gender === (genderIn(group) ?? short.gender)) &&
      wanted(group)
    );
  });
  const before = possible.filter((k) => inTextOrder(groups[k]!.namings[0]!, short.namings[0]!) < 0);
  return mostNamed(groups, before, bySpelling) ?? possible[0];
}

/** Whether a full name is a man's or a woman's, by its titles or its first name; undefined where neither says. */
function genderIn({ namings }: Group): Gender | undefined {
  return namings.find(({ gender }) => gender !== undefined)?.gender ?? nameGender(namings[0]!.text);
}

function joined(first: number[] | undefined, second: number[] | undefined): number[] | undefined {
  return first === undefined || second === undefined ? (first ?? second) : [...first, ...second];
}

/**
 * Of several people of one name the one whom the article names most; the first of equals. Kin come last, and behind them
 * those whom it calls by their first name alone.
 */
function mostNamed(
  groups: readonly Group[],
  among: readonly number[],
  bySpelling: ReadonlyMap<string, number>,
): number | undefined {
  let best: number | undefined;
  let most = -1;
  for (const i of among) {
    const { namings, words } = groups[i]!;
    const count =
      namings.length - (namings.some(({ isKin }) => isKin) ? 0.5 : 0) - (bySpelling.has(words[0]!) ? 0.7 : 0);
    if (count > most) {
      best = i;
      most = count;
    }
  }
  return best;
}

/** True unless a list knows the name as something else and nothing around it speaks of a person. */
function maySurname({ listed, evidence }: Group): boolean {
  if (listed === undefined) return true;
  if (evidence.organization > 3) return evidence.person >= 0;
  return evidence.place <= 4 || evidence.person > 1;
}

/** The name of a town, of which nothing says that anything is there: "Hamilton won", of Lewis Hamilton. */
function isNowhere({ evidence, namings }: Group): boolean {
  return evidence.place < 6 && evidence.organization < 2 && namings.every(({ context }) => context.place < 1);
}

/** More speaks for a person than for anything else. */
export function isPerson(group: Group): boolean {
  return decide(group.evidence).kind === 'person';
}
