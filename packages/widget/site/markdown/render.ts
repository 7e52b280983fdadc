import { Marked, type Tokens } from 'marked';
import { escape, html, Markup } from '../html.ts';
import { codeBlock } from './code.ts';
import { createSlugger } from './slugs.ts';
import { tableHtml } from './table.ts';

/** A heading of a text, for the table of contents. */
export interface Heading {
  level: number;
  slug: string;
  text: string;
}

/** A text as a page shows it. */
export interface Rendered {
  title: string;
  headings: Heading[];
  content: Markup;
}

/** Where a text's links and pictures lead on the site. */
export interface Places {
  link: (href: string) => string;
  picture: (href: string) => { src: string; width: number; height: number };
}

/** Cells longer than this are read as words, and stand to the left whatever the column says, unless they are all figures. */
const FIGURE = 12;
/** What Markdown marks words with. */
const MARKS = /[`*_]/g;

/** Markdown of the repository as markup. Its first heading is the title and no part of the content. */
export function renderMarkdown(markdown: string, { link, picture }: Places): Rendered {
  const slugOf = createSlugger();
  const headings: Heading[] = [];
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const content = this.parser.parseInline(tokens);
        const plain = text.replaceAll(MARKS, '');
        const slug = slugOf(plain);
        if (depth === 1) {
          title = plain;
          return '';
        }
        headings.push({ level: depth, slug, text: plain });
        return `<h${depth} id="${slug}"><a class="anchor" href="#${slug}">${content}</a></h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escape(link(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        const { src, width, height } = picture(href);
        return html`<img src="${src}" alt="${text}" width="${width}" height="${height}" loading="lazy" />`.text;
      },
      code({ text, lang }) {
        return codeBlock(text, lang).text;
      },
      table(table) {
        return tableHtml({
          name: headings.at(-1)?.text ?? title,
          head: table.header.map(({ text: head }) => head.replaceAll(MARKS, '')),
          rows: table.rows.map((row) => row.map(({ tokens }) => new Markup(this.parser.parseInline(tokens)))),
          figures: figuresOf(table),
        }).text;
      },
    },
  });
  const content = new Markup(marked.parse(markdown, { async: false }));
  return { title, headings, content };
}

/** What the source's columns to the right hold: figures, unless one of them reads like words. */
function figuresOf({ rows, align }: Tokens.Table): boolean[] {
  return align.map(
    (one, column) =>
      one === 'right' &&
      rows.every((row) => {
        const text = row[column]?.text ?? '';
        return text.length <= FIGURE || /^[\d\s.,/%–-]*$/.test(text);
      }),
  );
}
