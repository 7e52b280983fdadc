/** What commands do. Apart from what starts with the editor: loaded with the first of them. */
export { copyQuotation, copyRows, copySummary } from './commands/copy.ts';
export { cleanCopy, exportDigest, openSample } from './commands/documents.ts';
export { foldBoilerplate } from './commands/fold.ts';
export { goTo } from './commands/go.ts';
export { showIgnored } from './commands/ignored.ts';
export { showLegend } from './commands/legend.ts';
export { mendRow } from './commands/mend.ts';
export { setPublished } from './commands/published.ts';
