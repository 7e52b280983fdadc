import { SECTION } from './settings.ts';
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver/node';

/** What the editor at the other end can do, as far as it changes what it is told. */
export interface Client {
  /** Asks for diagnostics itself; otherwise it is sent them. */
  pullsDiagnostics: boolean;
  /** Answers `workspace/configuration`. */
  hasConfiguration: boolean;
  watchesConfiguration: boolean;
  hasFolders: boolean;
  /** Shows the progress of work that the server began. */
  showsProgress: boolean;
  showsDocuments: boolean;
  refreshes: { diagnostics: boolean; tokens: boolean; hints: boolean; lenses: boolean };
  /** Addresses of the folders that were open at the start. */
  folders: string[];
  /** Language of the editor's interface, as a BCP 47 tag. */
  locale: string | undefined;
  /** Settings for editors that cannot be asked for them. */
  settings: unknown;
}

export function clientOf(
  params: Pick<InitializeParams, 'capabilities' | 'workspaceFolders' | 'initializationOptions' | 'rootUri' | 'locale'>,
): Client {
  const { textDocument, window, workspace }: ClientCapabilities = params.capabilities ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    hasConfiguration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    showsDocuments: window?.showDocument?.support === true,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      tokens: workspace?.semanticTokens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
    },
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    locale: params.locale,
    settings: sectionOf(params.initializationOptions),
  };
}

/** Some editors send all that they have been told for a server, others what belongs to our section. */
export function sectionOf(given: unknown): unknown {
  const fields = given as Record<string, unknown> | null | undefined;
  return typeof fields === 'object' ? (fields?.[SECTION] ?? fields) : undefined;
}
