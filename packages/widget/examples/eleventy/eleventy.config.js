import { readFile } from 'node:fs/promises';
import { parse } from '@article-digest/core';
import { renderDigest } from '@article-digest/widget/ssr';

export default function config(eleventy) {
  eleventy.addAsyncShortcode('digest', async (path, href) => {
    const text = await readFile(path, 'utf8');
    return renderDigest(parse(text, { published: '2032-01-14' }), { href });
  });
}
