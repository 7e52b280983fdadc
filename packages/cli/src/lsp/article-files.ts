import { opendir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ARTICLE_ENDINGS } from '@article-digest/language-service/capabilities';

export interface ArticleFile {
  path: string;
  /** Bytes. */
  size: number;
  /** Changes whenever the content does. */
  stamp: string;
}

/** Files of a folder and of all folders in it that may hold an article, by their names; links are not followed, nor what is hidden looked at. */
export async function* articleFiles(folder: string): AsyncGenerator<ArticleFile> {
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    try {
      for await (const entry of await opendir(next)) {
        if (entry.name.startsWith('.') || LEFT_ALONE.has(entry.name)) continue;
        const path = join(next, entry.name);
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase())) {
          const { size, mtimeMs } = await stat(path);
          yield { path, size, stamp: `${size}.${mtimeMs}` };
        }
      }
    } catch {
      // Gone meanwhile, or not ours to read: the other folders are looked at all the same.
    }
  }
}

const ENDINGS: ReadonlySet<string> = new Set(ARTICLE_ENDINGS.map((ending) => `.${ending}`));
const LEFT_ALONE: ReadonlySet<string> = new Set(['node_modules']);
