import { parse } from '@article-digest/core';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Something that reads a text; what it finds is not looked at. */
export interface Reader {
  name: string;
  read: (text: string) => unknown;
  /** How often it reads all texts; the slowest reads them less often. */
  passes: number;
}

/** This parser and its nearest peers in JavaScript, each with all that it offers. */
export function readers(): Reader[] {
  const wink = winkNLP(model);
  return [
    { name: 'article-digest', read: (text) => parse(text), passes: 7 },
    { name: 'wink-nlp with its English web model, full pipe', read: (text) => wink.readDoc(text), passes: 7 },
    { name: 'compromise', read: (text) => compromise(text), passes: 3 },
  ];
}
