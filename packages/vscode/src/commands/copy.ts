import type { Attribution } from '@article-digest/core';
import * as vscode from 'vscode';
import type { ActiveArticle } from '../active.ts';
import { tellChanged } from '../changed.ts';
import { settingsOf } from '../settings.ts';
import type { ViewItem } from '../views/item.ts';
import { say, subjectOf, type Subject } from './article.ts';

export async function copySummary(active: ActiveArticle): Promise<void> {
  const subject = await subjectOf(active);
  if (subject === undefined) return;
  const { article, digest, reader } = subject;
  await vscode.env.clipboard.writeText(withSource(subject, reader.summaryInWords(article, digest), '\n'));
  say(vscode.l10n.t('Summary copied'));
}

/** Copies the statement of a row, or the one that the cursor is in. */
export async function copyQuotation(active: ActiveArticle, row?: ViewItem): Promise<void> {
  const subject = await subjectOf(active);
  if (subject === undefined) return;
  const { article, document, reader } = subject;
  const cursor = active.editor?.selection.active;
  const attribution =
    row?.of === undefined
      ? cursor && reader.statementAt(article, document.offsetAt(cursor))
      : article.attributions.find(({ id }) => id === row.of);
  if (row?.of !== undefined && !startsOf(attribution).includes(row.span?.start)) {
    tellChanged();
    return;
  }
  if (attribution === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nobody says the words under the cursor.'));
    return;
  }
  await vscode.env.clipboard.writeText(withSource(subject, reader.quotationInWords(article, attribution), '\n'));
  say(vscode.l10n.t('Quotation copied with its attribution'));
}

/** Where the parts of a statement start: a row of it stands for the first of one of them. */
function startsOf(attribution: Attribution | undefined): (number | undefined)[] {
  return attribution === undefined
    ? []
    : [...attribution.content, ...attribution.cue, ...attribution.source].map(({ start }) => start);
}

/** Copies rows of a view with all beneath them. */
export async function copyRows(row: ViewItem | undefined, rows: readonly ViewItem[] = row ? [row] : []): Promise<void> {
  if (rows.length === 0) return;
  // A row is there only once the reader is: nothing is loaded for this.
  const { copyOf } = await import('../reader.ts');
  await vscode.env.clipboard.writeText(rows.map((one) => copyOf(one)).join('\n'));
  say(vscode.l10n.t('Copied'));
}

function withSource({ article, document, reader }: Subject, words: string, gap: string): string {
  const source = settingsOf(document).copySource ? reader.sourceLine(article) : '';
  return source === '' ? words : `${words}${gap}${source}`;
}
