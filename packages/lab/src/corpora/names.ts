import type { Article } from '@article-digest/core';
import { prf, type Prf } from './precision.ts';

export interface NamesRow {
  id: string;
  text: string;
  entities: { s: number; e: number; type: string }[];
}

const KINDS: Record<string, string> = {
  PER: 'person',
  PERSON: 'person',
  ORG: 'organization',
  ORGANIZATION: 'organization',
  LOC: 'place',
  LOCATION: 'place',
  GPE: 'place',
  FAC: 'place',
};

const SCORED = new Set(['person', 'organization', 'place', 'facility']);

/** A name, without what hangs on at its ends. */
export interface Name {
  start: number;
  end: number;
  kind: string;
  /** Of a name found, 0 to 1. */
  confidence?: number;
}

/** The names of one text by span and kind, gold beside found, in text order. */
export interface ComparedNames {
  wanted: ReadonlyMap<string, Name>;
  found: ReadonlyMap<string, Name>;
}

export interface NameScores {
  exact: Prf;
  overlap: Prf;
  person: Prf;
  organization: Prf;
  place: Prf;
}

/** Names by exact span and kind, and by overlapping span and kind; what hangs on at the ends of either is cut off first. */
export function scoreNames(rows: readonly NamesRow[], articles: ReadonlyMap<string, Article>): NameScores {
  const exact = { right: 0, found: 0, wanted: 0 };
  let overlapping = 0;
  const kinds = new Map(['person', 'organization', 'place'].map((kind) => [kind, { right: 0, found: 0, wanted: 0 }]));
  for (const row of rows) {
    const { wanted, found } = compareNames(row, articles.get(row.id));
    overlapping += overlaps(wanted, found);
    for (const name of found.values()) kinds.get(name.kind)!.found++;
    for (const [key, name] of wanted) {
      kinds.get(name.kind)!.wanted++;
      if (found.has(key)) kinds.get(name.kind)!.right++;
    }
  }
  for (const { right, found, wanted } of kinds.values()) {
    exact.right += right;
    exact.found += found;
    exact.wanted += wanted;
  }
  const of = (kind: string): Prf => {
    const { right, found, wanted } = kinds.get(kind)!;
    return prf(right, found, wanted);
  };
  return {
    exact: prf(exact.right, exact.found, exact.wanted),
    overlap: prf(overlapping, exact.found, exact.wanted),
    person: of('person'),
    organization: of('organization'),
    place: of('place'),
  };
}

/** How well names are found whatever their kind, and of those found, how many are of the right kind, in percent. */
export interface NameSteps {
  spans: Prf;
  kinds: number;
}

export function scoreNameSteps(rows: readonly NamesRow[], articles: ReadonlyMap<string, Article>): NameSteps {
  const count = { right: 0, found: 0, wanted: 0, kinds: 0 };
  for (const row of rows) {
    const { wanted, found } = compareNames(row, articles.get(row.id));
    const spans = new Map([...found.values()].map((name) => [`${name.start} ${name.end}`, name.kind]));
    const golds = new Map([...wanted.values()].map((name) => [`${name.start} ${name.end}`, name.kind]));
    count.found += spans.size;
    count.wanted += golds.size;
    for (const [span, kind] of golds) {
      count.right += Number(spans.has(span));
      count.kinds += Number(spans.get(span) === kind);
    }
  }
  return {
    spans: prf(count.right, count.found, count.wanted),
    kinds: (100 * count.kinds) / Math.max(1, count.right),
  };
}

/** The scored names of a text, as people marked them and as they were found. */
export function compareNames(
  { text, entities }: NamesRow,
  article: Pick<Article, 'mentions'> | undefined,
): ComparedNames {
  const wanted = unique(entities.flatMap(({ s, e, type }) => named(text, s, e, KINDS[type])));
  const found = (article?.mentions ?? [])
    .filter(({ kind }) => SCORED.has(kind))
    .flatMap(({ start, end, kind, confidence }) =>
      named(text, start, end, kind === 'facility' ? 'place' : kind).map((name) => ({ ...name, confidence })),
    );
  return { wanted, found: unique(found) };
}

function named(text: string, start: number, end: number, kind: string | undefined): Name[] {
  return kind === undefined ? [] : [{ ...trimmed(text, start, end), kind }];
}

function unique(names: readonly Name[]): Map<string, Name> {
  return new Map(names.map((name) => [`${name.start} ${name.end} ${name.kind}`, name]));
}

/** Without possessive endings, and without marks at the ends that are no part of a name. */
function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start]!)) start++;
  for (const ending of ['’s', "'s"]) if (text.slice(start, end).endsWith(ending)) end -= 2;
  while (end > start && !/[\p{L}\p{N}.]/u.test(text[end - 1]!)) end--;
  if (text.slice(start, end).endsWith('.') && !text.slice(start, end - 1).includes('.')) end--;
  return { start, end };
}

/** How many of the wanted names overlap a found one of their kind, one to one, in text order. */
function overlaps(wanted: ReadonlyMap<string, Name>, found: ReadonlyMap<string, Name>): number {
  const inOrder = (names: Iterable<Name>): Name[] =>
    [...names].sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
  const free = new Set(inOrder(found.values()));
  let count = 0;
  for (const name of inOrder(wanted.values())) {
    for (const other of free) {
      if (other.kind === name.kind && name.start < other.end && other.start < name.end) {
        free.delete(other);
        count++;
        break;
      }
    }
  }
  return count;
}
