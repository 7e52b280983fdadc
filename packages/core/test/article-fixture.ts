import { readMarked, type Mark } from './marked-text.ts';

/** A whole article and what is to be found in it. */
export interface ArticleFixture {
  text: string;
  marks: Mark[];
  /** Lines under the article, each parted at its first colon. */
  notes: Note[];
  /** What the parser does not get right yet, and why, by the name of the test. */
  knownFailures: Map<string, string>;
}

export interface Note {
  about: string;
  says: string;
}

const RULE = '\n===\n';
const KNOWN_FAILURE = 'known-failure ';

/**
 * Reads an article with marks in it and notes under it, parted by a line `===`.
 *
 * Marks: `s1`, `q1`, `c1`, `a1` are source, cue, content and addressee of attribution 1; the kinds of blocks, `item`, `intro`
 * and `credit`; `boilerplate:share` and the like; `opening-dateline`; the codes of artefacts; `qty:80:kilometer:at-least`,
 * `qty:4-6:percent`; `time` and `time:2031-05-13`; `hearsay`, `scare`, `title`, `term`. What no block mark covers is paragraphs,
 * one a line, or one for each `line-wrapped` mark.
 *
 * Notes: `1: anonymous negated kind=direct within=2 speaker=Mara Ilves`; `entity person: Mara Ilves = Ilves`;
 * `role: Mara Ilves = minister`; `byline: Name; Name`; `place: NAME`; `published: 2031-05-13`; `known-failure names: why`.
 */
export function readArticle(file: string): ArticleFixture {
  const rule = file.indexOf(RULE);
  const lines = file
    .slice(rule + RULE.length)
    .split('\n')
    .filter((line) => line !== '');
  const notes = lines.map((line): Note => {
    const colon = line.indexOf(': ');
    return { about: line.slice(0, colon), says: line.slice(colon + 2) };
  });
  return {
    ...readMarked(file.slice(0, rule)),
    notes: notes.filter(({ about }) => !about.startsWith(KNOWN_FAILURE)),
    knownFailures: new Map(
      notes
        .filter(({ about }) => about.startsWith(KNOWN_FAILURE))
        .map(({ about, says }) => [about.slice(KNOWN_FAILURE.length), says]),
    ),
  };
}

/** The marks with one of these labels, in text order. */
export function marked(fixture: ArticleFixture, ...labels: string[]): Mark[] {
  return fixture.marks.filter(({ label }) => labels.includes(label)).sort((a, b) => a.start - b.start);
}

/** What the notes say about a thing. */
export function noted(fixture: ArticleFixture, about: string): string[] {
  return fixture.notes.filter((note) => note.about === about).map(({ says }) => says);
}
