import type { Article, Artefact } from '@article-digest/core';
import { touches } from '../lookup.ts';
import { escapeMarkdown, excerpt } from '../markdown.ts';
import type { Messages } from '../messages/messages.ts';
import type { Card, InWords } from './card.ts';

/** What is wrong with the copy at the cursor, and how it would read when mended. */
export function artefactCard(article: Article, offset: number, { messages }: InWords): Card | undefined {
  // One that covers a whole paragraph would show on every word of it, above what is said of the word: its diagnostic says what there is to say.
  const found = article.artefacts
    .filter((one) => touches(one, offset) && one.end - one.start <= LONGEST && one.code !== 'line-wrapped')
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (found === undefined) return undefined;
  const lines = [messages.fault(escapeMarkdown(messages.faultMessage(article.text, found)))];
  const mend = mendOf(article, found, messages);
  if (mend !== undefined) lines.push(mend);
  return { span: found, markdown: lines.join('  \n') };
}

/** `undefined` where no mend is safe. */
function mendOf(article: Article, { fix }: Artefact, messages: Messages): string | undefined {
  const edit = fix?.[0];
  if (edit === undefined || fix === undefined) return undefined;
  if (fix.length > 1) return messages.fixesPlaces(fix.length);
  const old = escapeMarkdown(visible(excerpt(article, edit, 60)));
  const mended = escapeMarkdown(visible(edit.newText));
  if (edit.newText === ' ' && edit.start === edit.end) return messages.fixPutsInSpace;
  if (edit.newText.trim() === '' && old === '') return messages.fixWhiteSpace;
  if (edit.newText === '') return messages.fixTakesOut(old);
  return old === '' ? messages.fixPutsIn(mended) : messages.fixWrites(mended, old);
}

function visible(text: string): string {
  // oxlint-disable-next-line no-control-regex -- a control character is the very thing to show
  return text.replace(/[\u0000-\u001f\u007f\u00ad\u200b\ufeff]/g, (character) =>
    character === '\n' ? '⏎' : `‹U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

const LONGEST = 200;
