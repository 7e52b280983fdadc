import type { Article, Attribution, Span } from '../model.ts';
import { slice } from '../source/span.ts';
import { cautions } from './cautions.ts';
import { chainInWords } from './chain.ts';
import { codePoints, wholeCharacter } from './code-points.ts';
import { wellFormed } from './escape.ts';
import { iriOf } from './iri.ts';
import { speakerInWords } from './speaker.ts';

/** Characters of context on each side of a quotation, as far as annotation clients commonly look. */
const CONTEXT = 32;

export interface TextualBody {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  language?: string;
  /**
   * `identifying`: who speaks. `describing`: who said it to whom and through whom, in words. `classifying`: what sort of
   * speech it is, and what to weigh it by. `tagging`: the words that attribute.
   */
  purpose: 'identifying' | 'describing' | 'classifying' | 'tagging';
}

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Counts in code points, as the Recommendation has it. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export interface SpecificResource {
  type: 'SpecificResource';
  source: string;
  selector: [TextQuoteSelector, TextPositionSelector];
}

export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'describing';
  body: TextualBody[];
  /** The pieces of what is attributed. */
  target: SpecificResource[];
}

export interface WebAnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: {
    id: string;
    type: 'AnnotationPage';
    partOf: string;
    startIndex: 0;
    items: WebAnnotation[];
  };
}

/**
 * The attributions as W3C Web Annotations, one each, in a collection of one page. Each piece of content is found twice: by
 * its words with their surroundings, and by its position in the text in code points.
 */
export function toWebAnnotation(article: Article): WebAnnotationCollection {
  const source = iriOf(article);
  const pointsTo = codePoints(article.text);
  const items = article.attributions
    .filter(({ content }) => content.length > 0)
    .map((attribution): WebAnnotation => ({
      id: `${source}#${attribution.id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: bodies(article, attribution),
      target: attribution.content.map((span) => ({
        type: 'SpecificResource',
        source,
        selector: [
          quoteSelector(article.text, span),
          { type: 'TextPositionSelector', start: pointsTo(span.start), end: pointsTo(span.end) },
        ],
      })),
    }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#attributions`,
    type: 'AnnotationCollection',
    label: 'Who said what',
    total: items.length,
    first: {
      id: `${source}#attributions-1`,
      type: 'AnnotationPage',
      partOf: `${source}#attributions`,
      startIndex: 0,
      items,
    },
  };
}

function bodies(article: Article, attribution: Attribution): TextualBody[] {
  const { cue, kind, negated, speaker } = attribution;
  const language = 'en';
  const body = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
    type: 'TextualBody',
    value: wellFormed(value),
    format: 'text/plain',
    language,
    purpose,
  });
  return [
    body('identifying', speakerInWords(article, speaker)),
    body('describing', chainInWords(article, attribution.id)),
    body('classifying', kind),
    ...(speaker.anonymous ? [body('classifying', 'anonymous')] : []),
    ...(negated ? [body('classifying', 'negated')] : []),
    ...cautions(attribution).map((mark) => body('classifying', mark)),
    ...cue.map((span) => body('tagging', slice(article.text, span))),
  ];
}

function quoteSelector(text: string, { start, end }: Span): TextQuoteSelector {
  const before = wholeCharacter(text, Math.max(0, start - CONTEXT));
  const after = wholeCharacter(text, Math.min(text.length, end + CONTEXT));
  return {
    type: 'TextQuoteSelector',
    exact: wellFormed(text.slice(start, end)),
    prefix: wellFormed(text.slice(before, start)),
    suffix: wellFormed(text.slice(end, after)),
  };
}
