/** What the reader chose about the element. */
export interface EmbedOptions {
  published: string | null;
  layout: string;
  /** Of the element's own words; English where it is that of the page. */
  language: string;
  highlight: boolean;
  /** Whether the article stands inside the element or elsewhere on the page. */
  where: 'inside' | 'beside';
  /** Address of the element's one file. */
  script: string;
}

/** The markup that puts an article with its digest on a page. */
export function embedCode(text: string, options: EmbedOptions): string {
  const { published, layout, language, highlight, where } = options;
  const script = `<script type="module" src="${escape(options.script)}"></script>`;
  const attributes = [
    where === 'beside' ? ' for="story"' : '',
    published ? ` published="${escape(published)}"` : '',
    language === 'en' ? '' : ` lang="${escape(language)}"${language === 'ar' ? ' dir="rtl"' : ''}`,
    layout === 'stack' ? '' : ` layout="${escape(layout)}"`,
    highlight ? ' highlight' : '',
  ].join('');
  const paragraphs = text
    .split(/(?:\r?\n|\r)\s*(?:\r?\n|\r)/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => `  <p>${escape(one)}</p>\n`)
    .join('');
  if (where === 'beside')
    return `${script}\n\n<article id="story">\n${paragraphs}</article>\n\n<article-digest${attributes}></article-digest>\n`;
  return `${script}\n\n<article-digest${attributes}>\n<article>\n${paragraphs}</article>\n</article-digest>\n`;
}

/** Text as it stands in markup. Line breaks inside a paragraph are kept as such. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\r?\n|\r/g, '<br>\n  ');
}
