import { expect, test } from 'vitest';
import { minifyTemplates } from '../../../../scripts/minify-templates.mjs';

const cases: [what: string, source: string, minified: string][] = [
  ['space between blocks goes', 'html`<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>`', 'html`<ul><li>a</li><li>b</li></ul>`'],
  ['space between words stays, as one', 'html`<b>a</b>\n  <i>b</i>`', 'html`<b>a</b> <i>b</i>`'],
  ['space beside an expression stays', 'html`<span>${a} ${b}</span>\n ${c}`', 'html`<span>${a} ${b}</span> ${c}`'],
  ['space at the edge of a block goes', 'html`<p>\n ${a} </p>`', 'html`<p>${a}</p>`'],
  ['space inside a button goes, beside it stays', 'html`a <button> b </button> c`', 'html`a <button>b</button> c`'],
  ['attributes keep one space', 'html`<p\n  class=${a}\n  ?hidden=${b}\n>`', 'html`<p class=${a} ?hidden=${b}>`'],
  ['attribute values stay', 'html`<p title="a  > b">`', 'html`<p title="a  > b">`'],
  ['a slash never becomes a value', 'svg`<rect width=${a} />`', 'svg`<rect width=${a} />`'],
  ['templates in expressions too', 'html`<p>${a ? html`<hr> <hr>` : b}</p>`', 'html`<p>${a ? html`<hr><hr>` : b}</p>`'],
  ['comments go', 'html`a<!-- why -->b`', 'html`ab`'],
  ['written space stays', 'html`<pre>  a\n</pre>`', 'html`<pre>  a\n</pre>`'],
  ['style sheets', 'css`a {\n  color: red;\n}`', 'css`a{color:red}`'],
  ['a tag may stand apart', 'css `a { color: red }`', 'css `a{color:red}`'],
  ['style sheets with expressions stay', 'css`a { ${b} }`', 'css`a { ${b} }`'],
  ['other templates stay', 'text`<p> a </p>`', 'text`<p> a </p>`'],
  ['strings and comments stay', "/* html` ` */ const a = 'css` `';", "/* html` ` */ const a = 'css` `';"],
  ['types are understood', 'const a: X<Y> = html`<p> a </p>`;', 'const a: X<Y> = html`<p>a</p>`;'],
];

test.each(cases)('%s', async (_what, source, minified) => {
  expect(await minifyTemplates(source, 'a.ts')).toBe(minified);
});
