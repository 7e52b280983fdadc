import type { TokenRange } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import type { Tag } from './tag.ts';

const CLOSED: ReadonlyMap<string, Tag> = new Map<string, Tag>(
  (
    [
      ['DT', 'the a an this that these those some any no every each all both another neither either'],
      [
        'IN',
        'of in on at by for with from about as after before during against between into through over under without within among since until while although though because if whether than like per despite amid toward towards upon across behind beyond near',
      ],
      ['CC', 'and or but nor & plus yet'],
      ['TO', 'to'],
      ['PRP', 'i you he she it we they me him us them himself herself itself themselves ourselves myself yourself'],
      ['PRP$', 'his her its their our my your'],
      ['MD', "will would can could may might must should shall 'll 'd wo ca"],
      ['VBZ', 'is has does says'],
      ['VBP', "are have do am 're 've 'm"],
      ['VBD', 'was were had did said told'],
      ['VBN', 'been'],
      ['VB', 'be'],
      ['WP', 'who what whom'],
      ['WDT', 'which'],
      ['WRB', 'when where why how'],
      ['RB', "not n't also never too very now then still only just even already again here there ago so however"],
    ] as [Tag, string][]
  ).flatMap(([tag, words]) => words.split(' ').map((word): [string, Tag] => [word, tag])),
);

/** The part of speech of each token. */
export function tagTokens(tokens: readonly Token[], sentences: readonly TokenRange[]): Tag[] {
  const tags: Tag[] = [];
  for (const { first, end } of sentences) {
    let before: Tag = '.';
    for (let at = first; at < end; at++) {
      const tag = tagOf(tokens[at]!, before, at === first);
      tags.push(tag);
      if (tag !== 'MARK') before = tag;
    }
  }
  return tags;
}

function tagOf(token: Token, before: Tag, opens: boolean): Tag {
  const { lower, text, shape } = token.word;
  if (token.kind === 'mark') return 'MARK';
  if (token.kind === 'number') return 'CD';
  if (token.kind === 'symbol') return 'SYM';
  if (token.kind === 'punctuation') return text === ',' ? ',' : /^[.!?]+$/.test(text) ? '.' : ':';
  if (lower === "'s") return before.startsWith('NN') ? 'POS' : 'VBZ';
  const closed = CLOSED.get(lower);
  if (closed !== undefined) return closed;
  if (shape !== 'lower' && (!opens || shape === 'upper')) return 'NNP';
  if (before === 'MD' || before === 'TO') return 'VB';
  if (lower.endsWith('ing')) return 'VBG';
  if (lower.endsWith('ed')) return before.startsWith('VB') ? 'VBN' : 'VBD';
  if (lower.endsWith('ly')) return 'RB';
  if (/(?:ous|ful|ive|al|ic|able|ible|ent|ant)$/.test(lower)) return 'JJ';
  return lower.endsWith('s') && !lower.endsWith('ss') ? 'NNS' : 'NN';
}
