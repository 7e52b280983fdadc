/** A thread that parses the texts it is sent, one at a time. */
import { parentPort } from 'node:worker_threads';
import { parse, type Article, type ParseOptions } from '@article-digest/core';

/** A text to parse, and its place among those to parse. */
export interface ParseRequest {
  index: number;
  text: string;
  options: ParseOptions;
}

export interface ParseAnswer {
  index: number;
  article: Article;
}

parentPort!.on('message', ({ index, text, options }: ParseRequest) => {
  parentPort!.postMessage({ index, article: parse(text, options) } satisfies ParseAnswer);
});
