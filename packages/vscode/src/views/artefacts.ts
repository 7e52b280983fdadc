import type { Article, ArtefactCode } from '@article-digest/core';
import type { Messages } from '@article-digest/language-service';
import { excerpt, inContext } from './context.ts';
import { group, type ViewContext, type ViewItem } from './item.ts';

/** What is of the copy and not of the story: its faults by their sort, and the blocks that came along with it. */
export function artefactsView({ article, messages }: ViewContext): ViewItem[] {
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
  for (const [code, found] of sorts) rows.push(group(code, messages.faultsOfSort(code), 'wrench', found));
  const left = boilerplate(article, messages);
  if (left.length > 0) rows.push(group('boilerplate', messages.rest, 'archive', left));
  return rows;
}

function boilerplate(article: Article, messages: Messages): ViewItem[] {
  return article.blocks.flatMap((block, index): ViewItem[] => {
    if (block.kind !== 'boilerplate') return [];
    const label = excerpt(article, block);
    if (label === '') return [];
    const note = messages.wasteNote(block.reason);
    return [{ id: `block-${index}`, label, note, icon: 'archive', span: block, copy: label, kind: 'boilerplate' }];
  });
}
