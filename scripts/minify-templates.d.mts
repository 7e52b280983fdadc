import type { Plugin } from 'esbuild';

/** The program with its `html`, `svg` and `css` templates minified. `path` names the language by its ending. */
export declare function minifyTemplates(source: string, path: string): Promise<string>;
/** For esbuild: the same with every source file of one folder. */
export declare function templatesMinified(folder: string): Plugin;
