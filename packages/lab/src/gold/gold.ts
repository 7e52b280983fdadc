import type { Article, Span } from '@article-digest/core';

/** An attribution as a person marked it. */
export interface GoldAttribution {
  id: string;
  kind: string;
  source: Span[];
  cue: Span[];
  content: Span[];
  addressee?: Span[];
  within?: string;
  /** Name or description that the source stands for. */
  speaker?: string;
  anonymous?: boolean;
}

/** A hand-made gold of one article; only what is scored is named here. */
export interface Gold {
  article: string;
  meta: { publicationDate?: string | null };
  blocks: (Span & { kind: string })[];
  attributions: GoldAttribution[];
  entities: { name: string; type: string; roles?: string[]; mentions: Span[] }[];
  evidentials?: Span[];
  notAQuotation?: (Span & { kind?: string })[];
  quantities?: (Span & { value: number; unit: string; bound?: string })[];
  times?: Span[];
  artefacts?: (Partial<Span> & { code: string; text?: string })[];
}

/** A gold with the parse that is scored against it. */
export interface Pair {
  gold: Gold;
  article: Article;
}

/** Something that the parse got wrong, in words for whoever mends it. */
export type Miss = string[];

/** What a part of the score counts into, and where it says what went wrong. */
export interface Sheet {
  tally: Tally;
  misses: Miss[];
}

/** Named counters; one that nothing was added to is 0. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string, amount: number | boolean = 1): void {
    this.#counts.set(name, this.get(name) + Number(amount));
  }

  get(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** `100 * part / whole`; undefined where the whole is 0. */
  percent(part: string, whole: string): number | undefined {
    return this.get(whole) === 0 ? undefined : (100 * this.get(part)) / this.get(whole);
  }

  /** F1 in percent of `right` among `found` and `wanted`; 0 where nothing is right. */
  f1(right: string, found: string, wanted: string): number {
    const both = this.get(found) + this.get(wanted);
    return both === 0 ? 0 : (200 * this.get(right)) / both;
  }
}
