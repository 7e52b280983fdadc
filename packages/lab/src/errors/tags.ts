import { tagTokens } from '../../../core/src/tags/tagger.ts';
import { loadDevPart } from '../corpora/dev-parts.ts';
import { heldOutTags } from '../corpora/tags.ts';
import type { TaggedSentence } from '../fit/tagged-corpora.ts';
import { chosen, type ErrorTask, type Mark, type Mistake, type View } from './mistake.ts';

/** Tags that people gave in the held-out documents of GUM, beside those given; sentences are those of the gold. */
export const tagErrors: ErrorTask = {
  name: 'tags',
  about: 'parts of speech, by what was taken for what',
  async find(options) {
    if (loadDevPart('gum') === undefined) return undefined;
    const documents = chosen(heldOutTags(), options);
    const sentences = documents.flatMap((document) => document.sentences);
    const tokens = sentences.reduce((sum, { tags }) => sum + tags.filter((tag) => tag !== undefined).length, 0);
    const mistakes = documents.flatMap(({ id, sentences: own }) => own.flatMap((one) => tagMistakes(id, one)));
    const share = ((100 * (tokens - mistakes.length)) / Math.max(1, tokens)).toFixed(1);
    return { headline: `${documents.length} texts, ${tokens} tokens, ${share} % right`, mistakes };
  },
};

/** Tokens of a sentence with another tag than the gold's, each between its neighbours. */
function tagMistakes(article: string, { tokens, tags }: TaggedSentence): Mistake[] {
  const given = tagTokens(tokens, [{ first: 0, end: tokens.length }]);
  return tags.flatMap((tag, at): Mistake[] => {
    if (tag === undefined || tag === given[at]) return [];
    const words = tokens.map(({ word }) => word.text);
    const first = Math.max(0, at - 8);
    const before = words.slice(first, at).join(' ');
    const text = words.slice(first, at + 8).join(' ');
    const start = before === '' ? 0 : before.length + 1;
    const view = (label: string, sign: string): View => {
      const mark: Mark = { start, end: start + words[at]!.length, sign };
      return { label, text, marks: [mark] };
    };
    return [
      {
        kind: `${tag} taken for ${given[at]}`,
        article,
        weight: 1,
        word: words[at]!,
        views: [view('gold', tag), view('found', given[at]!)],
      },
    ];
  });
}
