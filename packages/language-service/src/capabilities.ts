import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './semantic-tokens/legend.ts';

/**
 * What an editor has to be told before any article is read. An entry of its own, without what reads articles, so that a start
 * costs next to nothing.
 */

/** The kinds of tokens and what may be said of one, in the order that the numbers of `semanticTokens` count. */
export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TOKEN_TYPES],
  tokenModifiers: [...TOKEN_MODIFIERS],
};

/** What the names of files that may hold an article end in, behind the dot. */
export const ARTICLE_ENDINGS: readonly string[] = ['txt', 'text', 'md', 'markdown'];

/** Kind of the action that mends all faults; a user may name it in `editor.codeActionsOnSave`. */
export const FIX_ALL_KIND = 'source.fixAll.articleDigest';

/** The command behind the code lens: its one argument is the address of the document. */
export const SHOW_DIGEST_COMMAND = 'articleDigest.showDigest';

/** Its arguments are the address of the document and the name of the fault, as `faultKey` gives it. */
export const IGNORE_FAULT_COMMAND = 'articleDigest.ignoreFault';

/** Its arguments are the address of the document and the code of the faults that are not to be told any more. */
export const IGNORE_RULE_COMMAND = 'articleDigest.ignoreRule';
