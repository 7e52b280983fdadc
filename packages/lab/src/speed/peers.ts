import { parse } from '@article-digest/core';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Something that reads a text; what it finds is not looked at. */
export interface Reader {
  name: string;
  read: (text: string) => unknown;
}

/** This parser and its nearest peers in JavaScript, each with all that it offers. */
export function readers(): Reader[] {
  const wink = winkNLP(model);
  return [
    { name: 'article-digest', read: (text) => parse(text) },
    { name: 'wink-nlp with its English web model, full pipe', read: (text) => wink.readDoc(text) },
    { name: 'compromise', read: (text) => compromise(text) },
  ];
}
