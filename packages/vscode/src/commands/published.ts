import * as vscode from 'vscode';
import type { Readings } from '../readings.ts';
import type { Subject } from './article.ts';

/** Asks for the day on which the article was published, from which “Monday” is counted; with none it is that of the text again. */
export async function setPublished({ article, document }: Subject, readings: Readings): Promise<void> {
  const { t } = vscode.l10n;
  const day = await vscode.window.showInputBox({
    title: t('Date of Publication'),
    prompt: t('The day that “Monday” is counted from, until the document closes. Leave it empty to go by the text.'),
    placeHolder: '2026-03-02',
    value: article.meta.published?.slice(0, 10) ?? '',
    validateInput: (words) =>
      words.trim() === '' || isDay(words.trim()) ? undefined : t('Give a day that there is, such as 2026-03-02.'),
  });
  if (day !== undefined) readings.date(document, day.trim() || undefined);
}

/** True for an ISO 8601 date of a day that exists: `Date` takes the 30th of February for one in March. */
function isDay(words: string): boolean {
  const time = Date.parse(words);
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(words);
}
