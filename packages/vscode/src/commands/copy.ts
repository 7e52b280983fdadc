import type { Attribution } from '@article-digest/core';
import * as vscode from 'vscode';
import type { ActiveArticle } from '../active.ts';
import { tellChanged } from '../changed.ts';
import type { ViewItem } from '../views/item.ts';
import type { Subject } from './article.ts';
import { say } from './say.ts';

export async function copySummary(subject: Subject): Promise<void> {
  const { article, digest, reader } = subject;
  await vscode.env.clipboard.writeText(withSource(subject, reader.summaryInWords(article, digest), '\n'));
  say(vscode.l10n.t('Summary copied'));
}

/** Copies the statement of a row, or of all rows that are chosen with it, or the one that the cursor is in. */
export async function copyQuotation(
  subject: Subject,
  active: ActiveArticle,
  row?: ViewItem,
  rows: readonly ViewItem[] = row ? [row] : [],
): Promise<void> {
  const { article, reader } = subject;
  // From a menu of the editor comes the address of its document in place of a row.
  const chosen = row?.of === undefined ? [] : rows.filter(({ kind }) => kind === 'statement');
  const found = chosen.map(({ of }) => article.attributions.find(({ id }) => id === of));
  if (chosen.some(({ span }, index) => !startsOf(found[index]).includes(span?.start))) {
    tellChanged();
    return;
  }
  const attributions = (chosen.length > 0 ? found : [atCursor(active, subject)]).filter((one) => one !== undefined);
  if (attributions.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nobody says the words under the cursor.'));
    return;
  }
  const words = attributions.map((attribution) => reader.quotationInWords(article, attribution)).join('\n');
  await vscode.env.clipboard.writeText(withSource(subject, words, '\n'));
  const { t } = vscode.l10n;
  const many = attributions.length;
  say(
    many === 1 ? t('Quotation copied with its attribution') : t('{0} quotations copied with their attributions', many),
  );
}

function atCursor({ editor }: ActiveArticle, { article, document, reader }: Subject): Attribution | undefined {
  return editor && reader.statementAt(article, document.offsetAt(editor.selection.active));
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

function withSource({ article, settings, reader }: Subject, words: string, gap: string): string {
  const source = settings.copySource ? reader.sourceLine(article) : '';
  return source === '' ? words : `${words}${gap}${source}`;
}
