import type { Article, Digest } from '@article-digest/core';
import * as vscode from 'vscode';
import type { ActiveArticle } from '../active.ts';
import type { Reader } from '../readings.ts';
import { settingsOf, type Settings } from '../settings.ts';

/** What a command works on. */
export interface Subject {
  article: Article;
  digest: Digest;
  reader: Reader;
  document: vscode.TextDocument;
  settings: Settings;
}

/** The active article; where there is none, tells the reader why and gives nothing. */
export async function subjectOf(active: ActiveArticle): Promise<Subject | undefined> {
  const { document } = active;
  if (document === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a news article first, as plain text or Markdown.'));
    return undefined;
  }
  // A reading is out of date where a keystroke came between: the next one holds.
  const reading = (await active.reading()) ?? (await active.reading());
  if (reading?.article !== undefined) {
    const { article, reader } = reading;
    const settings = settingsOf(document);
    return { article, reader, document, settings, digest: reader.digestOf(article, settings.keyPoints) };
  }
  if (reading !== undefined) {
    const read = vscode.l10n.t('Read as Article');
    const offered = reading.why === 'too-long' ? [] : [read];
    const words = vscode.l10n.t('This document is not read as an article. {0}', reading.off);
    const chosen = await vscode.window.showInformationMessage(words, ...offered);
    if (chosen === read) await vscode.commands.executeCommand('articleDigest.readAsArticle');
  }
  return undefined;
}
