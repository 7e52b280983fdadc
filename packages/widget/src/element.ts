import type { Article, Digest } from '@article-digest/core';
import type { JsonLdArticle } from '@article-digest/core/export/json-ld';
import type { WebAnnotationCollection } from '@article-digest/core/export/web-annotation';
import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import type { Scene } from './actions.ts';
import { contextOf, type SectionContext } from './context.ts';
import { ArticleDigestSelectEvent, type ArticleDigestElementEventMap } from './events.ts';
import { DigestLoading } from './loading.ts';
import type { Reading } from './reading.ts';
import { ALL_SECTIONS, type SectionName } from './sections/names.ts';
import { sectionStyles } from './sections/styles.ts';
import { hasFallback, renderShell } from './shell.ts';
import { styles } from './styles.ts';

/** What happens when the reader chooses something, after the code for that has been loaded by whoever needed it first. */
let actions: Actions | undefined;
type Actions = typeof import('./actions.ts');

/**
 * Shows who said what in a news article. Its source is the first that is present of: the properties `view`, `article` and
 * `text`, `src`, a child `<script type="application/json">` or `<script type="text/plain">`, `for`, the slotted text.
 * Until a digest is ready, and where none can be made, the slotted content is what the reader sees.
 *
 * @tagname article-digest
 * @slot - The article's text, or what to show where there is no digest.
 * @slot heading - In the place of the heading.
 * @slot footer - Below the digest.
 * @slot empty - In the place of the message that there is nothing to digest.
 * @fires {ArticleDigestLoadEvent} load - The digest is shown.
 * @fires {ArticleDigestErrorEvent} error - There is no digest to show; `reason` says why.
 * @fires {ArticleDigestSelectEvent} article-digest-select - The reader chose an item. Bubbles; cancel it to act in the element's place.
 * @fires {ArticleDigestToggleEvent} toggle - A section of the `disclosure` layout was opened or closed; the first opens when the digest comes, and tells so.
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
 * @cssproperty [--article-digest-accent=color-mix(in srgb, currentcolor 50%, #3ab4ff)] - Links, marks and the first colour of the bar.
 * @cssproperty [--article-digest-text=currentcolor] - Text.
 * @cssproperty [--article-digest-muted=color-mix(in srgb, currentcolor 75%, transparent)] - Remarks.
 * @cssproperty [--article-digest-surface=transparent] - Background.
 * @cssproperty [--article-digest-border=color-mix(in srgb, currentcolor 15%, transparent)] - Lines.
 * @cssproperty [--article-digest-radius=0.75rem] - Roundness of corners.
 * @cssproperty [--article-digest-gap=2em] - Space between sections; the default is 1.25em in the layout `compact`.
 * @cssproperty [--article-digest-font=inherit] - Font family.
 * @cssproperty [--article-digest-quote=inherit] - Text of direct speech.
 * @cssproperty [--article-digest-highlight=color-mix(in srgb, #ffbf00 28%, transparent)] - Background of highlighted and selected words.
 * @cssstate loading - The source is being fetched or parsed.
 * @cssstate ready - The digest is shown.
 * @cssstate empty - There is nothing to digest.
 * @cssstate error - There is no digest to show.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- of types alone, over methods that are there
export class ArticleDigestElement extends DigestLoading {
  static override styles: CSSResult[] = [sectionStyles, styles];
  /** The digest as it is to be shown next, where there is one. */
  #shell: TemplateResult | undefined;
  #expanded: ReadonlySet<SectionName> = new Set();
  #onPaper = false;

  /** Registers the element. A tag that is taken is left alone. */
  static define(tag = 'article-digest', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /** The article as schema.org JSON-LD, whose code is loaded for that; `null` where there is none, or the source is a view. */
  toJSON(format: 'json-ld'): Promise<JsonLdArticle | null>;
  /** The same as W3C Web Annotations. */
  toJSON(format: 'annotations'): Promise<WebAnnotationCollection | null>;
  /** The article and its digest as the command line writes them; `null` where there are none, or the source is a view. */
  toJSON(format?: string): { article: Article; digest: Digest } | null;
  toJSON(format?: string): unknown {
    const { article, digest } = this.reading ?? {};
    const model = article && digest ? { article, digest } : null;
    return format === 'json-ld' || format === 'annotations'
      ? import('./exports.ts').then(({ exported }) => model && exported(model.article, format))
      : model;
  }

  /**
   * Selects an item and brings its words and its entry into sight, unless `scroll` is false. An unknown id, or `null`,
   * selects nothing. Fires no event: the page knows what it does.
   */
  select(id: string | null, { scroll = true }: { scroll?: boolean } = {}): void {
    this.selected = id;
    if (scroll && id !== null) void this.#act(({ show }, scene) => show(scene, id));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen('addEventListener');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen('removeEventListener');
  }

  /** What a server has rendered is taken over where Lit's support for that is loaded, and otherwise replaced. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.reading) return;
    actions?.keepChoice(this, this.reading);
    try {
      const context = this.#contextOf(this.reading);
      this.#shell = renderShell(context);
      this.setStatus(context.sections.length > 0 ? 'ready' : 'empty');
    } catch (error) {
      this.fail('json', `This is no digest: ${error as Error}`);
    }
  }

  protected override render(): TemplateResult {
    const { reading, status } = this;
    const ready = status === 'ready';
    // Of the element's own content, or found in it.
    const slotted = reading?.target === this;
    return html`${ready ? this.#shell : this.#renderMessage()}
      <details class="source" ?hidden=${ready && !slotted} ?open=${!ready || (slotted && this.highlight)}>
        <summary ?hidden=${!ready}>${reading?.view.words.fullText}</summary>
        <slot @slotchange=${this.onSlotChange}></slot>
      </details>`;
  }

  protected override updated(): void {
    const onItem = this.highlight
      ? (id: string): void => void this.#act(({ choose }, scene) => choose(scene, id, 'text'))
      : undefined;
    this.reading?.page?.show(this.reading, this.selected, onItem);
    super.updated();
  }

  protected override async prepare(reading: Reading): Promise<void> {
    // Where items can be chosen the code for that comes before the reader does.
    if (this.#contextOf(reading).locates) actions ??= await import('./actions.ts');
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['beforeprint', 'afterprint']) globalThis[how]?.(type, this.#onPrint);
  }

  #contextOf(reading: Reading): SectionContext {
    return contextOf(this, reading, this.#onPaper ? ALL_SECTIONS : this.#expanded);
  }

  /** What to say where there is no digest. Fallback content says it better. */
  #renderMessage(): TemplateResult | typeof nothing {
    const { reading, status, message } = this;
    const text = status === 'empty' ? reading?.view.words.empty : message;
    const shown = text && !hasFallback(this) ? html`<p class="message" role="status">${text}</p>` : nothing;
    return status === 'empty' ? html`<slot name="empty">${shown}</slot>` : shown;
  }

  /** Acts for the reader: at once where the code for that is there. */
  async #act(act: (actions: Actions, scene: Scene) => void): Promise<void> {
    const loaded = (actions ??= await import('./actions.ts'));
    const tell: Scene['tell'] = (...about) => this.dispatchEvent(new ArticleDigestSelectEvent(...about));
    act(loaded, { host: this, reading: this.reading, showAll: this.#showAll, tell });
  }

  /** Shows what limits hide. */
  readonly #showAll = (): void => {
    this.#expanded = ALL_SECTIONS;
    this.requestUpdate();
  };

  /**
   * Paper shows everything, and the address in full: nobody can tell what a relative one was relative to. It does not wait;
   * afterwards all is as it was.
   */
  readonly #onPrint = ({ type }: Event): void => {
    this.#onPaper = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
    const link = this.renderRoot.querySelector<HTMLAnchorElement>('.article');
    if (link) link.href = this.#onPaper ? link.href : this.href!;
  };

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    // What stands in slots is the page's own.
    if (!this.shadowRoot?.contains(target)) return;
    const expand = target.closest<HTMLElement>('[data-expand]')?.dataset['expand'] as SectionName | undefined;
    if (expand) {
      this.#expanded = this.#expanded.symmetricDifference(new Set([expand]));
      this.requestUpdate();
      return;
    }
    void this.#act(({ click }, scene) => click(scene, target));
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

declare global {
  interface HTMLElementTagNameMap {
    'article-digest': ArticleDigestElement;
  }
}
