import { tokenize, type Token } from '../../../core/src/sentences/tokens.ts';
import type { Tag } from '../../../core/src/tags/tag.ts';
import { jsonLines } from '../json-lines.ts';

/** A sentence in our tokens; the tag is missing where the corpus cuts words otherwise or its tag has no match in ours. */
export interface TaggedSentence {
  tokens: Token[];
  tags: (Tag | undefined)[];
}

export interface TaggedDocument {
  id: string;
  sentences: TaggedSentence[];
}

/** GUM with its gold tags. */
export function readGum(path: string): TaggedDocument[] {
  interface Line {
    id: string;
    text: string;
    sentences: [number, number][];
    tokens: [number, number, string, string][];
  }
  return jsonLines<Line>(path).map(({ id, text, sentences, tokens }) => ({
    id,
    sentences: align(
      text,
      sentences.map(([start]) => start),
      tokens.map(([start, end, , tag]) => [start, end, tag]),
    ),
  }));
}

/** PolNeAR as CoreNLP tagged it. The texts and their tags are in two files. */
export function readSilver(textPath: string, syntaxPath: string): TaggedDocument[] {
  interface Line {
    id: string;
    sentences: [number, number][];
    tokens: [number, number, string, string, number, string][];
  }
  const texts = new Map(jsonLines<{ id: string; text: string }>(textPath).map(({ id, text }) => [id, text]));
  return jsonLines<Line>(syntaxPath).flatMap(({ id, sentences, tokens }) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const starts = sentences.flatMap(([first]) => tokens[first]?.[0] ?? []);
    return [
      {
        id,
        sentences: align(
          text,
          starts,
          tokens.map(([start, end, tag]) => [start, end, tag]),
        ),
      },
    ];
  });
}

function align(text: string, sentenceStarts: number[], gold: [number, number, string][]): TaggedSentence[] {
  const tagOf = new Map(gold.map(([start, end, tag]) => [`${start}-${end}`, tag]));
  const sentences: TaggedSentence[] = [];
  let next = 0;
  for (const token of tokenize(text)) {
    let opens = sentences.length === 0;
    while (next < sentenceStarts.length && sentenceStarts[next]! <= token.start) {
      opens = true;
      next++;
    }
    if (opens) sentences.push({ tokens: [], tags: [] });
    const sentence = sentences.at(-1)!;
    sentence.tokens.push(token);
    sentence.tags.push(ourTag(token, tagOf.get(`${token.start}-${token.end}`)));
  }
  return sentences;
}

const RENAMED: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['HYPH', ':'],
  ['NFP', ':'],
  ['$', 'SYM'],
  ['#', 'SYM'],
  ['ADD', 'NN'],
]);
const UNUSED: ReadonlySet<string> = new Set(['GW', 'XX', 'AFX', 'LS']);

/** A corpus tag in our tag set: "to" is one tag whatever it does, and quotation marks are marks. */
function ourTag(token: Token, tag: string | undefined): Tag | undefined {
  if (tag === undefined || UNUSED.has(tag)) return undefined;
  if (token.kind === 'punctuation' && tag === 'SYM') return ':';
  if (token.kind === 'mark') return 'MARK';
  if (token.word.lower === 'to') return 'TO';
  return RENAMED.get(tag) ?? (tag as Tag);
}
