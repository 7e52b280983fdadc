import {
  FIX_ALL_KIND,
  IGNORE_FAULT_COMMAND,
  IGNORE_RULE_COMMAND,
  SEMANTIC_TOKENS_LEGEND,
  SHOW_DIGEST_COMMAND,
} from '@article-digest/language-service/capabilities';
import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver/node';
import type { Client } from './client.ts';

/** Its one argument is the address of a document: read it whatever it looks like, until it closes. */
export const READ_COMMAND = 'articleDigest.readAsArticle';

/** Its one argument is the address of a document: leave it alone until it closes. */
export const LEAVE_COMMAND = 'articleDigest.leaveAlone';

/**
 * Its arguments are the address of a document and the day on which it was published, an ISO 8601 date that holds until it
 * closes; without a day that of the text holds again.
 */
export const PUBLISHED_COMMAND = 'articleDigest.setPublished';

/** What the server can do; an editor that asks for diagnostics itself is told that it may. */
export function capabilitiesFor({ pullsDiagnostics, hasFolders }: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: { label: 'Article Digest' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    typeDefinitionProvider: true,
    referencesProvider: true,
    callHierarchyProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND] },
    semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, range: true, full: { delta: true } },
    workspaceSymbolProvider: { workDoneProgress: true },
    executeCommandProvider: {
      commands: [
        SHOW_DIGEST_COMMAND,
        IGNORE_FAULT_COMMAND,
        IGNORE_RULE_COMMAND,
        READ_COMMAND,
        LEAVE_COMMAND,
        PUBLISHED_COMMAND,
      ],
    },
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'articleDigest', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    ...(hasFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  };
}
