import { createParser } from '@article-digest/core/parse';
import { DocumentMemory, remember } from './memory.ts';

type Parse = ReturnType<typeof createParser>;

/**
 * Parses documents that change, many of them open at once. What the paragraphs of a document hold is remembered for the few
 * that were read last, so that a keystroke costs little: for all of them it would take ten times the memory of the models.
 */
export class Parsers {
  /** By document, the one that was read last behind all others. */
  readonly #parsers = new Map<string, { parse: Parse; memory: DocumentMemory }>();
  readonly #most: number;
  readonly #create: () => Parse;

  /** Remembers at most `most` documents, 8 unless told. */
  constructor(most: number = 8, create: () => Parse = createParser) {
    this.#most = most;
    this.#create = create;
  }

  /** The same as `parse` gives; `document` is any name that stays the same while it is open. */
  parse(document: string, ...given: Parameters<Parse>): ReturnType<Parse> {
    const parser = this.#parsers.get(document) ?? { parse: this.#create(), memory: new DocumentMemory() };
    this.#parsers.delete(document);
    this.#parsers.set(document, parser);
    for (const oldest of this.#parsers.keys()) {
      if (this.#parsers.size <= this.#most) break;
      this.#parsers.delete(oldest);
    }
    return remember(parser.parse(...given), parser.memory);
  }

  close(document: string): void {
    this.#parsers.delete(document);
  }
}
