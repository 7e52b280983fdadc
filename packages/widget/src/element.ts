import type { Article, Digest, Span } from '@article-digest/core';
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { SectionContext } from './context.ts';
import {
  ArticleDigestErrorEvent,
  ArticleDigestLoadEvent,
  ArticleDigestSelectEvent,
  ArticleDigestToggleEvent,
  type ErrorReason,
} from './events.ts';
import { spansOf, type Reading } from './items.ts';
import { english } from './messages.ts';
import { safeUrl } from './safe-url.ts';
import { sections } from './sections/index.ts';
import { whenNear } from './nearness.ts';
import { sectionStyles } from './sections/styles.ts';
import { readSections, type SectionName } from './sections/names.ts';
import { hasFallback, renderMessage, renderShell, type View } from './shell.ts';
import { styles } from './styles.ts';

export type DigestStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** Changes of these mean that there is something else to digest. */
const SOURCE = ['article', 'digest', 'text', 'src', 'htmlFor', 'forElement', 'published', 'loading'] as const;
/** Sections that stand beside the others where there is room. */
const BESIDE: ReadonlySet<SectionName> = new Set<SectionName>(['cast', 'sourcing', 'quantities']);
const NONE: ReadonlySet<SectionName> = new Set();

/**
 * Shows who said what in a news article. Its source is the first that is present of: the property `article`, the property
 * `text`, `src`, `for`, a child `<script type="application/json">` or `<script type="text/plain">`, the slotted text.
 * Until a digest is ready, and where none can be made, the slotted content is what the reader sees.
 *
 * @tagname article-digest
 * @slot - The article's text, or what to show where there is no digest.
 * @slot heading - In the place of the heading.
 * @slot footer - Below the digest.
 * @slot empty - In the place of the message that there is nothing to digest.
 * @fires load - The digest is shown.
 * @fires error - There is no digest to show; `reason` says why.
 * @fires article-digest-select - The reader chose an item. Cancelable.
 * @fires toggle - A section of the `disclosure` layout was opened or closed.
 * @csspart digest - All of the digest.
 * @csspart heading - The heading over all sections.
 * @csspart section - A section; `section-points` and so on for one of them.
 * @csspart list - A list inside a section.
 * @csspart item - An item that stands for words of the text.
 * @csspart point - A key point.
 * @csspart quote - A statement; `quote-direct`, `quote-indirect` or `quote-mixed` for one kind.
 * @csspart quote-text - What was said.
 * @csspart speaker - Who said it.
 * @csspart chain - Who said it to whom and through whom, in words.
 * @csspart source - Who says a key point, or a kind of source; `source-anonymous` and so on for one kind.
 * @csspart bar - The bar of kinds of source.
 * @csspart entity - One of the cast; `entity-person`, `entity-organisation` or `entity-place` for one kind.
 * @csspart demand - An item of an announced list.
 * @csspart date - An entry of the timeline.
 * @csspart link - The way to the words of an item.
 * @csspart count - How often somebody is named and quoted.
 * @cssproperty --article-digest-accent - Links, marks and the first colour of the bar.
 * @cssproperty --article-digest-text - Text.
 * @cssproperty --article-digest-muted - Remarks.
 * @cssproperty --article-digest-surface - Background.
 * @cssproperty --article-digest-border - Lines.
 * @cssproperty --article-digest-radius - Roundness of corners.
 * @cssproperty --article-digest-gap - Space between sections.
 * @cssproperty --article-digest-font - Font family.
 * @cssproperty --article-digest-quote - Text of direct speech.
 * @cssproperty --article-digest-highlight - Background of highlighted and selected words.
 * @cssstate loading - The source is being fetched or parsed.
 * @cssstate ready - The digest is shown.
 * @cssstate empty - There is nothing to digest.
 * @cssstate error - There is no digest to show.
 */
