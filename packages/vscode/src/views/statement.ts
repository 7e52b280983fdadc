import type { Article, Attribution } from '@article-digest/core';
import { contentInWords } from '@article-digest/core/wording';
import type { Messages } from '@article-digest/language-service';
import { quotationInWords } from '../words/quotation.ts';
import { excerpt } from './context.ts';
import type { ViewItem } from './item.ts';

/** A statement as a row: what was said, behind it what to be careful about, and the chain when one points at it. */
export function statementItem(article: Article, attribution: Attribution, messages: Messages): ViewItem {
  const { id, kind, content, cue, source } = attribution;
  const said = contentInWords(article, attribution);
  const chain = messages.chain(article, id);
  // Beneath its speaker a denial would read as a claim.
  const denied = attribution.negated ? cue.map((span) => excerpt(article, span)) : [];
  const notes = [...denied, ...messages.cautions(attribution)];
  const first = content[0] ?? cue[0] ?? source[0];
  return {
    id,
    label: shorten(said === '' ? chain : said),
    ...(notes.length > 0 && { note: notes.join(', ') }),
    tooltip: `${upperFirst(chain)}: ${said}`,
    icon: kind === 'indirect' ? 'comment' : 'quote',
    ...(first !== undefined && { span: first }),
    copy: quotationInWords(article, attribution),
    kind: 'statement',
    of: id,
  };
}

export function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A row is one line: what no screen can hold is left out. */
function shorten(words: string): string {
  return words.length <= 200 ? words : `${words.slice(0, 200).replace(/\s+\S*$/, '')}…`;
}
