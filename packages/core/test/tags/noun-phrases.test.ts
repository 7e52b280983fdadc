import { expect, test } from 'vitest';
import { nounPhrases } from '../../src/tags/noun-phrases.ts';
import { bracketed, sentenceOf } from './tagged-text.ts';

test.each([
  "[The minister's two former aides] told [reporters] [Tuesday] that [they] would leave.",
  '[Two people] with [knowledge] of [the talks] spoke to [the Harbor Gazette] on [Monday].',
  '[Mara Ilves] met [Oren Vale] [last Friday].',
  // Adjectives that are joined belong together; nouns that are joined do not.
  '[Political and military leaders] met on [a long, hard road].',
  '[Mara Ilves] and [Oren Vale] met.',
  // A participle modifies after a determiner, and is a verb after an auxiliary.
  '[The poor] left [the occupied area].',
  '[The army] has occupied [land].',
  // Whoever is first of many.
  '[The world No. 1 player Mara Ilves] left.',
  '[They] gave [the man] [20 dollars].',
  // Quotation marks inside.
  '[The so-called “Harbor Plan”] failed, and [a “special” bond] with [it].',
  // An apostrophe after a plural.
  "[The workers' new union] met.",
  "[Some] said [those] in [power] knew, but [it] was [the owners'] fault.".replace(
    "[the owners'] fault",
    "[the owners' fault]",
  ),
  '[The deal] is worth [$5 million].',
  // No phrase at all.
  'Never again.',
])('%s', (marked) => {
  const passage = sentenceOf(marked.replaceAll(/[[\]]/g, ''));
  expect(bracketed(passage, nounPhrases(passage))).toBe(marked);
});
