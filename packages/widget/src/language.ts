import type { Messages } from '@article-digest/core/export/view';

/** Languages of the interface that are loaded where a page is in them. */
const loaders: Record<string, () => Promise<{ messages: Messages }>> = {
  en: () => import('@article-digest/core/locales/en'),
  ar: () => import('@article-digest/core/locales/ar'),
  de: () => import('@article-digest/core/locales/de'),
  es: () => import('@article-digest/core/locales/es'),
  fr: () => import('@article-digest/core/locales/fr'),
  ru: () => import('@article-digest/core/locales/ru'),
};

/** Tables that are there, by language. */
const tables = new Map<string, Messages>();
/** Languages whose words the page has brought itself: no worker knows them. */
let own: Set<string> | undefined;

/** Makes a language of the interface known, or puts other words in its place. Goes by the first part of its `locale`. */
export function registerMessages(messages: Messages): void {
  const language = primary(messages.locale);
  tables.set(language, messages);
  (own ??= new Set()).add(language);
}

/** The language that an element stands in: of the closest `[lang]`, across the edges of shadow trees; `''` where none says. */
export function languageOf(element: Element): string {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    const lang = node instanceof Element && node.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** The table for a language, English where there is none; undefined while it is not loaded. */
export function messagesNow(tag: string): Messages | undefined {
  return tables.get(known(tag));
}

/** The table for a language where the page has brought it itself. */
export function ownMessages(tag: string): Messages | undefined {
  return own?.has(known(tag)) ? messagesNow(tag) : undefined;
}

/** The table for a language. Where it cannot be loaded English does: a digest in other words is better than none. */
export async function messagesFor(tag: string): Promise<Messages> {
  const language = known(tag);
  try {
    const table = tables.get(language) ?? (await loaders[language]!()).messages;
    if (!tables.has(language)) tables.set(language, table);
    return table;
  } catch (error) {
    if (language === 'en') throw error;
    return messagesFor('en');
  }
}

/** Calls whenever the language of an element becomes another one, until the signal ends that. */
export function watchLanguage(element: Element, call: () => void, signal: AbortSignal): void {
  let last = languageOf(element);
  const observer = new MutationObserver(() => {
    const language = languageOf(element);
    if (language === last) return;
    last = language;
    call();
  });
  // Its own tree, and those that this stands in.
  for (let node: Node | false = element; node; node = node instanceof ShadowRoot && node.host) {
    node = node.getRootNode();
    observer.observe(node, { attributeFilter: ['lang'], subtree: true });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}

function known(tag: string): string {
  const language = primary(tag);
  return tables.has(language) || Object.hasOwn(loaders, language) ? language : 'en';
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
