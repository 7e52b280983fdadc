import type { Article, Digest } from '@article-digest/core';
import type { JsonLdArticle } from '@article-digest/core/export/json-ld';
import type { DigestView, SectionName } from '@article-digest/core/export/view';
import type { WebAnnotationCollection } from '@article-digest/core/export/web-annotation';
import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import type { Scene } from './actions.ts';
import { contextOf } from './context.ts';
import {
  ArticleDigestErrorEvent,
  ArticleDigestLoadEvent,
  ArticleDigestToggleEvent,
  type ArticleDigestElementEventMap,
  type ErrorReason,
} from './events.ts';
import { whenNear } from './nearness.ts';
import { isOwnView } from './own-view.ts';
import type { Reading } from './reading.ts';
import { safeUrl } from './safe-url.ts';
import { renderSection } from './sections/index.ts';
import { sectionStyles } from './sections/styles.ts';
import { DigestSettings } from './settings.ts';
import { hasFallback, renderShell, type Part } from './shell.ts';
import { styles } from './styles.ts';

export type DigestStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** Changes of these mean that there is something else to digest. */
const SOURCE = ['view', 'article', 'digest', 'text', 'src', 'htmlFor', 'forElement', 'published', 'loading'] as const;

/** Puts models in words at once, after the code for that has been loaded by whoever needed it first. */
let readModel: Reading['again'];
/** What happens when the reader chooses something, likewise. */
let actions: Actions | undefined;
type Actions = typeof import('./actions.ts');

