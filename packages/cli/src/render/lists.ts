import { sourceInWords, type AnnouncedList } from '@article-digest/core';
import { messages } from '@article-digest/core/locales/en';
import { shorten } from './layout.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** Demands and other announced lists, each under the sentence that announces it and with who says so. */
export function listsSection(view: View): Section {
  const lists = view.digest.lists.filter(({ items }) => items.length > 0);
  return {
    title: messages.sections.lists,
    lines: lists.flatMap((list, index) => [...(index === 0 ? [] : ['']), ...listLines(list, view)]),
  };
}

function listLines(
  { block, introducedBy, items, attributions }: AnnouncedList,
  { article, style, words, wrap }: View,
): string[] {
  // The innermost attribution names all that it went through.
  const innermost = attributions.at(-1);
  const source = innermost === undefined ? '' : visible(sourceInWords(article, innermost));
  const detail = article.blocks[block];
  const ordered = detail?.kind === 'list' && detail.ordered;
  const digits = String(items.length).length;
  return [
    ...(introducedBy === undefined ? [] : wrap(shorten(words(introducedBy), 400), '  ')),
    ...(source === '' ? [] : wrap(style.aside(source), '  — ')),
    ...items.flatMap((item, index) =>
      wrap(shorten(words(item), 400), ordered ? `    ${String(index + 1).padStart(digits)}. ` : '    • '),
    ),
  ];
}
