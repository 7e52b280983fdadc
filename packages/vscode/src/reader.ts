/** All that reads an article. Loaded when a document is first read, so that the extension's start costs nothing. */
export { createParser } from '@article-digest/core';
export {
  codeActions,
  definition,
  diagnostics,
  documentHighlights,
  documentSymbols,
  foldingRanges,
  foundInWords,
  hover,
  references,
} from '@article-digest/language-service';
