/**
 * Minifies what stands in `html`, `svg` and `css` templates, which a minifier of JavaScript leaves alone.
 */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { parseSync, Visitor } from 'oxc-parser';
import { edited } from './edited.mjs';

/** Stands for an expression: no template has this character of the private use area. */
const HOLE = '\uE000';

/** Elements on whose edges white space is never seen, inside or outside. */
const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary ul rect path g'.split(
    ' ',
  ),
);
/** Elements that stand in a line, but whose own edges are those of a block. */
const BOXES = new Set(['button', 'svg']);

/**
 * The program with its templates minified. A template that may show white space as it stands (`pre`, `textarea`) is left
 * as it is, and so are style sheets with expressions in them.
 *
 * @param {string} source JavaScript or TypeScript
 * @param {string} path names the language by its ending
 * @returns {Promise<string>}
 */
export async function minifyTemplates(source, path) {
  if (!/\b(?:html|svg|css)\s*`/.test(source)) return source;
  const { program, errors } = parseSync(path, source, { astType: 'js' });
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  /** @type {{ tag: string, quasis: { start: number, end: number, value: { raw: string } }[] }[]} */
  const templates = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === 'Identifier') templates.push({ tag: tag.name, quasis: quasi.quasis });
    },
  }).visit(program);

  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  for (const { tag, quasis } of templates) {
    const whole = quasis.map(({ value }) => value.raw).join(HOLE);
    if (tag !== 'html' && tag !== 'svg' && (tag !== 'css' || quasis.length > 1)) continue;
    const pieces = (tag === 'css' ? await minifyStyles(whole) : minifyMarkup(whole)).split(HOLE);
    for (const [index, { start, end }] of quasis.entries()) edits.push({ start, end, text: pieces[index] ?? '' });
  }
  return edited(source, edits);
}

/**
 * For esbuild: the same with every source file of one folder.
 *
 * @param {string} folder
 * @returns {import('esbuild').Plugin}
 */
export function templatesMinified(folder) {
  const escaped = folder.replaceAll(/[^\w/]/g, String.raw`\$&`);
  return {
    name: 'minify-templates',
    setup(bundler) {
      bundler.onLoad({ filter: new RegExp(String.raw`^${escaped}.*\.[jt]s$`) }, async ({ path }) => ({
        contents: await minifyTemplates(await readFile(path, 'utf8'), path),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      }));
    },
  };
}

/** @param {string} raw */
async function minifyStyles(raw) {
  const { code } = await transform(raw.replaceAll(/\\(.)/g, '$1'), { loader: 'css', minify: true });
  return code.trim().replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
}

/** @param {string} markup */
function minifyMarkup(markup) {
  if (/<(?:pre|textarea)\b/.test(markup)) return markup;
  const bare = markup.replaceAll(/<!--[^\uE000]*?-->/g, '');
  // Text and tags by turns; a `>` inside an attribute's quotation marks ends no tag.
  const parts = bare.split(/(<\/?[a-z](?:"[^"]*"|[^">])*>)/);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return minifyTag(part);
      const text = part.replaceAll(/[ \t\n\r\f]+/g, ' ');
      const start = hidesSpace(parts[index - 1], 'after') ? text.trimStart() : text;
      return hidesSpace(parts[index + 1], 'before') ? start.trimEnd() : start;
    })
    .join('');
}

/**
 * True where white space on one side of a tag is never seen.
 *
 * @param {string | undefined} tag
 * @param {'before' | 'after'} side
 */
function hidesSpace(tag, side) {
  const [, closes, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/.exec(tag ?? '') ?? [];
  return BLOCKS.has(name) || (BOXES.has(name) && (closes === '/') === (side === 'before'));
}

/** @param {string} tag */
function minifyTag(tag) {
  return (
    tag
      .replaceAll(/"[^"]*"|[ \t\n\r\f]+/g, (piece) => (piece.startsWith('"') ? piece : ' '))
      .replace(/ >$/, '>')
      // After a value without marks a slash would be part of the value.
      .replace(/" \/>$/, '"/>')
  );
}
