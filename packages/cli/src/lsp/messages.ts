/** Every word that the server itself shows, in English; what it says of an article is the language service's. */
export const messages = {
  readingArticles: 'Reading articles',
  readSoFar: (number: number, all: number): string => `${number} of ${all}`,
  notAnArticle: 'This document is not read as an article.',
  needsDocument: (command: string): string => `${command} needs the address of a document as its first argument.`,
  needsWhat: (command: string): string => `${command} needs what to ignore as its second argument.`,
  noCommand: (command: string): string => `There is no command ${command}.`,
  noLongerAsked: 'No longer asked for.',
  tooEarly: 'Send initialize first.',
  tooLate: 'Too late for this request.',
};
