import type { DocumentFilter } from 'vscode';

/** Languages of documents that may hold an article; a new, untitled document is plain text. */
export const LANGUAGES: readonly string[] = ['plaintext', 'markdown'];

/** By language and not by scheme: articles of virtual workspaces and unsaved ones count too. */
export const SELECTOR: readonly DocumentFilter[] = LANGUAGES.map((language) => ({ language }));
