/** The cheap look at a text. Apart from what reads articles: most plain text is none, and never loads that. */
export { Gate, leftAloneInWords, whyLeftAlone } from '@article-digest/language-service/gate';
