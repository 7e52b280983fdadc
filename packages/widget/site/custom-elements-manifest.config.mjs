import { tidyManifest } from '../tidy-manifest.mjs';

/** What the site reads of the element's sources: nothing is written, neither a manifest nor its place in any package.json. */
export default { globs: ['../src/*.ts'], litelement: true, quiet: true, packagejson: false, plugins: [tidyManifest] };
