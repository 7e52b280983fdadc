import type {
  Article,
  Artefact,
  Attribution,
  BlockDetail,
  Entity,
  EntityKind,
  Quantity,
  Quotation,
  Span,
  Speaker,
  TimeExpression,
} from '@article-digest/core';

/** What an attribution is made of, as words of the text. */
interface Said {
  source?: string;
  cue?: string;
  content: string | string[];
  to?: string;
  kind?: Attribution['kind'];
  within?: string;
  speaker?: Partial<Speaker>;
  hearsay?: string;
  negated?: true;
  confidence?: number;
}

/**
 * Makes articles by hand, so that a feature is tested on exactly the model that its case is about. Everything is named by
 * the words that it covers; `words#2` is their second occurrence. Blocks are what blank lines divide, the first one the
 * headline where it is told so.
 */
export class ArticleBuilder {
  readonly article: Article;

  constructor(text: string, kinds: BlockDetail[] = []) {
    const blocks = [...text.matchAll(/\S(?:(?!\r?\n\r?\n)[^])*/g)].map((match, index) => {
      const end = match.index + match[0].trimEnd().length;
      return { start: match.index, end, ...(kinds[index] ?? ({ kind: 'paragraph' } as const)) };
    });
    this.article = {
      schema: 'article-digest/1',
      text,
      language: 'en',
      meta: {},
      blocks,
      sentences: blocks.flatMap((block, index) =>
        [...text.slice(block.start, block.end).matchAll(/\S(?:(?![.!?]["”]?\s)[^])*[.!?]?["”]?/g)].map((match) => ({
          start: block.start + match.index,
          end: block.start + match.index + match[0].length,
          block: index,
        })),
      ),
      quotations: [],
      entities: [],
      mentions: [],
      references: [],
      attributions: [],
      evidentials: [],
      quantities: [],
      times: [],
      artefacts: [],
    };
  }

  span(words: string): Span {
    const [, sought, nth] = /^(.*?)(?:#(\d))?$/s.exec(words)!;
    let start = -1;
    for (let left = Number(nth ?? 1); left > 0; left--) {
      start = this.article.text.indexOf(sought!, start + 1);
      if (start < 0) throw new Error(`“${words}” is not in the text.`);
    }
    return { start, end: start + sought!.length };
  }

  entity(
    kind: EntityKind,
    name: string,
    mentions: string[],
    more: { roles?: string[]; pronouns?: string[]; confidence?: number } = {},
  ): this {
    const { article } = this;
    const id = `e${article.entities.length + 1}`;
    const words = mentions.map((mention) => mention.replace(/#\d$/, ''));
    const entity: Entity = {
      id,
      kind,
      name,
      aliases: [...new Set(words)].filter((word) => word !== name),
      roles: (more.roles ?? []).map((text) => ({ ...this.span(text), text })),
      mentions: [],
    };
    article.entities.push(entity);
    for (const mention of mentions)
      article.mentions.push({ ...this.span(mention), entity: id, kind, confidence: more.confidence ?? 0.95 });
    for (const pronoun of more.pronouns ?? []) {
      const form = pronoun.includes(' ') ? 'description' : 'pronoun';
      article.references.push({ ...this.span(pronoun), entity: id, form, confidence: 0.8 });
    }
    article.mentions.sort((a, b) => a.start - b.start);
    for (const each of article.entities) {
      each.mentions = article.mentions.flatMap((mention, index) => (mention.entity === each.id ? [index] : []));
    }
    return this;
  }

  said(said: Said): this {
    const { attributions, entities } = this.article;
    const entity =
      said.speaker?.entity === undefined ? undefined : entities.find(({ id }) => id === said.speaker!.entity);
    const spans = (words: string | undefined): Span[] => (words === undefined ? [] : [this.span(words)]);
    attributions.push({
      id: `a${attributions.length + 1}`,
      kind: said.kind ?? 'indirect',
      source: spans(said.source),
      cue: spans(said.cue),
      content: [said.content].flat().map((words) => this.span(words)),
      addressee: spans(said.to),
      ...(said.within && { within: said.within }),
      speaker: {
        label: entity?.name ?? said.source?.replace(/#\d$/, '') ?? '',
        kind: 'person',
        anonymous: false,
        ...said.speaker,
      },
      ...(said.hearsay && { evidential: this.span(said.hearsay) }),
      ...(said.negated && { negated: said.negated }),
      confidence: said.confidence ?? 0.95,
      rule: 'hand',
    });
    return this;
  }

  quotation(words: string, kind: Quotation['kind'] = 'speech'): this {
    this.article.quotations.push({ ...this.span(words), kind, closed: true });
    return this;
  }

  hearsay(words: string, scope: string): this {
    this.article.evidentials.push({ ...this.span(words), scope: this.span(scope) });
    return this;
  }

  quantity(words: string, quantity: Omit<Quantity, keyof Span>): this {
    this.article.quantities.push({ ...this.span(words), ...quantity });
    return this;
  }

  time(words: string, time: Omit<TimeExpression, keyof Span>): this {
    this.article.times.push({ ...this.span(words), ...time });
    return this;
  }

  /** `mends` are pairs of old and new words. */
  artefact(
    words: string,
    code: Artefact['code'],
    message: string,
    mends: [string, string][] = [],
    severity: Artefact['severity'] = 'information',
  ): this {
    const fix = mends.map(([old, newText]) => ({ ...this.span(old), newText }));
    this.article.artefacts.push({ ...this.span(words), code, message, severity, ...(fix.length > 0 && { fix }) });
    return this;
  }
}
