import type { Article, Digest } from '../model.ts';

export type { DigestView } from './view/view-model.ts';

/** An article with its digest: what the command line prints as JSON. */
export interface DigestedArticle {
  article: Article;
  digest: Digest;
}

/** One answer of a stream of articles, in the order of the questions. */
export type StreamAnswer = StreamDigest | StreamFailure;

export interface StreamDigest extends DigestedArticle {
  /** As it was given; null where none was. */
  id: unknown;
}

export interface StreamFailure {
  /** As it was given; null where none was or it could not be read. */
  id: unknown;
  error: {
    code: StreamErrorCode;
    /** Cause and mend, for people. */
    message: string;
  };
}

/** What a line of a stream was refused for. */
export type StreamErrorCode =
  | 'too-large'
  | 'not-utf-8'
  | 'invalid-json'
  | 'not-an-object'
  | 'invalid-text'
  | 'no-text'
  | 'invalid-published'
  | 'invalid-url'
  | 'invalid-language'
  | 'internal';
