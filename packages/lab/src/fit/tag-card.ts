import { FEATURE_BITS } from '../../../core/src/tags/features.ts';
import { markdownTable } from '../tables.ts';
import type { TagFitOptions } from './fit-tags.ts';
import type { TagScore } from './tag-score.ts';

export interface TagFacts {
  options: TagFitOptions;
  scores: { gum: TagScore; dev: TagScore };
  documents: { fitted: number; heldOut: number; silver: number; dev: number };
  size: { characters: number; brotli: number };
  /** Of the packed model. */
  sha256: string;
}

/** What the model card says of the tagger. */
export function tagCard({ options, scores, documents, size, sha256 }: TagFacts): string {
  return `Gives each token of English news a tag of the Penn Treebank; every "to" is \`TO\`, every quotation mark \`MARK\`.
Used by \`packages/core/src/tags/tagger.ts\`.

### Method

Greedy, from left to right: a linear softmax over hashed features of the word, two words on either side and the two
tags before. A lexicon of word forms gives the set of tags that a frequent form can have; a form with one tag needs no
model. Punctuation, numbers, addresses and most clitics get their tag from the kind of token. Words of a sentence in
which nearly all words are capitalised are read without their capitals.

Fitted in ${options.choosing} passes of adaptive dual averaging with an L1 penalty (${options.sparsity} a step), which leaves few weights; at
most ${options.keep} of them are fitted again in ${options.settling} passes without it, and rounded to whole numbers from -31 to 31 (one level is ${options.level}).
Features are ${FEATURE_BITS}-bit hashes: words and their pairs, endings of one to four letters, beginnings, shape, ambiguity class of
the words around, and these joined with the tags before. Listed forms occur at least ${options.least} times, a gold occurrence counting
for ${options.goldWeight}. Some sentences are learnt a second time in title case. All arithmetic at run time is on integers.

### Data

${markdownTable([
  ['corpus', 'documents', 'use', 'terms'],
  [
    'GUM',
    String(documents.fitted),
    'fitted, gold tags',
    'annotation CC BY 4.0; texts CC BY, CC BY-SA or public domain',
  ],
  ['GUM', String(documents.heldOut), 'held out, chosen by the hash of the name', 'the same'],
  [
    'PolNeAR 1.0, train',
    String(documents.silver),
    'fitted, tags by CoreNLP',
    'no data licence stated; texts belong to their publishers',
  ],
  ['PolNeAR 1.0, dev', String(documents.dev), 'held out, tags by CoreNLP', 'the same'],
])}

No text of the corpora is kept: the model is numbers, and forms of words stand in it as hashes.

### Scores

Percent of the tokens that the corpus cuts as we do, with sentences as in the corpus. Settings
were chosen by these same figures, so they flatter the model a little. The PolNeAR figure is agreement with another tagger,
not truth.

${markdownTable([
  ['held out', 'tokens', 'all', 'words alone', 'words set in title case'],
  scoreRow('GUM, gold', scores.gum),
  scoreRow('PolNeAR dev, silver', scores.dev),
])}

"Set in title case" are the words of the same sentences of 5 to 20 tokens, capitalised as headlines are.

Most frequent mistakes on GUM, as right → given: ${scores.gum.confusions.map(([kind, count]) => `${kind} (${count})`).join(', ')}.

### Size

${size.characters} characters in the source, ${(size.brotli / 1000).toFixed(1)} kB with brotli. SHA-256 of the packed model: \`${sha256}\`.

### Limits

- English only; fitted on US news of 2015 and 2016 and on ten genres of GUM. Other spellings and genres do worse.
- Names and common nouns are told apart mostly by their capitals; titles of works and headlines in capitals do worse.
- \`VBD\` and \`VBN\`, \`IN\` and \`RB\`, \`JJ\` and \`NN\` before nouns are the usual confusions.
- The words of hyphenated compounds are one token, tagged as a whole.
- CoreNLP's own mistakes are learnt with its tags; its headlines are left out.`;
}

function scoreRow(name: string, { tokens, accuracy, words, titles }: TagScore): string[] {
  return [name, String(tokens), ...[accuracy, words, titles].map((percent) => percent.toFixed(2))];
}
