import type { Article, Attribution, Entity, Mention, Speaker } from '../../src/model.ts';

/** The parts of an attribution as the words of the text; found in order, each from where the one before it began. */
export interface Said {
  kind?: Attribution['kind'];
  source?: string;
  cue?: string;
  content?: string | string[];
  to?: string;
  within?: string;
  speaker?: Partial<Speaker>;
  evidential?: string;
  rule?: string;
  negated?: true;
}

export interface Named {
  name: string;
  kind?: Entity['kind'];
  aliases?: string[];
  roles?: string[];
}

/** An article made by hand: what an export or a sentence about it needs, without the parser in between. */
export function madeArticle(text: string, said: readonly Said[] = [], named: readonly Named[] = []): Article {
  const entities = named.map(({ name, kind = 'person', aliases = [], roles = [] }, index): Entity => ({
    id: `e${index + 1}`,
    kind,
    name,
    aliases,
    roles: roles.map((role) => ({ ...spanOf(text, role), text: role })),
    mentions: [],
  }));
  const mentions: Mention[] = [];
  for (const entity of entities) {
    for (const form of [entity.name, ...entity.aliases]) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const span = { start: at, end: at + form.length };
        if (mentions.some((other) => other.start < span.end && span.start < other.end)) continue;
        mentions.push({ ...span, entity: entity.id, kind: entity.kind, confidence: 1 });
      }
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  for (const [index, { entity }] of mentions.entries()) {
    entities.find(({ id }) => id === entity)?.mentions.push(index);
  }
  return {
    schema: 'article-digest/1',
    text,
    language: 'en',
    meta: {},
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    sentences: [{ start: 0, end: text.length, block: 0 }],
    quotations: [],
    entities,
    mentions,
    references: [],
    attributions: said.map((parts, index) => attribution(text, parts, index, entities)),
    evidentials: [],
    quantities: [],
    times: [],
    artefacts: [],
  };
}

function attribution(text: string, parts: Said, index: number, entities: readonly Entity[]): Attribution {
  const all = (words: string | string[] | undefined) =>
    (words === undefined ? [] : [words].flat()).map((piece) => spanOf(text, piece));
  const entity = entities.find(
    ({ name, aliases }) => parts.source !== undefined && [name, ...aliases].includes(parts.source),
  );
  return {
    id: `a${index + 1}`,
    kind: parts.kind ?? 'indirect',
    source: all(parts.source),
    cue: all(parts.cue),
    content: all(parts.content),
    addressee: all(parts.to),
    ...(parts.within !== undefined && { within: parts.within }),
    speaker: {
      ...(entity && { entity: entity.id }),
      label: entity?.name ?? parts.source ?? '',
      kind: entity === undefined ? 'unknown' : entity.kind === 'organization' ? 'organization' : 'person',
      anonymous: false,
      ...parts.speaker,
    },
    ...(parts.evidential !== undefined && { evidential: spanOf(text, parts.evidential) }),
    ...(parts.negated && { negated: true as const }),
    confidence: 0.9,
    rule: parts.rule ?? 'made',
  };
}

/** Where `words` first stand in `text`; `@2:words` is their second place. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const [, count = '1', wanted = ''] = /^(?:@(\d+):)?([^]*)$/.exec(words) ?? [];
  let start = -1;
  for (let left = Number(count); left > 0; left--) start = text.indexOf(wanted, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + wanted.length };
}
