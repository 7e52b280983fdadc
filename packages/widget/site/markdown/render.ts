import { Marked, type Tokens } from 'marked';
import { escape, html, Markup } from '../html.ts';
import { codeBlock } from './code.ts';
import { createSlugger } from './slugs.ts';

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

/** Cells longer than this are read as words, and stand to the left whatever the column says. */
const FIGURE = 12;

/** Markdown of the repository as markup. Its first heading is the title and no part of the content. */
export function renderMarkdown(markdown: string, { link, picture }: Places): Rendered {
  const slugOf = createSlugger();
  const headings: Heading[] = [];
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const content = this.parser.parseInline(tokens);
        const plain = text.replaceAll(/[`*_]/g, '');
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
        return tableOf(table, (cell) => this.parser.parseInline(cell.tokens), headings.at(-1)?.text ?? title);
      },
    },
  });
  const content = new Markup(marked.parse(markdown, { async: false }));
  return { title, headings, content };
}

/** A table that scrolls by itself where it is wide. */
function tableOf(
  { header, rows, align }: Tokens.Table,
  inline: (cell: Tokens.TableCell) => string,
  name: string,
): string {
  const figures = align.map(
    (one, column) => one === 'right' && rows.every((row) => (row[column]?.text.length ?? 0) <= FIGURE),
  );
  const cells = (row: readonly Tokens.TableCell[], tag: 'th' | 'td'): string =>
    row
      .map((cell, column) => {
        const head = tag === 'th' ? (cell.text === '' ? 'td' : 'th scope="col"') : tag;
        return `<${head}${figures[column] ? ' class="figure"' : ''}>${inline(cell)}</${head.slice(0, 2)}>`;
      })
      .join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
  return `<div class="table" role="group" tabindex="0" aria-label="${escape(`Table: ${name}`)}"><table><thead><tr>${cells(header, 'th')}</tr></thead><tbody>
${body}
</tbody></table></div>\n`;
}
