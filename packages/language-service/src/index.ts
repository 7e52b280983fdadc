export { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.ts';
export {
  codeActions,
  type CodeActionsOptions,
  FIX_ALL_KIND,
  IGNORE_FAULT_COMMAND,
  IGNORE_RULE_COMMAND,
} from './code-actions.ts';
export { codeLenses, SHOW_DIGEST_COMMAND } from './code-lens.ts';
export { definition } from './definition.ts';
export { BOILERPLATE_CODE, DIAGNOSTIC_SOURCE, diagnostics, type DiagnosticsOptions } from './diagnostics.ts';
export { documentLinks } from './document-links.ts';
export { documentSymbols } from './document-symbols.ts';
export { foldingRanges } from './folding.ts';
export { foundInWords } from './found.ts';
export { documentHighlights } from './highlights.ts';
export { hover } from './hover.ts';
export { faultKey, type Ignored } from './ignored.ts';
export { inlayHints, type InlayHintsOptions } from './inlay-hints.ts';
export { createLineIndex, type LineIndex } from './line-index.ts';
export { looksLikeAnArticle, type Look, type NotAnArticle } from './looks-like-an-article.ts';
export { references } from './references.ts';
export { selectionRanges } from './selection-ranges.ts';
export { SEMANTIC_TOKENS_LEGEND, semanticTokens, semanticTokensDelta } from './semantic-tokens.ts';
export { typeDefinition } from './type-definition.ts';
export { matchesQuery, workspaceSymbols } from './workspace-symbols.ts';
