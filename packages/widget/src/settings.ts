import type { Article, Digest } from '@article-digest/core';
import type { DigestView } from '@article-digest/core/export/view';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';

/** Where it is not `null`. */
const DEFAULTS = { sections: '', layout: 'stack', limit: 0, headingLevel: 2, highlight: false, loading: 'eager' };

/** What the element is told by its attributes and properties. */
export class DigestSettings extends LitElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    article: { attribute: false },
    digest: { attribute: false },
    text: { attribute: false },
    forElement: { attribute: false },
    src: { reflect: true },
    htmlFor: { reflect: true, attribute: 'for' },
    href: { reflect: true },
    published: { reflect: true },
    sections: {},
    layout: {},
    limit: { type: Number },
    heading: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    highlight: { reflect: true, type: Boolean },
    selected: { reflect: true },
    loading: {},
  };

  /**
   * A digest made beforehand, in words.
   * @default null
   */
  declare view: DigestView | null;
  /**
   * A parsed article.
   * @default null
   */
  declare article: Article | null;
  /**
   * The digest of `article`, where the page has it; otherwise it is made here.
   * @default null
   */
  declare digest: Digest | null;
  /**
   * The text of an article, to be parsed.
   * @default null
   */
  declare text: string | null;
  /**
   * Address of an article as plain text, or of JSON with a view, an article, or an article and its digest.
   * @default null
   */
  declare src: string | null;
  /**
   * Id of the element of the page that holds the article: where it is read, or where a digest made beforehand has its words.
   * @default null
   */
  declare htmlFor: string | null;
  /**
   * That element itself, where an id cannot reach it.
   * @default null
   */
  declare forElement: Element | null;
  /**
   * Address of the article's page; items link to their words in it. Only http(s) and relative addresses are used.
   * @default null
   */
  declare href: string | null;
  /**
   * ISO 8601 date of publication: what "Monday" is counted from when raw text is parsed.
   * @default null
   */
  declare published: string | null;
  /**
   * Which sections to show and in what order, of `points statements lists cast sourcing quantities timeline artefacts`; empty for
   * all but the last, the faults of the copy.
   * @default ''
   */
  declare sections: string;
  /**
   * `stack`, `disclosure` (each section can be opened and closed) or `compact`.
   * @default 'stack'
   */
  declare layout: 'stack' | 'disclosure' | 'compact';
  /**
   * Most items of each section (speakers, or members of each group, where it has groups) before "Show all"; 0 for no limit.
   * @default 0
   */
  declare limit: number;
  /**
   * Text of the heading.
   * @default null
   */
  declare heading: string | null;
  /**
   * Level of the heading, 2 to 5; sections are one level below.
   * @default 2
   */
  declare headingLevel: number;
  /**
   * Marks the quoted words in the text on the page, and selects items by a click on it.
   * @default false
   */
  declare highlight: boolean;
  /**
   * Id of the selected item.
   * @default null
   */
  declare selected: string | null;
  /**
   * `lazy` waits until the element comes near the visible part of the page.
   * @default 'eager'
   */
  declare loading: 'eager' | 'lazy';

  constructor() {
    super();
    this.#fill(Object.keys(DigestSettings.properties));
  }

  /** What is taken away, as an attribute or by a framework that sets `undefined`, is as if it had never been there. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#fill(changed.keys());
  }

  #fill(names: Iterable<PropertyKey>): void {
    for (const name of names)
      (this as Record<PropertyKey, unknown>)[name] ??= DEFAULTS[name as keyof typeof DEFAULTS] ?? null;
  }
}
