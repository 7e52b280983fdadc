import { loadDevPart } from '../corpora/dev-parts.ts';
import { compareBoundaries, type SentencesRow } from '../corpora/sentences.ts';
import { chosen, windowAround, type ErrorTask, type Mistake } from './mistake.ts';

/** Sentence boundaries that people set in GUM and in the golden rules, beside those found. */
export const sentenceErrors: ErrorTask = {
  name: 'sentences',
  about: 'sentence boundaries [| ], by the character before them',
  async find(options, parseAll) {
    const gum = loadDevPart('gum');
    const golden = loadDevPart('golden');
    if (gum === undefined && golden === undefined) return undefined;
    const rows = chosen([...(golden ?? []), ...(gum ?? [])], options);
    const articles = await parseAll('sentences', rows);
    const count = { wanted: 0, found: 0, right: 0 };
    const mistakes = rows.flatMap((row) => {
      const { wanted, found } = compareBoundaries(row, articles.get(row.id));
      count.wanted += wanted.size;
      count.found += found.size;
      count.right += wanted.intersection(found).size;
      return boundaryMistakes(row, wanted, found);
    });
    return {
      headline: `${rows.length} texts: ${count.wanted} boundaries wanted, ${count.found} found, ${count.right} right`,
      mistakes,
    };
  },
};

/** Boundaries of one side that the other does not have. */
export function boundaryMistakes(
  { id, text }: Pick<SentencesRow, 'id' | 'text'>,
  wanted: ReadonlySet<number>,
  found: ReadonlySet<number>,
): Mistake[] {
  const mistake = (at: number, missed: boolean): Mistake => {
    const near = (ends: ReadonlySet<number>) =>
      [...ends].filter((end) => Math.abs(end - at) < 60).map((end) => ({ start: end, end, sign: '|' }));
    const window = windowAround(text, [{ start: at, end: at }], 60);
    return {
      kind: `${missed ? 'missed' : 'extra'} after ${classOf(text[at - 1] ?? '')}`,
      article: id,
      weight: 1,
      word: text
        .slice(Math.max(0, at - 20), at)
        .split(/\s/)
        .at(-1)!,
      views: [
        { label: 'gold', text, window, marks: near(wanted) },
        { label: 'found', text, window, marks: near(found) },
      ],
    };
  };
  return [
    ...[...wanted].filter((at) => !found.has(at)).map((at) => mistake(at, true)),
    ...[...found].filter((at) => !wanted.has(at)).map((at) => mistake(at, false)),
  ];
}

function classOf(character: string): string {
  if (character === '.') return 'a stop';
  if ('?!'.includes(character)) return '? or !';
  if ('…'.includes(character)) return 'an ellipsis';
  if (':;,'.includes(character)) return ': ; or ,';
  if ('"\'”’»“‘'.includes(character)) return 'a quotation mark';
  if (')]}'.includes(character)) return 'a bracket';
  return /\p{N}/u.test(character) ? 'a figure' : /\p{L}/u.test(character) ? 'a letter' : 'another character';
}
