import type { DigestView } from '@article-digest/core/export/view';
import type { PropertyValues } from 'lit';
import { ArticleDigestErrorEvent, ArticleDigestLoadEvent, type ErrorReason } from './events.ts';
import { isOwnView } from './own-view.ts';
import type { Reading } from './reading.ts';
import { safeUrl } from './safe-url.ts';
import { DigestSettings } from './settings.ts';

export type DigestStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** Puts models in words at once, after the code for that has been loaded by whoever needed it first. */
let readModel: Reading['again'];

/** Changes of these mean that there is something else to digest. */
const SOURCE = ['view', 'article', 'digest', 'text', 'src', 'htmlFor', 'forElement', 'published', 'loading'] as const;

/** How an element comes by what it shows: from its settings to a reading, what goes wrong on the way, and who is told. */
export class DigestLoading extends DigestSettings {
  /** What there is to show. */
  declare protected reading: Reading | undefined;
  /** What readers are told of an error, once there are words for it. */
  protected message = '';
  readonly #internals: ElementInternals = this.attachInternals();
  #status: DigestStatus = 'idle';
  #complete = Promise.withResolvers<DigestView | null>();
  /** Ends whatever an earlier source still has under way. */
  #underway = new AbortController();
  #near = false;
  /** Told once the page shows what it is about. */
  #news: ArticleDigestLoadEvent | ArticleDigestErrorEvent | undefined;

  /** Where the element stands: `idle`, `loading`, `ready`, `empty` or `error`; all but the first are a `:state()` for style sheets too. */
  get status(): DigestStatus {
    return this.#status;
  }

  /** Settles when the present source is shown, with what is shown, or with `null` where there is none. Never rejects. */
  get digestComplete(): Promise<DigestView | null> {
    return this.#complete.promise;
  }

  /** Reads the source again: for a text on the page that has changed, or an address that may answer differently. */
  refresh(): void {
    this.#underway.abort();
    this.#underway = new AbortController();
    // One that is still pending follows the next.
    const { resolve } = this.#complete;
    this.#complete = Promise.withResolvers();
    resolve(this.#complete.promise);
    const { signal } = this.#underway;
    const broken = (error: unknown): void => {
      if (!signal.aborted) this.fail('parser', String(error));
    };
    this.requestUpdate();
    if (this.loading === 'lazy' && !this.#near) {
      const near = (): void => {
        this.#near = true;
        this.refresh();
      };
      void import('./reader.ts').then(({ whenNear }) => whenNear(this, near, signal)).catch(broken);
      return;
    }
    // An id finds what stands further down only once that is there.
    const waits = this.htmlFor !== null && document.readyState === 'loading';
    const ready = waits ? undefined : this.#readyNow();
    if (ready) this.#accept(ready);
    else if (waits || (this.#given === null && document.readyState === 'loading'))
      document.addEventListener('DOMContentLoaded', () => this.refresh(), { once: true, signal });
    else {
      if (this.#status !== 'ready') this.setStatus('loading');
      void this.#find(signal).catch(broken);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    // An element that is only moved keeps what it has; its marks on the page went when it left.
    if (this.reading) {
      this.#underway = new AbortController();
      this.#follow(this.reading);
    } else this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#underway.abort();
    this.reading?.page?.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (SOURCE.some((name) => changed.has(name))) this.refresh();
  }

  /** Tells the page what has become of the source, now that it is shown. */
  protected override updated(): void {
    const news = this.#news;
    if (!news) return;
    this.#news = undefined;
    this.#complete.resolve('view' in news ? news.view : null);
    this.dispatchEvent(news);
  }

  /** Loads what an element needs, beside its digest, before readers see it. */
  protected prepare?(reading: Reading): Promise<void>;

  protected readonly onSlotChange = (): void => {
    if (this.#given === null && !(this.forElement ?? this.htmlFor)) this.refresh();
  };

  protected fail(reason: ErrorReason, message: string): void {
    this.message = '';
    this.reading?.page?.clear();
    this.reading = undefined;
    this.#news = new ArticleDigestErrorEvent(reason, message);
    this.setStatus('error');
    void import('./reader.ts')
      .then(({ failed }) => failed(this))
      // Where not even words can be loaded, these are at hand.
      .catch(() => 'There is no digest.')
      .then((words) => {
        this.message = words;
        this.requestUpdate();
      });
  }

  protected setStatus(status: DigestStatus): void {
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

  /** What the element is given and need not look for; `null` where it has to. */
  get #given(): unknown {
    return this.view ?? this.article ?? this.text ?? this.src;
  }

  /** Where the text stands on the page; the element itself where its words are to be highlighted and it is not told. */
  get #target(): Element | null | undefined | false {
    return (
      this.forElement ??
      // Out of any document there is no id to find.
      (this.htmlFor === null
        ? this.highlight && this
        : (this.getRootNode() as Partial<Document>).getElementById?.(this.htmlFor))
    );
  }

  /** What can be shown without waiting: a view that was given or stands inside, or a model while the words for it are loaded. */
  #readyNow(): Reading | undefined {
    const { view, article, digest } = this;
    try {
      if (view) return isOwnView(view) ? { view } : undefined;
      if (article) return digest ? readModel?.(article, digest, this) : undefined;
      if (this.#given !== null) return undefined;
      // Where none stands inside this fails as with one that is no JSON.
      const inside: unknown = JSON.parse(this.querySelector(':scope > script[type="application/json"]')!.textContent);
      return isOwnView(inside) ? { view: inside } : undefined;
    } catch {
      return undefined;
    }
  }

  /** What finds, parses and digests is loaded only here: a page that has a view never needs it. */
  async #find(signal: AbortSignal): Promise<void> {
    const { read } = await import('./reader.ts');
    const reading = await read(this, safeUrl(this.href), signal);
    if ('view' in reading) await this.prepare?.(reading);
    // The source may have changed while the answer was on its way.
    if (signal.aborted) return;
    if ('reason' in reading) this.fail(reading.reason, reading.message);
    else this.#accept(reading);
  }

  #accept(reading: Reading): void {
    this.reading?.page?.clear();
    this.reading = reading;
    readModel = reading.again ?? readModel;
    this.#follow(reading);
    this.#news = new ArticleDigestLoadEvent(reading.view, reading.article, reading.digest);
  }

  /** Follows what it hangs on: the language of the page, and the text there, to which one that was not read from it is tied. */
  #follow(reading: Reading): void {
    const { signal } = this.#underway;
    const show = (): void => this.requestUpdate();
    reading.follow?.(show, signal);
    const target = reading.page ? undefined : this.#target;
    if (target) {
      reading.target = target;
      void import('./tie.ts')
        .then(({ tie }) => signal.aborted || tie(reading, this))
        .catch(() => delete reading.target)
        .finally(show);
    }
    show();
  }
}
