import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { tidyJsx, tidyManifest } from './tidy-manifest.mjs';

const outdir = 'dist';

/** What describes the element to editors and frameworks, all from its own comments. */
export default {
  globs: ['src/*.ts'],
  outdir,
  litelement: true,
  quiet: true,
  plugins: [
    tidyManifest,
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
    jsxTypesPlugin({ outdir, fileName: 'jsx.d.ts', defaultExport: false, componentTypePath: () => './index.js' }),
    tidyJsx(`${outdir}/jsx.d.ts`),
  ],
};
