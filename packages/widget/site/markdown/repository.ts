import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import type { Places } from './render.ts';

const root = join(import.meta.dirname, '../../../..');

/** Texts of the repository that have a page of a name of their own; any other that is linked to is named by its file. */
const PAGES: Readonly<Record<string, string>> = {
  'README.md': 'index.html',
  'packages/widget/README.md': 'element.html',
  'packages/core/README.md': 'core.html',
  'packages/cli/README.md': 'cli.html',
  'packages/vscode/README.md': 'editor.html',
  'packages/language-service/README.md': 'language-service.html',
  'docs/QUALITY.md': 'quality.html',
  'examples/README.md': 'examples.html',
};

/** The page of a text of the repository; where it has no name of its own it is called as it lies, so that no two are one. */
export function pageOf(path: string): string {
  const name = path.replace(/(?:\/README)?\.md$/, '').replaceAll('/', '-');
  return PAGES[path] ?? `${name.toLowerCase()}.html`;
}

/** A file of the repository; a path that leads nowhere is told with its name. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Where links between the repository's texts lead on the site: each text has a page, and every other file is copied. */
export class Repository {
  /** Texts that were linked to. */
  readonly texts = new Set<string>();
  /** Other files, by where they lie on the site. */
  readonly files = new Map<string, Uint8Array>();

  /** Adds a file to the site and tells where it is. A name without an ending gets one, so that any server knows it is text. */
  file(path: string): string {
    const place = `files/${path}${extname(path) === '' ? '.txt' : ''}`;
    if (!this.files.has(place)) this.files.set(place, readFileSync(join(root, path)));
    return place;
  }

  /** The places that links of one text mean. A link that leads nowhere fails, with both ends. */
  places(from: string): Places {
    const resolve = (href: string): string => {
      const path = normalize(join(dirname(from), decodeURIComponent(href)));
      if (path.startsWith('..') || !existsSync(join(root, path)) || !statSync(join(root, path)).isFile())
        throw new Error(`${from} links to ${href}, which is no file of the repository.`);
      return path;
    };
    return {
      link: (href) => {
        if (/^(?:[a-z]+:|#)/.test(href)) return href;
        const [target = '', anchor] = href.split('#');
        const path = resolve(target);
        if (!path.endsWith('.md')) return this.file(path);
        this.texts.add(path);
        return `${pageOf(path)}${anchor === undefined ? '' : `#${anchor}`}`;
      },
      picture: (href) => this.picture(resolve(href)),
    };
  }

  /** A picture with its size, so that the page does not move when it comes. */
  picture(path: string): { src: string; width: number; height: number } {
    const src = this.file(path);
    return { src, ...sizeOf(path, this.files.get(src) ?? new Uint8Array()) };
  }
}

/** Size of a PNG from its header, of an SVG from its first tag. */
function sizeOf(path: string, bytes: Uint8Array): { width: number; height: number } {
  if (extname(path) === '.png') {
    const header = new DataView(bytes.buffer, bytes.byteOffset);
    return { width: header.getUint32(16), height: header.getUint32(20) };
  }
  const tag = new TextDecoder().decode(bytes.subarray(0, 500));
  const length = (name: string): number => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1]);
  const size = { width: length('width'), height: length('height') };
  if (!(size.width > 0 && size.height > 0)) throw new Error(`${path} does not say how large it is.`);
  return size;
}
