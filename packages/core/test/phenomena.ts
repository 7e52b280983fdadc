import { readMarked, type Mark } from './marked-text.ts';

/** An attribution that a case wants to be found. */
export interface WantedAttribution {
  number: string;
  source: Mark[];
  cue: Mark[];
  content: Mark[];
  addressee: Mark[];
  evidential: Mark[];
  /** Number of the attribution that it stands inside. */
  within?: string;
  negated: boolean;
  /** What the line about it says; what is absent is not compared. */
  kind?: string;
  speaker?: string;
  anonymous?: boolean;
}

/** One case of a fixture file: a piece of an article and all that is to be found in it. */
export interface Case {
  name: string;
  text: string;
  attributions: WantedAttribution[];
  /** Marks of hearsay that belong to no attribution. */
  hearsay: Mark[];
  /** Quotation marks that quote nobody, and those that quote somebody, by `kind`. */
  quotations: Mark[];
  /** Why the parser does not get this right yet. */
  knownFailure?: string;
}

const ROLES: Record<string, 'source' | 'cue' | 'content' | 'addressee' | 'evidential'> = {
  s: 'source',
  q: 'cue',
  c: 'content',
  a: 'addressee',
  e: 'evidential',
};

const QUOTATION_KINDS = new Set(['speech', 'scare', 'title', 'term']);

/**
 * Reads a file of cases. Each begins with a line `--- name` and holds text in which `⟦s1 …⟧` is a source, `q` a cue,
 * `c` content, `a` an addressee and `e` a mark of hearsay, all of attribution 1; `⟦hearsay …⟧` belongs to none, and
 * `⟦scare “…”⟧`, `title`, `term` and `speech` are kinds of quotation. Content that holds another attribution is
 * where that one is `within`. Lines after the text say more: `1: negated kind=direct speaker=Mara Ilves`, `1: anonymous`,
 * `2: within=1`, `known-failure: why`. A case without marks has no attribution. What stands before the first case is a comment.
 */
export function readCases(file: string): Case[] {
  const [, ...parts] = file.replaceAll('\r\n', '\n').split(/^--- /mu);
  return parts.map(readCase);
}

function readCase(part: string): Case {
  const [name = '', ...lines] = part.trimEnd().split('\n');
  const notes: string[] = [];
  while (/^(?:\d+|known-failure): /u.test(lines.at(-1) ?? '')) notes.unshift(lines.pop()!);
  const { text, marks } = readMarked(lines.join('\n').trim());
  const wanted: Case = {
    name,
    text,
    attributions: [],
    hearsay: marks.filter(({ label }) => label === 'hearsay'),
    quotations: marks.filter(({ label }) => QUOTATION_KINDS.has(label)),
  };
  for (const mark of marks) addMark(wanted, mark);
  for (const attribution of wanted.attributions) {
    const around = enclosing(attribution, marks);
    if (around !== undefined) attribution.within = around;
  }
  for (const note of notes) addNote(wanted, note);
  return wanted;
}

function addMark({ name, attributions }: Case, mark: Mark): void {
  const [, letter, number] = /^([a-z])(\d+)$/u.exec(mark.label) ?? [];
  const role = letter === undefined ? undefined : ROLES[letter];
  if (role === undefined || number === undefined) {
    if (mark.label === 'hearsay' || QUOTATION_KINDS.has(mark.label)) return;
    throw new Error(`${name}: no such mark as ${mark.label}`);
  }
  let attribution = attributions.find((one) => one.number === number);
  if (attribution === undefined) {
    attribution = { number, source: [], cue: [], content: [], addressee: [], evidential: [], negated: false };
    attributions.push(attribution);
  }
  attribution[role].push(mark);
}

/** Number of the attribution whose content is the narrowest around a cue (or content, where there is no cue). */
function enclosing({ number, cue, content }: WantedAttribution, marks: readonly Mark[]): string | undefined {
  const own = cue[0] ?? content[0];
  if (own === undefined) return undefined;
  return marks
    .filter(({ label }) => /^c\d+$/u.test(label) && label !== `c${number}`)
    .filter((mark) => mark.start <= own.start && own.end <= mark.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
    ?.label.slice(1);
}

function addNote(wanted: Case, note: string): void {
  const [head = '', rest = ''] = note.split(/: (.*)/su);
  if (head === 'known-failure') {
    wanted.knownFailure = rest;
    return;
  }
  const attribution = wanted.attributions.find(({ number }) => number === head);
  if (attribution === undefined) throw new Error(`${wanted.name}: nothing is marked ${head}`);
  const speaker = /speaker=(.*)$/u.exec(rest)?.[1];
  for (const word of rest
    .replace(/speaker=.*$/u, '')
    .split(/\s+/u)
    .filter(Boolean)) {
    const [key, value] = word.split('=');
    if (key === 'negated') attribution.negated = true;
    else if (key === 'anonymous') attribution.anonymous = true;
    else if (key === 'within' && value !== undefined) attribution.within = value;
    else if (key === 'kind' && value !== undefined) attribution.kind = value;
    else throw new Error(`${wanted.name}: what is “${word}” in “${note}”?`);
  }
  if (speaker !== undefined) {
    attribution.speaker = speaker.trim();
    attribution.anonymous ??= false;
  }
}
