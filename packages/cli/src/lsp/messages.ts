/** Every word that the server itself shows, in English, for whoever sets it up; what it says of an article is the language service's. */
export const messages = {
  readingArticles: 'Reading articles',
  readSoFar: (number: number, all: number): string => `${number} of ${all}`,
  limitMet: (most: number): string =>
    `Symbols: only the first ${most} files of the folders were looked into (articleDigest.workspaceSymbols.maxFiles).`,
  notAnArticle: (why: string | undefined): string =>
    ['This document is not read as an article.', why].filter((part) => part !== undefined).join(' '),
  needsDocument: (command: string): string => `${command} needs the address of a document as its first argument.`,
  needsWhat: (command: string): string => `${command} needs what to ignore as its second argument.`,
  needsDay: (command: string): string => `${command} needs a date such as 2026-03-02 as its second argument, or none.`,
  noCommand: (command: string): string => `There is no command ${command}.`,
  noLongerAsked: 'No longer asked for.',
  tooEarly: 'Send initialize first.',
  tooLate: 'Too late for this request.',
};
