import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Failure } from '../failure.ts';
import { isPublished } from '../values.ts';
import { articleText } from './page-text.ts';
import type { Input } from './read.ts';

/** Beyond this many elements a page is data, and looking for the article in it would take long. */
const MOST_ELEMENTS = 50_000;
/** Browsers nest no deeper either; the extractor takes time with the square of the depth. */
const DEEPEST = 512;

/**
 * The article of a page, as text with blank lines between its blocks, and what the page says about it. Throws a
 * {@link Failure} where there is none.
 */
export function textOfPage(html: string, name: string, url?: string): Input {
  // A fragment has no body, and the extractor needs one.
  const source = /<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const page = pageOf(source);
  if (!isModest(page.body)) {
    throw new Failure(
      `${name} is a page too large or too deeply nested to find an article in`,
      'give its text instead',
    );
  }
  for (const element of page.querySelectorAll('script, style, noscript, template, iframe, svg')) element.remove();
  const meta = metaOf(page);
  const headings = [...page.querySelectorAll('h1')].map(({ textContent }) => collapse(textContent)).filter(Boolean);
  const article = new Readability(page).parse();
  const content = article?.content ?? '';
  // Of a short page the extractor finds nothing: all of it is taken then.
  const body = articleText(pageOf(`<html><body>${content}</body></html>`).body) || articleText(pageOf(source).body);
  if (body === '') throw new Failure(`no article was found in ${name}`, 'save its text to a file and give that');

  const blocks = body.split('\n\n');
  const opening = blocks.slice(0, 4).map(collapse);
  const title = headlineOf(headings, article?.title ?? '');
  const head = title === '' || opening.includes(title) ? [] : [title];
  const byline = collapse(article?.byline);
  if (byline !== '' && byline.length < 120 && !opening.some((block) => block.includes(byline))) {
    head.push(/^by\b/i.test(byline) ? byline : `By ${byline}`);
  }
  const published = firstDate(article?.publishedTime, meta.published);
  const publisher = collapse(article?.siteName ?? meta.publisher);
  return {
    text: [...head, ...blocks].join('\n\n'),
    ...(url !== undefined && { url }),
    ...(published && { published }),
    ...(publisher && { publisher }),
  };
}

/** True where a page is small enough to be read in a moment. Walks without recursion, which deep pages would exhaust. */
function isModest(root: Element): boolean {
  let elements = 0;
  let depth = 0;
  let element: Element | null = root;
  while (element !== null) {
    if (++elements > MOST_ELEMENTS || depth > DEEPEST) return false;
    if (element.firstElementChild !== null) {
      element = element.firstElementChild;
      depth++;
      continue;
    }
    while (element !== null && element !== root && element.nextElementSibling === null) {
      element = element.parentElement;
      depth--;
    }
    element = element === null || element === root ? null : element.nextElementSibling;
  }
  return true;
}

function pageOf(html: string): Document {
  return parseHTML(html).document;
}

/** The heading that the page's title holds, or the title itself: it often carries the name of the site as well. */
function headlineOf(headings: readonly string[], title: string): string {
  const plain = collapse(title);
  return headings.find((heading) => plain.includes(heading) || heading.includes(plain)) ?? plain;
}

function metaOf(page: Document): { published?: string; publisher?: string } {
  const content = (selector: string) => page.querySelector(selector)?.getAttribute('content')?.trim() || undefined;
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime')?.trim();
  const told = content('meta[property="article:published_time"], meta[itemprop="datePublished"]');
  const published = firstDate(told, time);
  const publisher = content('meta[property="og:site_name"]');
  return {
    ...(published && { published }),
    ...(publisher && { publisher }),
  };
}

/** The first that is a day: a page may have it in several places, and in some of them in words. */
function firstDate(...dates: (string | null | undefined)[]): string | undefined {
  return dates.find((date) => date && isPublished(date)) ?? undefined;
}

function collapse(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
