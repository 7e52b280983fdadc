import { inTextOrder, type Group } from './naming.ts';
import { classOf, COMPANY_ENDING, DEMONYM, GIVEN_NAME, NATURAL_HEAD, PEOPLE, PLACE_HEAD } from './lexicon.ts';
import { nameGender, type Gender } from './pronoun.ts';
import { decide } from './kind.ts';
import { addTo } from '../source/multimap.ts';

/** Surnames and given names to full names, "Velm" to "Velm Heights", "Orvik" to "Orvik News Agency". */
export function joinShortForms(groups: readonly Group[], join: (from: number, to: number) => void): void {
  const byLast = new Map<string, number[]>();
  const byFirst = new Map<string, number[]>();
  const byMiddle = new Map<string, number[]>();
  const byFront = new Map<string, number[]>();
  const bySpelling = new Map(groups.map(({ key }, i) => [key, i]));
  /** Surnames alone with a title that says whether a man or a woman is meant. */
  const titled = new Map<string, number[]>();
  groups.forEach((group, i) => {
    const { words } = group;
    if (group.gender !== undefined) addTo(titled, group.key, i, MOST_NAMESAKES);
    if (words.length < 2) return;
    // "M B Tarel Ahmed Voss" is "Tarel".
    addTo(byFirst, words.find((word) => word.length > 1) ?? words[0]!, i, MOST_NAMESAKES);
    addTo(byLast, words.at(-1)!, i, MOST_NAMESAKES);
    // "Jorge Orvik Zandt" is "Orvik", "Lena Vo Brandt Mei-lin" is "Vo".
    if (words.length > 3 || (words.length > 2 && words[1]!.length > 2 && (classOf(words[1]!) & GIVEN_NAME) === 0))
      addTo(byMiddle, words[1]!, i, MOST_NAMESAKES);
    for (let k = 1; k < words.length - 1; k++) {
      addTo(byLast, words.slice(k).join(' '), i, MOST_NAMESAKES);
      if (k > 2) addTo(byFront, words.slice(0, k).join(' '), i, MOST_NAMESAKES);
    }
  });
  groups.forEach((group, i) => {
    const kind = decide(group.evidence).kind;
    const full = (candidates: readonly number[] | undefined, wanted: (group: Group) => boolean): number | undefined => {
      const possible = (candidates ?? []).filter(
        (k) =>
          k !== i &&
          groups[k]!.words.length > group.words.length &&
          // "Mrs Reed" is not Tom Reed.
          (group.gender === undefined || group.gender === (genderIn(groups[k]!) ?? group.gender)) &&
          wanted(groups[k]!),
      );
      const before = possible.filter((k) => inTextOrder(groups[k]!.namings[0]!, group.namings[0]!) < 0);
      return mostNamed(groups, before, bySpelling) ?? possible[0];
    };
    // "Reed" is whoever is "Ms Reed" or "Mr Reed" first.
    const somebody = group.gender === undefined ? titled.get(group.key)?.[0] : undefined;
    if (somebody !== undefined) {
      join(i, somebody);
      return;
    }
    if (group.words.length > 1 && group.words.join(' ') !== group.key) {
      // "Carl Ostrow" to "Carl Ostrow Jr."
      const plain = bySpelling.get(group.words.join(' '));
      if (plain !== undefined && isPerson(groups[plain]!)) join(plain, i);
    }
    // "her father Abdul Morit" is not Layla Abdul Morit.
    const isRelative = group.words.length > 1 && group.namings.some(({ isKin }) => isKin);
    const person = maySurname(group)
      ? ((isRelative ? undefined : full(byLast.get(group.key), isPerson)) ??
        (group.words.length === 1
          ? full(joined(byFirst.get(group.key), byMiddle.get(group.key)), isPerson)
          : // "Orla Ana Kessun Ilves" is "Orla Ana Kessun".
            full(byFront.get(group.key), isPerson)))
      : isNowhere(group)
        ? full(byLast.get(group.key), isPerson)
        : undefined;
    if (person !== undefined) {
      join(i, person);
      return;
    }
    if (group.words.length > 1 && kind === 'person') {
      const same = full(
        byLast.get(group.words.at(-1)!),
        (other) => isPerson(other) && other.words[0] === group.words[0],
      );
      if (same !== undefined) join(i, same);
      return;
    }
    if (group.words.length !== 1) return;
    const natural = full(
      byFirst.get(group.key),
      (other) =>
        other.words.length === 2 &&
        (classOf(other.words[1]!) & NATURAL_HEAD) !== 0 &&
        decide(other.evidence).kind === 'place',
    );
    if (natural !== undefined) {
      join(i, natural);
      return;
    }
    // "Islamic" is no short form of "Islamic Relief".
    if ((classOf(group.key) & (PEOPLE | DEMONYM)) !== 0) return;
    // "Orvik" of "Orvik District Council" is the district, "Dr Orvik" no clinic; what is known by itself may be a firm with its ending.
    const isTail =
      group.listed === undefined
        ? (bits: number) => (bits & PLACE_HEAD) === 0
        : (bits: number) => (bits & COMPANY_ENDING) !== 0;
    const body = full(
      byFirst.get(group.key),
      (other) => isTail(classOf(other.words[1]!)) && decide(other.evidence).kind === 'organization',
    );
    if (body !== undefined && kind !== 'place' && group.evidence.person < 2) join(i, body);
  });
}

/** Whether a full name is a man's or a woman's, by its titles or its first name; undefined where neither says. */
function genderIn({ namings }: Group): Gender | undefined {
  return namings.find(({ gender }) => gender !== undefined)?.gender ?? nameGender(namings[0]!.text);
}

function joined(first: number[] | undefined, second: number[] | undefined): number[] | undefined {
  return first === undefined || second === undefined ? (first ?? second) : [...first, ...second];
}

/** More people of one name than any article has; keeps the time linear in lists of thousands. */
const MOST_NAMESAKES = 32;

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
