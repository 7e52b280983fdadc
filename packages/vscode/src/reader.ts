import { digest, type Article, type Digest } from '@article-digest/core';

/** All that reads an article. Loaded when a document is first read, so that the extension's start costs nothing. */
export { parse } from '@article-digest/core';
export {
  codeActions,
  codeLenses,
  codeLensPlace,
  definition,
  diagnostics,
  documentHighlights,
  documentLinks,
  documentSymbols,
  foldingRanges,
  foundInWords,
  hover,
  incomingCalls,
  inlayHints,
  matchesQuery,
  messagesFor,
  outgoingCalls,
  Parsers,
  prepareCallHierarchy,
  references,
  selectionRanges,
  semanticTokens,
  TokenMemory,
  typeDefinition,
  workspaceSymbols,
} from '@article-digest/language-service';
export { arrange, copyOf } from './views/arrange.ts';
export { VIEWS } from './views/index.ts';
export { cleanCopy } from './words/clean-copy.ts';
export { EXPORTS, exported } from './words/exports.ts';
export { itemAt } from './words/item-at.ts';
export { quotationInWords, sourceLine, statementAt } from './words/quotation.ts';
export { mentionSpans, statementSpans, step } from './words/steps.ts';
export { summaryInWords } from './words/summary.ts';

const digests = new WeakMap<Article, { points: number; made: Digest }>();

/** The digest of an article, made once for panel, views and commands together. */
export function digestOf(article: Article, points: number): Digest {
  const known = digests.get(article);
  if (known?.points === points) return known.made;
  const made = digest(article, { points });
  digests.set(article, { points, made });
  return made;
}
