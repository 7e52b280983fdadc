import type { Article } from '@article-digest/core';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import type { Reader } from './readings.ts';

/** The tokens that an editor was last given of each document, so that it can be told what has changed since. */
export class TokenMemory {
  readonly #given = new Map<string, { resultId: string; data: number[] }>();
  #count = 0;

  full(uri: string, article: Article, reader: Reader): SemanticTokens {
    const { data } = reader.semanticTokens(article);
    return { resultId: this.#keep(uri, data), data };
  }

  /** All of them where it is not known what the editor has. */
  delta(uri: string, previous: string, article: Article, reader: Reader): SemanticTokens | SemanticTokensDelta {
    const given = this.#given.get(uri);
    if (given?.resultId !== previous) return this.full(uri, article, reader);
    const { edits } = reader.semanticTokensDelta(given.data, article);
    return { resultId: this.#keep(uri, reader.semanticTokens(article).data), edits };
  }

  close(uri: string): void {
    this.#given.delete(uri);
  }

  #keep(uri: string, data: number[]): string {
    const resultId = String(++this.#count);
    this.#given.set(uri, { resultId, data });
    return resultId;
  }
}
