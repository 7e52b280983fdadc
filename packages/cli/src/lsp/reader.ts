/** All that reads an article. Loaded once the server has answered who it is, so that an editor's start waits for none of it. */
export { parse } from '@article-digest/core';
export { toMarkdown } from '@article-digest/core/export/markdown';
export * from '@article-digest/language-service';
