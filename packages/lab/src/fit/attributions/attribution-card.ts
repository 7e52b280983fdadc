import { LEAF_LEVELS } from '../../../../core/src/attributions/fitted/packed.ts';
import type { AttributionFit } from './fit-attributions.ts';

interface Facts {
  fit: AttributionFit;
  /** Size of the weights with brotli. */
  kB: number;
  /** Words of the lexicon. */
  words: number;
  /** Articles fitted to. */
  documents: number;
  scores: Record<'all' | 'speech' | 'quoted', Record<string, number>>;
}

/** What the model card says of the models of attributions. */
export function attributionCard({ fit, kB, words, documents, scores }: Facts): string {
  const { cue, start, whole, cueWord } = fit;
  const row = (name: keyof Facts['scores']): string => {
    const score = scores[name];
    const cells = ['full@head', 'content@.5', 'token_content', 'token_source', 'token_cue'].map((key) =>
      score[key]!.toFixed(1),
    );
    return `| ${name} | ${cells.join(' | ')} |`;
  };
  return `Says which words attribute, where what they attribute begins and ends, and whose it is, and how likely the whole is right.
Used by \`packages/core/src/attributions/fitted/\`, on what the rules of \`packages/core/src/attributions/\` have found of a passage.

### Method

Six forests of oblivious regression trees (each asks the same few questions of every row; Prokhorenkova et al. 2018), boosted on
the logistic loss (Friedman 2001), or on the likelihood of the right one where content or source are chosen (McFadden 1974), over
histograms of bytes: is this verb or noun a cue; does its content begin here; does it end
here; is this its source; is the statement that comes of it right; does this word beside a cue belong to it. Each asks of at most some 80 bytes: codes of the words around
(tags, with some fifty function words told apart), distances, what the noun phrases name, quotation marks, what the rules propose, and
two or three figures of a lexicon of ${words} words: how often the word is a cue, in all and before what stands behind it here. A
document's own counts are left out of the lexicon when a forest is fitted to it. The model of whole statements is fitted to what models
fitted to the other half of the documents choose. ${start.trees} trees of ${start.depth} questions for what chooses (${cue.trees} for cues, ${whole.trees} for whole statements, ${cueWord.trees} for words of cues), rate
${start.rate} (${whole.rate} for whole statements, ${cueWord.rate} for words of cues), ${start.rowShare} of the rows and ${start.featureShare} of the features for each tree, seed ${start.seed}. But for whole statements, the leaves
of all trees are then fitted once more together, with the questions as they are (Ren et al. 2015), in ${start.refinement!.passes} passes (${cueWord.refinement!.passes} for words of cues) with a ridge of
${start.refinement!.ridge}. For what chooses, ${start.spare} times as many trees are grown with steps that are so much smaller, and those that tell least are
dropped, a fifth at a time, the others fitted again each time (Ren et al. 2015). Leaves are rounded to one of ${LEAF_LEVELS} levels, and what that changes is made good by the trees behind (error diffusion, Floyd and Steinberg 1976).

What would be a thing of every day ("rejected two sacks of flour") has to be likelier than a clause or a thing that news reports
opinions of; those are the nouns that head what a cue takes at least ${fit.leastThings} times, kept as a set of hashes.

Statements inside other statements are left to the rules: the corpus marks the outermost only.

### Data

The training part of PolNeAR 1.0, ${documents} articles (no data licence stated; texts belong to their publishers). No text is kept:
words stand in the lexicon as hashes.

### Scores

F1 in percent on the development part, as \`../shared/score/attributions.py\` counts it, in the whole pipeline. Settings and
thresholds were chosen by these same figures.

| slice | full@head | content@.5 | content, tokens | source, tokens | cue, tokens |
| --- | --: | --: | --: | --: | --: |
${(['all', 'speech', 'quoted'] as const).map(row).join('\n')}

### Size

${kB.toFixed(1)} kB with brotli.

### Limits

- Fitted on US political news of 2015 and 2016: other subjects have other cues; words that are no cue there are never one here.
- The corpus marks attitudes ("wants", "supports", "seems") beside speech, and people agree on them in three of four cases.
- A source of a passive or of "seems" is mostly left empty, as in the corpus.`;
}
