import type { Article, Block, Span } from '../model.ts';
import { slice } from '../source/span.ts';
import { termsOf, wordsOf } from './terms.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** A sentence of the story's paragraphs, without the dateline that opens it. */
export interface StorySentence extends Span {
  /** Place among the sentences of the story, from 0. */
  place: number;
  /** Its words that carry meaning, each once. */
  terms: ReadonlySet<string>;
  pronouns: number;
  opensQuoted: boolean;
  /** Opens with a description that stands for somebody named before ("The official said"). */
  opensDescribed: boolean;
  /** It can be read without the sentences around it. */
  standsAlone: boolean;
}

/** Openings that hang on what stands before. */
const DANGLING: ReadonlySet<string> =
  wordSet(`he she it they this that these those his her its their there here but and or so yet nor however meanwhile also then still instead
  moreover furthermore additionally nevertheless nonetheless therefore thus hence otherwise besides likewise similarly consequently
  accordingly afterwards both neither either such another others one some who which what when where why how because if`);
const PRONOUNS: ReadonlySet<string> = wordSet('i you we my your our he she they it his her their him them');

/** Fewer words are a label or an exclamation, more are a list or a fault of the copy. */
const FEWEST = 6;
const MOST = 60;

export function storySentences(article: Article): StorySentence[] {
  const found: StorySentence[] = [];
  const described = new Set(article.references.filter(({ form }) => form === 'description').map(({ start }) => start));
  let quotation = 0;
  let quotedUntil = 0;
  for (const { start, end, block } of article.sentences) {
    const home = article.blocks[block];
    if (home?.kind !== 'paragraph') continue;
    const span = afterDateline(article.text, { start, end }, home);
    const text = slice(article.text, span);
    const words = wordsOf(text);
    for (; quotation < article.quotations.length && article.quotations[quotation]!.start < span.start; quotation++) {
      quotedUntil = Math.max(quotedUntil, article.quotations[quotation]!.end);
    }
    found.push({
      ...span,
      place: found.length,
      terms: new Set(termsOf(words)),
      pronouns: words.filter((word) => PRONOUNS.has(word)).length,
      opensQuoted: /^["“„«‘']/.test(text),
      opensDescribed: described.has(span.start),
      // Out of the middle of a quotation, nobody could tell who speaks.
      standsAlone: quotedUntil <= span.start && standsAlone(text, words),
    });
  }
  return found;
}

/** Without "GENEVA (AP) —" at the start. */
function afterDateline(text: string, span: Span, block: Block): Span {
  if (block.kind !== 'paragraph' || block.dateline === undefined || block.dateline.end <= span.start) return span;
  let start = Math.min(block.dateline.end, span.end);
  while (start < span.end && /[\s\-–—:]/.test(text[start]!)) start++;
  return { start, end: span.end };
}

/** Long enough, not too long, no question, no announcement of what follows, and no opening that hangs on another sentence. */
function standsAlone(text: string, words: readonly string[]): boolean {
  if (words.length < FEWEST || words.length > MOST || /[?:]["”’')]*$/.test(text)) return false;
  return !DANGLING.has(words[0]!);
}
