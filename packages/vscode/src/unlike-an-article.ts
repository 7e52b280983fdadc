import type { NotAnArticle } from '@article-digest/language-service';
import * as vscode from 'vscode';

/** Why a text is not read as an article, in the reader's language. */
export function unlikeAnArticle(code: NotAnArticle): string {
  const { t } = vscode.l10n;
  const words: Record<NotAnArticle, string> = {
    empty: t('There is no text.'),
    'too-short': t('Too few words for an article.'),
    binary: t('Holds control characters: not text.'),
    log: t('Looks like a log.'),
    table: t('Looks like a table.'),
    code: t('Looks like code or configuration.'),
    markup: t('Looks like documentation.'),
    list: t('Looks like a list.'),
    'no-prose': t('Hardly any full sentences.'),
    'no-reporting': t('Prose, but nobody reports or says anything in it.'),
  };
  return words[code];
}
