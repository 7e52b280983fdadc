import { classOf, COMPANY_ENDING, ORGANISATION_HEAD } from './lexicon.ts';
import { decide } from './kind.ts';
import type { Group, Naming } from './naming.ts';

/** Joins two spellings by their places in the list. */
type Join = (from: number, to: number) => void;

/** So much speaks for a person who bears the name of a firm. */
const BEARS = 2;

/** "Orvik Robotics" to "Orvik Robotics Inc". A single word is a short form like others. */
export function joinFirms(groups: readonly Group[], join: Join): void {
  const firms = new Map<string, number>();
  groups.forEach(({ words }, i) => {
    let { length } = words;
    while (length > 2 && (classOf(words[length - 1]!) & COMPANY_ENDING) !== 0) length--;
    if (length < words.length) firms.set(words.slice(0, length).join(' '), i);
  });
  if (firms.size === 0) return;
  groups.forEach(({ key, evidence, namings }, i) => {
    const firm = firms.get(key);
    if (firm !== undefined && evidence.person - evidence.organization < BEARS && !namings.some(hasTitle)) join(i, firm);
  });
}

const hasTitle = ({ roles }: Naming): boolean => roles.length > 0;

/** "the Ravens" to "Orvik Ravens": the last word of a body, many of a kind that are no kind of body, if no other ends so. */
export function joinTeams(groups: readonly Group[], join: Join): void {
  const teams = new Map<string, number | undefined>();
  groups.forEach((group, i) => {
    const { words } = group;
    const last = words.at(-1)!;
    if (words.length < 2 || !last.endsWith('s') || decide(group.evidence).kind !== 'organization') return;
    if ((classOf(last) & ORGANISATION_HEAD) !== 0) return;
    teams.set(last, teams.has(last) ? undefined : i);
  });
  if (teams.size === 0) return;
  groups.forEach((group, i) => {
    const team = teams.get(group.key);
    if (team !== undefined && decide(group.evidence).kind !== 'place') join(i, team);
  });
}
