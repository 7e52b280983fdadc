import type { ViewItem } from '@article-digest/core/export/view';
import type { ArticleDigestElement } from './element.ts';
import type { ArticleDigestSelectEvent } from './events.ts';
import { itemsOf } from './items.ts';
import type { Reading } from './reading.ts';

/** What the reader acts on. */
export interface Scene {
  host: ArticleDigestElement;
  reading: Reading | undefined;
  /** Shows what limits hide. */
  showAll: () => void;
  /** Tells the page what was chosen; false where it takes care of that itself. */
  tell: (...about: ConstructorParameters<typeof ArticleDigestSelectEvent>) => boolean;
}

/** The reader chose an item: tells the page, and goes there unless the page takes care of that itself. */
export function choose(scene: Scene, id: string, from: 'digest' | 'text'): void {
  const item = itemOf(scene.reading, id);
  const [first, ...others] = item?.spans ?? [];
  if (!item || !first) return;
  if (!scene.tell(id, [first, ...others], item.words)) return;
  scene.host.selected = id;
  chosen.set(scene.host, item);
  void (from === 'digest' ? showWords(scene, id, scene.host) : showItem(scene, id));
}

/** What the reader chose last. */
const chosen = new WeakMap<Element, ViewItem>();

/** What the reader chose in one article is not chosen in another, where its id means something else. What the page has selected is the page's. */
export function keepChoice(host: ArticleDigestElement, reading: Reading): void {
  const item = chosen.get(host);
  if (item?.id === host.selected && item?.words !== itemOf(reading, host.selected)?.words) host.selected = null;
}

/** A click inside the digest. */
export function click(scene: Scene, target: Element): void {
  const { host } = scene;
  const id = target.closest<HTMLElement>('[data-item]:has(button.locate)')?.dataset['item'];
  if (id === undefined) return;
  const located = target.closest('.locate') !== null;
  if (located && id === host.selected) host.selected = null;
  // A click anywhere on an item will do, unless it ends a selection of text.
  else if (located || (!target.closest('a, button, summary') && document.getSelection()?.isCollapsed !== false))
    choose(scene, id, 'digest');
}

/** Brings the words of an item and its entry into sight. */
export function show(scene: Scene, id: string): void {
  void showWords(scene, id);
  void showItem(scene, id);
}

/** Brings the words of an item into sight, where they are on the page, and the focus to them where it came from a digest. */
async function showWords({ host, reading }: Scene, id: string, digest?: HTMLElement): Promise<void> {
  const source = host.shadowRoot?.querySelector<HTMLDetailsElement>('.source');
  if (source && reading?.target === host) source.open = true;
  await host.updateComplete;
  reading?.page?.scrollTo(id, digest);
}

/** Brings an item of the digest into sight, out of closed sections and from beyond the limit. */
async function showItem({ host, showAll }: Scene, id: string): Promise<void> {
  const find = (): Element | null | undefined => host.shadowRoot?.querySelector(`[data-item="${CSS.escape(id)}"]`);
  await host.updateComplete;
  if (!find()) {
    showAll();
    await host.updateComplete;
  }
  const item = find();
  const section = item?.closest('details');
  if (section) section.open = true;
  item?.scrollIntoView({ block: 'nearest' });
}

function itemOf(reading: Reading | undefined, id: string | null): ViewItem | undefined {
  return itemsOf(reading?.view.sections).find((one) => one.id === id);
}
