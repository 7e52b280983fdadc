export { ArticleDigestElement } from './element.ts';
export type { DigestStatus } from './loading.ts';
export {
  ArticleDigestErrorEvent,
  ArticleDigestLoadEvent,
  ArticleDigestSelectEvent,
  ArticleDigestToggleEvent,
  type ArticleDigestElementEventMap,
  type ErrorReason,
} from './events.ts';
export { safeUrl } from './safe-url.ts';
export type { SectionName } from './sections/names.ts';
export type { DigestSettings } from './settings.ts';
export type { DigestView, Messages, ViewItem, ViewSection } from '@article-digest/core/export/view';
