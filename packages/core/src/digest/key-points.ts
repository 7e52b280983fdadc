import type { Article, Attribution, KeyPoint, Span, Speaker } from '../model.ts';
import { overlaps, slice } from '../source/span.ts';
import { storySentences, type StorySentence } from './story-sentences.ts';
import { termsOf, wordsOf } from './terms.ts';

/** What a word still counts for once a chosen sentence has it. */
const KNOWN = 0.25;
/** Sentences that share more than this part of their words say the same. */
const ALIKE = 0.6;
/** What a word counts for that one sentence alone has; a word that two have counts 1.2. */
const ONCE = 0.02;
/** What a sentence far down counts for beside the first of the story, which counts 1.3. */
const FAR = 0.3;
/** Each pronoun, up to four, makes a sentence that much harder to read by itself. */
const PRONOUN = 0.85;
/** A sentence that opens with a quotation rarely says what happened. */
const QUOTED = 0.6;
/** Who "the official" is, only the sentences before can tell. */
const DESCRIBED = 0.7;
/** Words of the first sentences say what the story is about. */
const EARLY = 3;
const EARLY_WEIGHT = 1.5;
/** Longer sentences have more of everything: their weight is shared out over this power of their length. */
const LENGTH = 0.9;
/** A sentence comes from those to whom most of it belongs; with them count others who have a good part of it. */
const MOST = 0.5;
const PART = 0.2;

/**
 * Sentences of the story that sum it up, in text order: one after the other, that which stands earliest and says most of what
 * the story speaks of and the sentences chosen before it have not said. At most `most`; fewer where the story has no more that can
 * stand alone. Scores run from 0 to 1, the best sentence having 1. The figures above were chosen by ROUGE-1 against editors'
 * summaries of news articles.
 */
export function keyPoints(article: Article, most: number): KeyPoint[] {
  const chosen = choose(article, most);
  const best = Math.max(0, ...chosen.map(({ score }) => score));
  const outermost = article.attributions.filter(({ within, speaker }) => within === undefined && isTelling(speaker));
  return chosen
    .map(({ sentence: { start, end }, score }) => ({
      start,
      end,
      attributions: attributionsIn(outermost, { start, end }),
      score: Math.round((100 * score) / best) / 100,
    }))
    .toSorted((a, b) => a.start - b.start);
}

/** False of "they", which tells nobody who it is. Where nothing is said at all, that is worth telling. */
function isTelling({ entity, kind, label }: Speaker): boolean {
  return entity !== undefined || kind !== 'unknown' || label === '' || label.includes(' ');
}

/** Those that a good part of the sentence belongs to, where most of it belongs to some. */
function attributionsIn(outermost: readonly Attribution[], sentence: Span): string[] {
  const length = sentence.end - sentence.start;
  const found = outermost
    .map((attribution) => ({ id: attribution.id, part: partOf(sentence, attribution) / length }))
    .filter(({ part }) => part > PART);
  return found.reduce((sum, { part }) => sum + part, 0) > MOST ? found.map(({ id }) => id) : [];
}

/** How much of a sentence is what is said or who says it; nothing where it has no part of what is said. */
function partOf(sentence: Span, { source, cue, addressee, content }: Attribution): number {
  if (!content.some((piece) => overlaps(piece, sentence))) return 0;
  return [...source, ...cue, ...addressee, ...content].reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
    0,
  );
}

interface Choice {
  sentence: StorySentence;
  score: number;
}

function choose(article: Article, most: number): Choice[] {
  if (most === 0) return [];
  const sentences = storySentences(article);
  const weights = termWeights(article, sentences);
  const chosen: Choice[] = [];
  const said = new Set<string>();
  // Only what is worth most beforehand can be worth most later, so a few times as many are enough to choose from.
  const pool = sentences
    .filter(({ standsAlone }) => standsAlone)
    .map((sentence) => ({ sentence, score: worth(sentence, weights, said) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 10 + 4 * most);
  while (chosen.length < most) {
    let best: Choice | undefined;
    for (const { sentence } of pool) {
      if (chosen.some((other) => likeness(other.sentence.terms, sentence.terms) > ALIKE)) continue;
      const score = worth(sentence, weights, said);
      if (score > (best?.score ?? 0)) best = { sentence, score };
    }
    if (best === undefined) break;
    chosen.push(best);
    for (const term of best.sentence.terms) said.add(term);
  }
  return chosen;
}

function worth(
  { terms, place, pronouns, opensQuoted, opensDescribed }: StorySentence,
  weights: ReadonlyMap<string, number>,
  said: ReadonlySet<string>,
): number {
  let weight = 0;
  for (const term of terms) weight += (weights.get(term) ?? 0) * (said.has(term) ? KNOWN : 1);
  const position = FAR + 1 / (1 + place);
  const shared = weight / Math.max(1, terms.size) ** LENGTH;
  const clear = PRONOUN ** Math.min(4, pronouns) * (opensQuoted ? QUOTED : 1) * (opensDescribed ? DESCRIBED : 1);
  return shared * position * clear;
}

/** How much each word says of this story: more where many of its sentences have it or the headline does. */
function termWeights(article: Article, sentences: readonly StorySentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const early = new Set(sentences.slice(0, EARLY).flatMap(({ terms }) => [...terms]));
  const headline = new Set(
    article.meta.headline === undefined ? [] : termsOf(wordsOf(slice(article.text, article.meta.headline))),
  );
  const weights = new Map<string, number>();
  for (const [term, count] of counts) {
    const said = count < 2 && !headline.has(term) ? ONCE : Math.log(1 + count) ** 2;
    weights.set(term, said * (early.has(term) || headline.has(term) ? EARLY_WEIGHT : 1));
  }
  return weights;
}

/** The part of the shorter one's words that two sentences share. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
