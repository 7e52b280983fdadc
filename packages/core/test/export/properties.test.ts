import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { assert as assertTree } from 'unist-util-assert';
import { describe, expect, test } from 'vitest';
import { digest } from '../../src/digest/digest.ts';
import { escapeMarkdown, safeUrl } from '../../src/export/escape.ts';
import { toHtml } from '../../src/export/html.ts';
import { toJsonLd } from '../../src/export/json-ld.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toNlcst } from '../../src/export/nlcst.ts';
import { toWebAnnotation } from '../../src/export/web-annotation.ts';
import type { Article } from '../../src/model.ts';
import { parse } from '../../src/parse.ts';

type Node = DefaultTreeAdapterTypes.Node;

const SAID = ['“Go,” ', 'said Orla Vint. ', 'Abel Marr told her that ', 'an unnamed official said ', '“we go.” '];
const LAID_OUT = ['\n\n', '\n', '• ', '1. ', '# ', '> ', '--- ', '| a | b |', '\t'];
const MARKUP = [
  '<script>',
  '</p>',
  '<!--',
  '&amp;',
  '*a*',
  '_b_',
  '[x](http://y.example)',
  '`',
  '![',
  'www.a.example ',
  'http://b.example/ ',
  'c@d.example ',
];
const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ maxLength: 6 }),
  fc.constantFrom(...SAID),
  fc.constantFrom(...LAID_OUT),
  fc.constantFrom(...MARKUP),
  fc.constantFrom('\ud800', '\udc00', '🌊', '\r\n', '\u0000', '\u2028', '\ufeff'),
);
const texts = fc.array(part, { maxLength: 25 }).map((parts) => parts.join(''));
const articles = fc
  .tuple(texts, fc.constantFrom(undefined, 'https://paper.example/a?b=(c)&d="e"#f', 'javascript:alert(1)'))
  .map(([text, url]): Article => parse(text, { published: '2026-03-02', ...(url !== undefined && { url }) }));

function check(property: (article: Article) => void): void {
  fc.assert(fc.property(articles, property), { numRuns: 200 });
}

/** Names of the elements and the text of a piece of HTML, and the faults that a browser would have to mend. */
function read(html: string): { elements: Set<string>; links: string[]; text: string; faults: string[] } {
  const faults: string[] = [];
  const elements = new Set<string>();
  const links: string[] = [];
  let text = '';
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      elements.add(node.tagName);
      for (const { name, value } of node.attrs) if (name === 'href' || name === 'src') links.push(value);
    }
    if ('value' in node) text += node.value;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parseFragment(html, { onParseError: ({ code }) => faults.push(code) }));
  return { elements, links, text, faults };
}

/** Links that lead elsewhere than to the page that was given or that the text itself opens with. */
function strange(links: readonly string[], { meta }: Article): string[] {
  const page = safeUrl(meta.url);
  const own = page === undefined ? undefined : new URL(page).origin;
  return links.filter((link) => own === undefined || !link.startsWith(own));
}

const markdownToHtml = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

describe('whatever the article holds', () => {
  test('HTML is without fault, of plain elements, and links only to the article', () => {
    check((article) => {
      const { elements, links, faults } = read(toHtml(article, digest(article)));
      expect(faults).toEqual([]);
      const plain =
        'article header section h1 h2 h3 p a small em ol ul li dl dt dd time figure figcaption blockquote'.split(' ');
      expect([...elements].filter((name) => !plain.includes(name))).toEqual([]);
      expect(strange(links, article)).toEqual([]);
    });
  });

  test('Markdown is of plain elements, and links only to the article', () => {
    check((article) => {
      const { elements, links } = read(markdownToHtml(toMarkdown(article, digest(article))));
      const plain = 'h1 h2 h3 p a em strong ol ul li'.split(' ');
      expect([...elements].filter((name) => !plain.includes(name))).toEqual([]);
      expect(strange(links, article)).toEqual([]);
    });
  });

  test('the nlcst tree is one, and its leaves are the text', () => {
    check((article) => {
      const tree = toNlcst(article);
      assertTree(tree);
      expect(leavesOf(tree)).toBe(article.text);
    });
  });

  test('annotations find their words among the code points', () => {
    check((article) => {
      const points = Array.from(article.text);
      for (const { target } of toWebAnnotation(article).first.items) {
        for (const { selector } of target) {
          const [quote, { start, end }] = selector;
          expect(
            points
              .slice(start, end)
              .join('')
              .replace(/\p{Surrogate}/gu, '\ufffd'),
          ).toBe(quote.exact);
        }
      }
    });
  });

  test('linked data is JSON of well-formed text', () => {
    check((article) => {
      const text = JSON.stringify(toJsonLd(article));
      expect(text).not.toMatch(/\\ud[89a-f]/);
      expect(text).not.toContain('javascript:');
    });
  });
});

test('text that is escaped for Markdown is read as itself, alone and inside a line', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const escaped = escapeMarkdown(text);
      const wanted = read(
        `<p>${escaped.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)}</p>`,
      ).text;
      expect(read(markdownToHtml(escaped)).text.trim()).toBe(wanted);
      expect([...read(markdownToHtml(`- x: ${escaped}`)).elements].toSorted()).toEqual(['li', 'ul']);
    }),
    { numRuns: 500 },
  );
});

function leavesOf(node: { value?: string; children?: unknown[] }): string {
  return node.value ?? (node.children ?? []).map((child) => leavesOf(child as { value?: string })).join('');
}