/**
 * Shows who said what in a news article. Its source is the first that is present of: the properties `view`, `article` and
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
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- of types alone, over methods that are there
export class ArticleDigestElement extends DigestSettings {
  static override styles: CSSResult[] = [sectionStyles, styles];
  readonly #internals: ElementInternals = this.attachInternals();
  #status: DigestStatus = 'idle';
  #reading: Reading | undefined;
  #parts: readonly Part[] = [];
  #expanded: ReadonlySet<SectionName> = new Set();
  /** Ends whatever an earlier source still has under way. */
  #underway = new AbortController();
  #near = false;
  #unwatch: (() => void) | undefined;
  /** What readers are told of an error. */
  #message = '';
  #observer: IntersectionObserver | undefined;
  /** Told once the page shows what it is about. */
  #news: ArticleDigestLoadEvent | ArticleDigestErrorEvent | undefined;
  #complete = Promise.withResolvers<DigestView | null>();

  /** Registers the element. A tag that is taken is left alone. */
  static define(tag = 'article-digest', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /** Where the element stands; the same is a `:state()` for style sheets. */
  get status(): DigestStatus {
    return this.#status;
  }

  /** Settles when the present source is shown, with what is shown, or with `null` where there is none. Never rejects. */
  get digestComplete(): Promise<DigestView | null> {
    return this.#complete.promise;
  }

  /**
   * The article and its digest as the command line writes them; `null` where there are none, or the source is a view. With a
   * format, a promise of the same as schema.org JSON-LD or as W3C Web Annotations, whose code is loaded for that.
   */
  toJSON(format: 'json-ld'): Promise<JsonLdArticle | null>;
  toJSON(format: 'annotations'): Promise<WebAnnotationCollection | null>;
  toJSON(format?: string): { article: Article; digest: Digest } | null;
  toJSON(format?: string): unknown {
    const { article, digest } = this.#reading ?? {};
    const model = article && digest ? { article, digest } : null;
    return format === 'json-ld' || format === 'annotations'
      ? import('./exports.ts').then(({ exported }) => model && exported(model.article, format))
      : model;
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
    void this.#act(({ showWords, showItem }, scene) => void Promise.all([showWords(scene, id), showItem(scene, id)]));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener?.('beforeprint', this.#showAll);
    if (!this.hasUpdated) return;
    // An element that is only moved keeps what it has; its marks on the page went when it left.
    if (this.#reading) {
      this.#watch();
      this.requestUpdate();
    } else this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#showAll);
    this.#underway.abort();
    this.#observer?.disconnect();
    this.#unwatch?.();
    this.#reading?.page?.clear();
  }

  /** What a server has rendered is taken over where Lit's support for that is loaded, and otherwise replaced. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (SOURCE.some((name) => changed.has(name))) this.#load();
    if (!this.#reading) return;
    const { view } = this.#reading;
    const context = contextOf(this, this.#reading, this.#expanded);
    try {
      this.#parts = context.sections.flatMap((name) => {
        const section = view.sections.find((one) => one.name === name);
        return section ? { name, content: renderSection(section, context) } : [];
      });
      this.#setStatus(this.#parts.length > 0 ? 'ready' : 'empty');
    } catch (error) {
      this.#fail('json', String(error));
    }
  }

  protected override render(): TemplateResult {
    const ready = this.#status === 'ready';
    const slotted = this.#isSlotted();
    return html`${this.#reading && ready ? this.#renderDigest(this.#reading) : this.#renderMessage()}
      <details class="source" ?hidden=${ready && !slotted} ?open=${!ready || (slotted && this.highlight)}>
        <summary ?hidden=${!ready}>${this.#reading?.view.words.fullText}</summary>
        <slot @slotchange=${this.#onSlotChange}></slot>
      </details>`;
  }

  protected override updated(): void {
    const onItem = this.highlight
      ? (id: string): void => void this.#act(({ choose }, scene) => choose(scene, id, 'text'))
      : undefined;
    this.#reading?.page?.show(this.#reading, this.selected, onItem);
    if (!this.#news) return;
    const news = this.#news;
    this.#news = undefined;
    this.#complete.resolve(news instanceof ArticleDigestLoadEvent ? news.view : null);
    this.dispatchEvent(news);
  }

  /** What the element is given and need not look for; `null` where it has to. */
  get #given(): unknown {
    return this.view ?? this.article ?? this.text ?? this.src;
  }

  /** Where it looks for its text, if not among its children. */
  get #named(): unknown {
    return this.forElement ?? this.htmlFor;
  }

  /** True where the digest is of the element's own content. */
  #isSlotted(): boolean {
    return this.#reading?.page?.target === this;
  }

  #renderDigest(reading: Reading): TemplateResult {
    const { headline, heading } = reading.view;
    return html`<div @click=${this.#onClick} @toggle=${{ handleEvent: this.#onToggle, capture: true }}>
      ${renderShell(contextOf(this, reading, this.#expanded), {
        // Beside the article itself its headline would stand twice.
        title: this.heading ?? ((!reading.page && headline) || heading),
        parts: this.#parts,
        columns: this.sections.trim() === '',
        linked: !reading.page,
      })}
    </div>`;
  }

  /** What to say where there is no digest. Fallback content says it better. */
  #renderMessage(): TemplateResult | typeof nothing {
    const text = this.#status === 'empty' ? this.#reading?.view.words.empty : this.#message;
    const message = text && !hasFallback(this) ? html`<p class="message" role="status">${text}</p>` : nothing;
    return this.#status === 'empty' ? html`<slot name="empty">${message}</slot>` : message;
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
    const ready = this.#readyNow();
    if (ready) {
      this.#accept(ready);
      return;
    }
    if (this.#given === null && document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.refresh(), { once: true, signal });
      return;
    }
    if (this.#status !== 'ready') this.#setStatus('loading');
    void this.#find(signal);
  }

  /** What can be shown without waiting: a view that was given or stands inside, or a model while the words for it are loaded. */
  #readyNow(): Reading | undefined {
    const { view, article, digest } = this;
    if (view) return { view };
    if (article) return digest ? readModel?.(article, digest, this) : undefined;
    if (this.#given !== null || this.#named) return undefined;
    try {
      const inside: unknown = JSON.parse(
        this.querySelector(':scope > script[type="application/json"]')?.textContent ?? '',
      );
      return isOwnView(inside) ? { view: inside } : undefined;
    } catch {
      return undefined;
    }
  }

  /** What finds, parses and digests is loaded only here: a page that has a view never needs it. */
  async #find(signal: AbortSignal): Promise<void> {
    try {
      const { read } = await import('./reader.ts');
      const reading = await read(this, { published: this.published, href: safeUrl(this.href) }, signal);
      // Where items can be chosen the code for that comes before the reader does.
      if ('view' in reading && contextOf(this, reading, this.#expanded).locates)
        actions ??= await import('./actions.ts');
      // The source may have changed while the answer was on its way.
      if (signal.aborted) return;
      if ('reason' in reading) this.#fail(reading.reason, reading.message, reading.shown);
      else this.#accept(reading);
    } catch (error) {
      if (!signal.aborted) this.#fail('parser', String(error));
    }
  }

  #accept(reading: Reading): void {
    this.#reading?.page?.clear();
    this.#reading = reading;
    readModel = reading.again ?? readModel;
    this.#watch();
    this.#news = new ArticleDigestLoadEvent(reading.view, reading.article, reading.digest);
    this.requestUpdate();
  }

  /** Follows the language of the page. */
  #watch(): void {
    this.#unwatch?.();
    this.#unwatch = this.#reading?.follow?.(() => this.requestUpdate());
  }

  #fail(reason: ErrorReason, message: string, shown = 'There is no digest.'): void {
    this.#message = shown;
    this.#reading?.page?.clear();
    this.#reading = undefined;
    this.#news = new ArticleDigestErrorEvent(reason, message);
    this.#setStatus('error');
  }

  #setStatus(status: DigestStatus): void {
    if (status === this.#status) return;
    const { states } = this.#internals;
    // A server's elements have none.
    if (states) {
      states.delete(this.#status);
      states.add(status);
      this.#internals.ariaBusy = String(status === 'loading');
    }
    this.#status = status;
    this.requestUpdate();
  }

  /** Acts for the reader: at once where the code for that is there. */
  async #act(act: (actions: Actions, scene: Scene) => void): Promise<void> {
    const loaded = (actions ??= await import('./actions.ts'));
    act(loaded, { host: this, reading: this.#reading, showAll: this.#showAll });
  }

  /** Shows what limits hide, at once: paper does not wait. */
  readonly #showAll = (): void => {
    this.#expanded = new Set(this.#parts.map(({ name }) => name));
    this.requestUpdate();
    this.performUpdate();
  };

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    const expand = target.closest<HTMLElement>('[data-expand]')?.dataset['expand'] as SectionName | undefined;
    if (expand) {
      this.#expanded = this.#expanded.symmetricDifference(new Set([expand]));
      this.requestUpdate();
      return;
    }
    void this.#act(({ click }, scene) => click(scene, target));
  };

  readonly #onToggle = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement)) return;
    const { section } = target.dataset;
    if (section) this.dispatchEvent(new ArticleDigestToggleEvent(section, target.open));
  };

  readonly #onSlotChange = (): void => {
    if (this.#given === null && !this.#named) this.refresh();
  };
}

/** The element's own events by their names. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- likewise
export interface ArticleDigestElement {
  addEventListener<Name extends keyof ArticleDigestElementEventMap>(
    type: Name,
    listener: (this: ArticleDigestElement, event: ArticleDigestElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof ArticleDigestElementEventMap>(
    type: Name,
    listener: (this: ArticleDigestElement, event: ArticleDigestElementEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
