import type { Article, ArtefactCode, BoilerplateReason } from '@article-digest/core';
import { excerpt, inContext } from './context.ts';
import type { Translate, ViewContext, ViewItem } from './item.ts';

/** What is of the copy and not of the story: its faults by their sort, and the blocks that came along with it. */
export function artefactsView({ article, messages, t }: ViewContext): ViewItem[] {
  const rows: ViewItem[] = [];
  const sorts = new Map<ArtefactCode, ViewItem[]>();
  for (const [index, artefact] of article.artefacts.entries()) {
    const { code, fix } = artefact;
    const message = messages.faultMessage(article.text, artefact);
    const line = inContext(article, artefact);
    const found: ViewItem = {
      id: `artefact-${index}`,
      // White space alone on a line shows nothing of the fault.
      ...(line.label.trim() === '' ? { label: message } : line),
      tooltip: message,
      icon: fix === undefined ? 'warning' : 'wrench',
      span: artefact,
      copy: `${message}: ${line.label}`,
      kind: 'fault',
      of: String(index),
    };
    const same = sorts.get(code);
    if (same === undefined) sorts.set(code, [found]);
    else same.push(found);
  }
  const names = faultNames(t);
  for (const [code, found] of sorts) rows.push(group(code, names[code], 'wrench', found));
  const left = boilerplate(article, t);
  if (left.length > 0) rows.push(group('boilerplate', t('Not the story'), 'archive', left));
  return rows;
}

function boilerplate(article: Article, t: Translate): ViewItem[] {
  const words = reasons(t);
  return article.blocks.flatMap((block, index): ViewItem[] => {
    if (block.kind !== 'boilerplate') return [];
    const label = excerpt(article, block);
    if (label === '') return [];
    const note = words[block.reason];
    return [{ id: `block-${index}`, label, note, icon: 'archive', span: block, copy: label, kind: 'boilerplate' }];
  });
}

function group(id: string, label: string, icon: string, children: ViewItem[]): ViewItem {
  const count = children.length;
  return { id, label, note: String(count), icon, copy: `${label}: ${count}`, count, kind: 'group', children };
}

const faultNames = (t: Translate): Record<ArtefactCode, string> => ({
  'missing-space': t('Missing spaces'),
  'repeated-word': t('Repeated words'),
  'repeated-phrase': t('Repeated phrases'),
  'repeated-paragraph': t('Repeated paragraphs'),
  'unclosed-quote': t('Quotations that are not closed'),
  'unopened-quote': t('Quotations that are not opened'),
  'missing-terminal-punctuation': t('Missing full stops'),
  'no-break-space': t('No-break spaces'),
  mojibake: t('Garbled characters'),
  'control-character': t('Control characters'),
  'html-entity': t('HTML entities'),
  'html-tag': t('HTML tags'),
  'soft-hyphen': t('Soft hyphens'),
  'line-wrapped': t('Broken lines'),
  truncated: t('Text cut off'),
});

const reasons = (t: Translate): Record<BoilerplateReason, string> => ({
  'feed-credit': t('line of a feed'),
  'comment-form': t('comment form'),
  share: t('sharing'),
  subscribe: t('newsletter'),
  related: t('related stories'),
  navigation: t('navigation'),
  advertisement: t('advertisement'),
  copyright: t('copyright'),
  cookie: t('cookies'),
  'author-bio': t('about the author'),
  other: t('other'),
});
