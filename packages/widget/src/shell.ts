import type { SectionName } from '@article-digest/core/export/view';
import { html, nothing, type TemplateResult } from 'lit';
import type { SectionContext } from './context.ts';
import { heading } from './sections/frame.ts';
import { renderSection } from './sections/index.ts';

/** Sections that stand beside the others where there is room. */
const BESIDE: ReadonlySet<SectionName> = new Set<SectionName>(['cast', 'sourcing', 'quantities']);

/** The sections with what stands around them: heading, length, columns and the way to the article's page. */
export function renderShell(context: SectionContext): TemplateResult {
  const { view, language, settings, level, sections, href, locates, onPage } = context;
  const { lang, dir, headline, reading, words } = view;
  // Beside the article itself its headline would stand twice.
  const own = onPage ? undefined : headline;
  // What stands beside has to stand beside something.
  const two = settings.sections.trim() === '' && sections.some((name) => !BESIDE.has(name));
  const main: TemplateResult[] = [];
  const beside: TemplateResult[] = [];
  for (const name of sections)
    (two && BESIDE.has(name) ? beside : main).push(
      renderSection(
        view.sections.find((one) => one.name === name)!,
        context,
      ),
    );
  const ways = locates ? 'linked located' : href ? 'linked' : '';
  const title = heading(level - 1, settings.heading ?? (own || view.heading));
  return html`<section
    class="digest ${settings.layout} ${ways}"
    part="digest"
    lang=${lang}
    dir=${dir}
    aria-labelledby="heading"
  >
    <header>
      <div id="heading" part="heading">
        <slot name="heading" lang=${settings.heading === null && own ? language : nothing}>${title}</slot>
      </div>
      <p class="note">${reading}</p>
    </header>
    <div class="columns">
      <div class="column">${main}</div>
      <div class="column beside" ?hidden=${!beside.length}>${beside}</div>
    </div>
    <footer>
      ${href && !onPage ? html`<a class="article" part="link" href=${href}>${words.readArticle}</a>` : nothing}
      <slot name="footer"></slot>
    </footer>
  </section>`;
}

/** True where an element has content of its own to show: text, or an element that is neither data nor for a named slot. */
export function hasFallback({ childNodes }: Element): boolean {
  return [...childNodes].some((node) =>
    node instanceof Element ? !node.matches('[slot], script') : node instanceof Text && node.data.trim() !== '',
  );
}