export class ArticleDigestElement extends LitElement {
  static override styles: CSSResult[] = [styles, sectionStyles];
  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    digest: { attribute: false },
    text: { attribute: false },
    src: { reflect: true },
    htmlFor: { attribute: 'for', reflect: true },
    forElement: { attribute: false },
    href: { reflect: true },
    published: { reflect: true },
    sections: { reflect: true },
    layout: { reflect: true },
    limit: { type: Number, reflect: true },
    heading: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number, reflect: true },
    highlight: { type: Boolean, reflect: true },
    selected: { reflect: true },
    loading: { reflect: true },
  };

  /** A parsed article. */
  declare article: Article | null;
  /** The digest of `article`, where the page has it; otherwise it is made here. */
  declare digest: Digest | null;
  /** The text of an article, to be parsed. */
  declare text: string | null;
  /** Address of an article as plain text, or as JSON that holds a parsed one. */
  declare src: string | null;
  /** Id of the element of the page that holds the article. */
  declare htmlFor: string | null;
  /** That element itself, where an id cannot reach it. */
  declare forElement: Element | null;
  /** Address of the article's page; items link to their words in it. Only http(s) and relative addresses are used. */
  declare href: string | null;
  /** ISO 8601 date of publication: what "Monday" is counted from when raw text is parsed. */
  declare published: string | null;
  /** Which sections to show and in what order, as a list of tokens; empty for the usual ones. */
  declare sections: string;
  /** `stack`, `disclosure` (each section can be opened and closed) or `compact`. */
  declare layout: 'stack' | 'disclosure' | 'compact';
  /** Most items of each section before "Show all"; 0 for no limit. */
  declare limit: number;
  /** Text of the heading. */
  declare heading: string | null;
  /** Level of the heading, 2 to 5; sections are one level below. */
  declare headingLevel: number;
  /** Marks the quoted words in the text on the page, and selects items by a click on it. */
  declare highlight: boolean;
  /** Id of the selected item. */
  declare selected: string | null;
  /** `lazy` waits until the element comes near the visible part of the page. */
  declare loading: 'eager' | 'lazy';

  readonly #internals: ElementInternals = this.attachInternals();
  #status: DigestStatus = 'idle';
  #reading: Reading | undefined;
  #views: readonly View[] = [];
  #expanded: ReadonlySet<SectionName> = new Set();
  /** Ends whatever an earlier source still has under way. */
  #underway = new AbortController();
  #near = false;
  #observer: IntersectionObserver | undefined;
  /** Told once the page shows what it is about. */
  #news: ArticleDigestLoadEvent | ArticleDigestErrorEvent | undefined;
  #complete = Promise.withResolvers<Digest | null>();

  /** Registers the element. A tag that is taken is left alone. */
  static define(tag = 'article-digest', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  constructor() {
    super();
    this.article = null;
    this.digest = null;
    this.text = null;
    this.src = null;
    this.htmlFor = null;
    this.forElement = null;
    this.href = null;
    this.published = null;
    this.sections = '';
    this.layout = 'stack';
    this.limit = 0;
    this.heading = null;
    this.headingLevel = 2;
    this.highlight = false;
    this.selected = null;
    this.loading = 'eager';
  }

  /** Where the element stands; the same is a `:state()` for style sheets. */
  get status(): DigestStatus {
    return this.#status;
  }

  /** Settles when the present source is shown, with its digest, or with `null` where there is none to show. Never rejects. */
  get digestComplete(): Promise<Digest | null> {
    return this.#complete.promise;
  }

  /** The article and its digest as the command line writes them; `null` before there are any. */
  toJSON(): { article: Article; digest: Digest } | null {
    return this.#reading ? { article: this.#reading.article, digest: this.#reading.digest } : null;
  }

  /** Reads the source again: for a text on the page that has changed, or an address that may answer differently. */
  refresh(): void {
    this.#load();
    this.requestUpdate();
  }

  /**
   * Selects an item and brings its words and its entry into sight, unless `scroll` is false. An unknown id, or `null`,
   * selects nothing. Fires no event: the page knows what it does.
   */
  select(id: string | null, { scroll = true }: { scroll?: boolean } = {}): void {
    this.selected = id;
    if (!scroll || id === null) return;
    void this.#showWords(id);
    void this.#showItem(id);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    // An element that is only moved keeps what it has; its marks on the page went when it left.
    if (this.#reading) this.requestUpdate();
    else this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#underway.abort();
    this.#observer?.disconnect();
    this.#reading?.page?.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (SOURCE.some((name) => changed.has(name))) this.#load();
    if (!this.#reading) return;
    const { article, digest: found } = this.#reading;
    const context = this.#context(this.#reading);
    try {
      this.#views = readSections(this.sections).flatMap((name) => {
        const view = sections[name](article, found, context);
        return view === nothing ? [] : { name, view };
      });
      this.#setStatus(this.#views.length > 0 ? 'ready' : 'empty');
    } catch (error) {
      this.#fail('json', `This article cannot be shown: ${String(error)}`);
    }
  }

  protected override render(): TemplateResult {
    const ready = this.#status === 'ready';
    const slotted = this.#isSlotted();
    return html`${ready ? this.#renderDigest() : renderMessage(this.#status, hasFallback(this))}
      <details class="source" ?hidden=${ready && !slotted} ?open=${!ready || (slotted && this.highlight)}>
        <summary ?hidden=${!ready}>${english.fullText}</summary>
        <slot @slotchange=${this.#onSlotChange}></slot>
      </details>`;
  }

  protected override updated(): void {
    const onItem = this.highlight ? (id: string): void => this.#choose(id, 'text') : undefined;
    this.#reading?.page?.show(this.#reading, this.#spansOf(this.selected ?? ''), onItem);
    if (!this.#news) return;
    const news = this.#news;
    this.#news = undefined;
    this.#complete.resolve(news instanceof ArticleDigestLoadEvent ? news.digest : null);
    this.dispatchEvent(news);
  }

  /** True where the digest is of the element's own content. */
  #isSlotted(): boolean {
    return this.#reading?.page?.target === this;
  }

  #renderDigest(): TemplateResult | typeof nothing {
    if (!this.#reading) return nothing;
    return html`<div @click=${this.#onClick} @toggle=${{ handleEvent: this.#onToggle, capture: true }}>
      ${renderShell(this.#reading, this.#context(this.#reading), {
        title: this.heading,
        views: this.#views,
        beside: this.sections.trim() === '' ? BESIDE : NONE,
      })}
    </div>`;
  }

  #context({ page }: Reading): SectionContext {
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 2), 5);
    const given = this.article !== null || this.text !== null;
    const href = safeUrl(this.href);
    return {
      messages: english,
      layout: this.layout === 'disclosure' || this.layout === 'compact' ? this.layout : 'stack',
      level: level + 1,
      limit: Math.max(0, this.limit || 0),
      sections: readSections(this.sections),
      expanded: this.#expanded,
      selected: this.selected ?? '',
      href,
      locates: page !== undefined || (given && href === null),
    };
  }

  /** Finds the source and digests it: at once where nothing must be fetched or parsed, so that the page never flickers. */
  #load(): void {
    this.#underway.abort();
    this.#underway = new AbortController();
    if (this.#status !== 'idle' && this.#status !== 'loading') this.#complete = Promise.withResolvers();
    const { signal } = this.#underway;
    if (this.loading === 'lazy' && !this.#near) {
      this.#observer?.disconnect();
      this.#observer = whenNear(this, () => {
        this.#near = true;
        this.refresh();
      });
      return;
    }
    const waits = this.article === null && this.text === null && this.src === null;
    if (waits && document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.refresh(), { once: true, signal });
      return;
    }
    if (this.article && this.digest) {
      this.#accept({ article: this.article, digest: this.digest });
      return;
    }
    if (this.#status !== 'ready') this.#setStatus('loading');
    void this.#find(signal);
  }

  /** What finds, parses and digests is loaded only here: a page that has article and digest never needs it. */
  async #find(signal: AbortSignal): Promise<void> {
    try {
      const { findSource, readSource } = await import('./source.ts');
      const source = await findSource(this, this, signal);
      // The source may have changed while the answer was on its way.
      if (signal.aborted) return;
      if ('reason' in source) {
        this.#fail(source.reason, source.message);
        return;
      }
      const reading = await readSource(source, { published: this.published, url: this.#url() });
      if (!signal.aborted) this.#accept(reading);
    } catch (error) {
      if (!signal.aborted) this.#fail('parser', `The article could not be read: ${String(error)}`);
    }
  }

  /** The article's address in full, as its metadata have it. */
  #url(): string | null {
    const href = safeUrl(this.href);
    return href === null ? null : new URL(href, document.baseURI).href;
  }

  #accept(reading: Reading): void {
    this.#reading?.page?.clear();
    this.#reading = reading;
    this.#news = new ArticleDigestLoadEvent(reading.article, reading.digest);
    this.requestUpdate();
  }

  #fail(reason: ErrorReason, message: string): void {
    this.#reading?.page?.clear();
    this.#reading = undefined;
    this.#news = new ArticleDigestErrorEvent(reason, message);
    this.#setStatus('error');
  }

  #setStatus(status: DigestStatus): void {
    if (status === this.#status) return;
    this.#internals.states.delete(this.#status);
    this.#internals.states.add(status);
    this.#internals.ariaBusy = status === 'loading' ? 'true' : 'false';
    this.#status = status;
    this.requestUpdate();
  }

  /** The reader chose an item: tells the page, and goes there unless the page takes care of that itself. */
  #choose(id: string, from: 'digest' | 'text'): void {
    const [first, ...others] = this.#spansOf(id);
    if (!this.#reading || !first) return;
    const quote = this.#reading.article.text.slice(first.start, first.end);
    const event = new ArticleDigestSelectEvent(id, [first, ...others], quote);
    if (!this.dispatchEvent(event)) return;
    this.selected = id;
    if (from === 'digest') void this.#showWords(id);
    else void this.#showItem(id);
  }

  #spansOf(id: string): readonly Span[] {
    return this.#reading ? spansOf(this.#reading.article, this.#reading.digest, id) : [];
  }

  async #showWords(id: string): Promise<void> {
    const source = this.renderRoot.querySelector<HTMLDetailsElement>('.source');
    if (source && this.#isSlotted()) source.open = true;
    await this.updateComplete;
    const [first] = this.#spansOf(id);
    if (first) this.#reading?.page?.scrollTo(first);
  }

  async #showItem(id: string): Promise<void> {
    const find = (): Element | null => this.renderRoot.querySelector(`[data-item="${CSS.escape(id)}"]`);
    await this.updateComplete;
    if (!find()) {
      this.#expanded = new Set(this.#views.map(({ name }) => name));
      this.requestUpdate();
      await this.updateComplete;
    }
    const item = find();
    const section = item?.closest('details');
    if (section) section.open = true;
    item?.scrollIntoView({ block: 'nearest' });
  }

  readonly #onClick = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    const expand = event.target.closest<HTMLElement>('[data-expand]')?.dataset['expand'] as SectionName | undefined;
    if (expand) {
      this.#expanded = this.#expanded.symmetricDifference(new Set([expand]));
      this.requestUpdate();
      return;
    }
    const button = event.target.closest<HTMLElement>('[data-select]');
    if (button) {
      const id = button.dataset['select'] ?? '';
      if (id === this.selected) this.selected = null;
      else this.#choose(id, 'digest');
    } else if (!event.target.closest('a, button, summary')) {
      // A click anywhere on an item will do, unless it ends a selection of text.
      const item = event.target.closest<HTMLElement>('[data-item]:has([data-select])');
      if (item && document.getSelection()?.isCollapsed !== false) this.#choose(item.dataset['item'] ?? '', 'digest');
    }
  };

  readonly #onToggle = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement)) return;
    const { section } = target.dataset;
    if (section) this.dispatchEvent(new ArticleDigestToggleEvent(section, target.open));
  };

  readonly #onSlotChange = (): void => {
    const { article, text, src, htmlFor, forElement } = this;
    if (article === null && text === null && src === null && !htmlFor && !forElement) this.refresh();
  };
}
