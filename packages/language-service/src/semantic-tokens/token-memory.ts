import type { Article } from '@article-digest/core';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import { semanticTokens, semanticTokensDelta, type SemanticTokensOptions } from '../semantic-tokens.ts';

/** The tokens that an editor was last given of each document, so that it can be told what has changed since. */
export class TokenMemory {
  readonly #given = new Map<string, { resultId: string; data: number[] }>();
  #count = 0;

  /** All tokens; `document` is any name that stays the same while it is open. */
  full(document: string, article: Article, options: SemanticTokensOptions = {}): Required<SemanticTokens> {
    const { data } = semanticTokens(article, undefined, options);
    return { resultId: this.#keep(document, data), data };
  }

  /** What has changed since the answer of this id; all tokens where it is not known what the editor has. */
  delta(
    document: string,
    previous: string,
    article: Article,
    options: SemanticTokensOptions = {},
  ): Required<SemanticTokens> | Required<SemanticTokensDelta> {
    const given = this.#given.get(document);
    if (given?.resultId !== previous) return this.full(document, article, options);
    const { edits } = semanticTokensDelta(given.data, article, options);
    return { resultId: this.#keep(document, semanticTokens(article, undefined, options).data), edits };
  }

  close(document: string): void {
    this.#given.delete(document);
  }

  #keep(document: string, data: number[]): string {
    const resultId = String(++this.#count);
    this.#given.set(document, { resultId, data });
    return resultId;
  }
}
