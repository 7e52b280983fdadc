// What a compiler knows of the element: checked, never run.
import '@article-digest/widget/define';
import type { ArticleDigestElement } from '@article-digest/widget';
import type { CustomElements } from '@article-digest/widget/jsx';

const element: ArticleDigestElement = document.createElement('article-digest');
element.addEventListener('load', ({ view }) => console.log(view.lang, view.sections.length));
element.addEventListener('error', ({ reason }) => console.log(reason === 'network'));
element.addEventListener('click', ({ clientX }) => console.log(clientX));
document.addEventListener('article-digest-select', ({ item, span }) => console.log(item, span.start));
const linked = await element.toJSON('json-ld');
console.log(linked?.['@type'] satisfies 'NewsArticle' | undefined);

export const props: CustomElements['article-digest'] = { src: '/story.json', layout: 'compact', 'heading-level': 3 };
export const heard: CustomElements['article-digest'] = {
  'onarticle-digest-select': ({ quote, spans }) => console.log(quote.length, spans.length),
};

// What frameworks hand over: a ref of React or Preact, a style object, events by the framework's own names.
interface Sizes {
  maxInlineSize?: number;
}
const sizes: Sizes = { maxInlineSize: 400 };
const ref: { current: ArticleDigestElement | null } = { current: null };
export const framed: CustomElements['article-digest'] = { ref, style: sizes, onClick: ({ clientX }) => clientX };

// @ts-expect-error -- there is no such layout
element.layout = 'spiral';
// @ts-expect-error -- nor here
export const wrong: CustomElements['article-digest'] = { layout: 'spiral' };
// @ts-expect-error -- an error of this element has a reason, and no file name
export const unheard: CustomElements['article-digest'] = { onerror: ({ filename }) => console.log(filename) };
