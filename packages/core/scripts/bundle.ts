/** Writes what Node loads of this package to `dist/node`, or to the folder that is given. */
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './node-bundle.ts';

await bundleForNode(process.argv[2] ?? fileURLToPath(new URL('../dist/node/', import.meta.url)));
