import { isEnglish } from '@article-digest/core';
import { dateInWords } from './dates.ts';
import { count, together } from './layout.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** Headline, standfirst, and one line of what there is to know about the article. */
export function masthead({ article, digest, style, words, wrap }: View): string[] {
  const { meta, language } = article;
  const headline = meta.headline ?? digest.headline;
  const facts = [
    meta.publisher === undefined ? '' : visible(meta.publisher),
    meta.byline === undefined || meta.byline.length === 0 ? '' : `by ${meta.byline.map(words).join(', ')}`,
    meta.published === undefined ? '' : dateInWords(meta.published),
    digest.reading.words > 0 ? count(digest.reading.words, 'word') : '',
    digest.reading.minutes > 0 ? `${count(digest.reading.minutes, 'minute')} to read` : '',
  ].filter(Boolean);
  const lines = wrap(style.title(headline === undefined ? '(no headline)' : words(headline)), '');
  if (meta.standfirst !== undefined) lines.push(...wrap(words(meta.standfirst), ''));
  if (facts.length > 0) lines.push(...wrap(style.aside(facts.map(together).join(' · ')), ''));
  if (meta.url !== undefined) lines.push(...wrap(style.aside(visible(meta.url)), ''));
  if (!isEnglish(language)) {
    lines.push(
      '',
      ...wrap(style.caution('Not English: only the layout of the text is read, and nothing is guessed.'), ''),
    );
  }
  return lines;
}
