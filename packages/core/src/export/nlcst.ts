import type { Article, Block, Sentence, Span } from '../model.ts';
import { tokenize, type Token } from '../sentences/tokens.ts';
import { addTo } from '../source/multimap.ts';
import { firstEndingAfter } from '../source/search.ts';
import { isSpace, trim } from '../source/span.ts';
import { splitLines } from '../source/lines.ts';

/** Line and column count from 1, offsets from 0, all in UTF-16 code units (unist). */
export interface NlcstPoint {
  line: number;
  column: number;
  offset: number;
}

export interface NlcstPosition {
  start: NlcstPoint;
  end: NlcstPoint;
}

export interface NlcstLiteral<Type extends string> {
  type: Type;
  value: string;
  position: NlcstPosition;
}

export interface NlcstWord {
  type: 'WordNode';
  children: NlcstLiteral<'TextNode'>[];
  position: NlcstPosition;
}

type Leaf = NlcstLiteral<'PunctuationNode' | 'SymbolNode' | 'SourceNode' | 'WhiteSpaceNode'>;

export interface NlcstSentence {
  type: 'SentenceNode';
  children: (NlcstWord | Leaf)[];
  /** Ids of the attributions that have content here. */
  data?: { attributions: string[] };
  position: NlcstPosition;
}

export interface NlcstParagraph {
  type: 'ParagraphNode';
  children: (NlcstSentence | NlcstLiteral<'WhiteSpaceNode' | 'SourceNode'>)[];
  data: { kind: Block['kind'] };
  position: NlcstPosition;
}

export interface NlcstRoot {
  type: 'RootNode';
  children: (NlcstParagraph | NlcstLiteral<'WhiteSpaceNode' | 'SourceNode'>)[];
  position: NlcstPosition;
}

/**
 * The article as an nlcst tree: blocks are paragraphs, and what stands in a block outside its sentences, such as the marker
 * of a list item, is a source node. The values of all leaves, joined, are the text.
 */
export function toNlcst(article: Article): NlcstRoot {
  const tree = new Tree(article);
  return tree.root();
}

class Tree {
  readonly #article: Article;
  readonly #lines: number[];
  /** By block. */
  readonly #sentences: Map<number, Sentence[]> = new Map();
  /** Ids of the attributions with content in a sentence. */
  readonly #attributions: Map<Sentence, Set<string>> = new Map();
  #line = 0;

  constructor(article: Article) {
    this.#article = article;
    this.#lines = splitLines(article.text).map(({ start }) => start);
    for (const sentence of article.sentences) addTo(this.#sentences, sentence.block, sentence);
    for (const { id, content } of article.attributions) {
      for (const span of content) this.#mark(span, id);
    }
  }

  root(): NlcstRoot {
    const { text, blocks } = this.#article;
    const position = this.#position({ start: 0, end: text.length });
    const children: NlcstRoot['children'] = [];
    let from = 0;
    for (const [index, block] of blocks.entries()) {
      children.push(...this.#between(from, block.start), this.#paragraph(block, this.#sentences.get(index) ?? []));
      from = block.end;
    }
    children.push(...this.#between(from, text.length));
    return { type: 'RootNode', children, position };
  }

  #paragraph({ start, end, kind }: Block, sentences: readonly Sentence[]): NlcstParagraph {
    const children: NlcstParagraph['children'] = [];
    let from = start;
    for (const sentence of sentences) {
      children.push(...this.#between(from, sentence.start), this.#sentence(sentence));
      from = sentence.end;
    }
    children.push(...this.#between(from, end));
    return { type: 'ParagraphNode', children, data: { kind }, position: this.#position({ start, end }) };
  }

  #sentence(sentence: Sentence): NlcstSentence {
    const { start, end } = sentence;
    const children: NlcstSentence['children'] = [];
    let from = start;
    for (const token of tokenize(this.#article.text.slice(start, end))) {
      const span = { start: token.start + start, end: token.end + start };
      children.push(...this.#between(from, span.start));
      const before = children.at(-1);
      // What leans on a word ("n't", "'s") is part of it.
      if (token.kind === 'clitic' && before?.type === 'WordNode' && from === span.start) this.#lengthen(before, span);
      else children.push(this.#token(token, span));
      from = span.end;
    }
    children.push(...this.#between(from, end));
    const attributions = this.#attributions.get(sentence);
    return {
      type: 'SentenceNode',
      children,
      ...(attributions && { data: { attributions: [...attributions] } }),
      position: this.#position({ start, end }),
    };
  }

  #token({ kind }: Token, span: Span): NlcstWord | Leaf {
    if (kind === 'url') return this.#literal('SourceNode', span);
    if (kind === 'symbol') return this.#literal('SymbolNode', span);
    if (kind === 'mark' || kind === 'punctuation') return this.#literal('PunctuationNode', span);
    return { type: 'WordNode', children: [this.#literal('TextNode', span)], position: this.#position(span) };
  }

  #lengthen(word: NlcstWord, span: Span): void {
    word.children.push(this.#literal('TextNode', span));
    word.position.end = this.#point(span.end);
  }

  /** White space and, where there is any, what else stands between two offsets. */
  #between(start: number, end: number): NlcstLiteral<'WhiteSpaceNode' | 'SourceNode'>[] {
    if (start >= end) return [];
    if (isSpace(this.#article.text.charCodeAt(start)) && this.#blank(start, end))
      return [this.#literal('WhiteSpaceNode', { start, end })];
    const inner = trim(this.#article.text, { start, end });
    return [...this.#between(start, inner.start), this.#literal('SourceNode', inner), ...this.#between(inner.end, end)];
  }

  #blank(start: number, end: number): boolean {
    for (let index = start; index < end; index++) if (!isSpace(this.#article.text.charCodeAt(index))) return false;
    return true;
  }

  /** Notes an attribution at all sentences that its content reaches into. */
  #mark({ start, end }: Span, id: string): void {
    const { sentences } = this.#article;
    let index = firstEndingAfter(sentences, start);
    for (
      let sentence = sentences[index];
      sentence !== undefined && sentence.start < end;
      sentence = sentences[++index]
    ) {
      const ids = this.#attributions.get(sentence);
      if (ids === undefined) this.#attributions.set(sentence, new Set([id]));
      else ids.add(id);
    }
  }

  #literal<Type extends string>(type: Type, span: Span): NlcstLiteral<Type> {
    return { type, value: this.#article.text.slice(span.start, span.end), position: this.#position(span) };
  }

  #position({ start, end }: Span): NlcstPosition {
    return { start: this.#point(start), end: this.#point(end) };
  }

  #point(offset: number): NlcstPoint {
    // Offsets come nearly in order: the line is rarely far from the last one.
    while (this.#line > 0 && this.#lines[this.#line]! > offset) this.#line--;
    while (this.#line + 1 < this.#lines.length && this.#lines[this.#line + 1]! <= offset) this.#line++;
    return { line: this.#line + 1, column: offset - this.#lines[this.#line]! + 1, offset };
  }
}
