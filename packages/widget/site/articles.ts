import { digest, parse, type Article, type Digest } from '@article-digest/core';
import { toView, type DigestView } from '@article-digest/core/export/view';
import { messages } from '@article-digest/core/locales/en';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An article of a folder, as the playground offers it and the pages show it. */
export interface Example {
  /** Name of the file. */
  name: string;
  /** Its first line, cut where it is long. */
  title: string;
  text: string;
}

const LONGEST = 60;
/** What newcomers see first: the example with most to find in it. */
const FIRST = 'wire.txt';

/** The articles of a folder by file name, the richest one first; none where there is no such folder. */
export async function readExamples(folder: string): Promise<Example[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => name.endsWith('.txt'))
      .sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || a.localeCompare(b, 'en'))
      .map(async (name) => {
        const text = (await readFile(join(folder, name), 'utf8')).replace(/^\uFEFF/, '');
        const title = text.trim().split(/\r?\n|\r/, 1)[0] ?? name;
        return { name, text, title: title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title };
      }),
  );
}

/** What is read of it. */
export function digested({ text }: Example): { article: Article; digest: Digest } {
  const article = parse(text);
  return { article, digest: digest(article) };
}

/** Its digest as `article-digest --format view` writes it: the element shows that as it stands. */
export function viewed(example: Example): DigestView {
  const { article, digest: summary } = digested(example);
  return toView(article, summary, messages);
}

/** Where that lies on the site. */
export function viewPath({ name }: Example): string {
  return `examples/${name.replace(/\.txt$/, '.json')}`;
}
