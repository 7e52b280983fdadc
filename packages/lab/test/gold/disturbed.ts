import { parse, type Article, type Block, type Span } from '@article-digest/core';
import type { Pair } from '../../src/gold/gold.ts';

const KEPT = new Set('headline standfirst byline dateline heading paragraph list caption quote table'.split(' '));

/**
 * What a parser with faults of every sort might make of an article: its gold with pieces lost, moved and mistaken.
 * The same for the same seed. Lets the two scorers be compared where there is much to disagree on.
 */
export function disturbed({ gold, article }: Pair, seed: number): Article {
  const chance = randomOf(seed);
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + (chance(0.1) ? 3 : 0),
    end: span.end + (chance(0.1) ? 9 : 0),
  });
  const lose = <T>(items: readonly T[] = [], share = 0.2): T[] => items.filter(() => !chance(share));
  const entities = gold.entities.map(({ name, type, roles = [] }, i) => ({
    id: `e${i}`,
    name,
    kind: type,
    aliases: [],
    mentions: [],
    roles: lose(roles).map((text) => ({ text, start: 0, end: 0 })),
  }));
  return {
    ...parse(article.text),
    blocks: gold.blocks.map((block) => {
      const kind = chance(0.1) ? 'quote' : KEPT.has(block.kind) ? block.kind : 'boilerplate';
      return { ...block, kind } as Block;
    }),
    attributions: lose(gold.attributions, 0.1).map((attribution) => {
      const { within, speaker = '', anonymous = false, evidential: _, ...own } = { evidential: '', ...attribution };
      return {
        ...own,
        source: own.source.map(moved),
        cue: own.cue.map(moved),
        content: lose(own.content, 0.05).map(moved),
        addressee: lose(own.addressee),
        ...(within !== undefined && !chance(0.1) && { within }),
        kind: chance(0.1) ? 'mixed' : (own.kind as 'direct'),
        speaker: {
          label: chance(0.2) ? 'Somebody Else' : speaker,
          kind: 'person',
          anonymous: anonymous !== chance(0.1),
        },
        confidence: 1,
        rule: 'disturbed',
      };
    }),
    entities: entities as Article['entities'],
    mentions: gold.entities.flatMap(({ type, mentions }, i) =>
      lose(mentions, 0.1).map(({ start, end }) => ({
        start,
        end,
        kind: type as 'person',
        entity: chance(0.05) ? 'e0' : `e${i}`,
        confidence: 1,
      })),
    ),
    quantities: (gold.quantities ?? []).map((quantity) => ({
      ...quantity,
      value: chance(0.2) ? 3 : quantity.value,
      dimension: 'count',
    })) as Article['quantities'],
    times: lose(gold.times).map((time) => ({ ...time, kind: 'date', certain: true })),
    evidentials: lose(gold.evidentials).map((span) => ({ ...span, scope: span })),
    quotations: lose(gold.notAQuotation).map(({ start, end }) => ({ start, end, kind: 'scare', closed: true })),
    artefacts: [
      ...lose(gold.artefacts).flatMap(({ code, start, end }) => (start === undefined ? [] : [{ code, start, end }])),
      { code: 'mojibake', start: 0, end: 3 },
    ] as Article['artefacts'],
  };
}

/** A small linear congruential generator: `chance(p)` is true in about the share `p` of calls. */
function randomOf(seed: number): (share: number) => boolean {
  let state = seed;
  return (share) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 < share;
  };
}
