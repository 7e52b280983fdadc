import type { TokenRange } from '../sentences/passage.ts';
import { itemAt } from '../source/search.ts';
import type { Grammar } from './grammar.ts';
import { nounForm } from './noun-form.ts';

/** What is meant for something, and means nothing itself. */
const MEANT =
  /^(?:visit|festival|project|program|programme|scheme|plan|measure|initiative|event|policy|strategy|service|campaign|course|move|step|show|tour|deal|agreement|exhibition|workshop|operation|investment|training|rule|design|reform)$/;

/** "There are people to say so", "The visit aims to strengthen ties", "Fining drivers seeks to keep order": nobody has a stand. */
export function hasNoStand({ passage, phraseAt }: Grammar, lemma: string, { first, end }: TokenRange): boolean {
  const { tags, tokens } = passage;
  if (tokens[first]!.word.lower === 'there') return true;
  if (!/^(?:aim|intend|seek)$/.test(lemma)) return false;
  const head = Math.min(phraseAt[first]?.end ?? end, end) - 1;
  // "fining | drivers": the object of a form that opens the clause, where the tagger makes no phrase of both.
  const isObject = itemAt(tags, first - 1) === 'VBG' && /^[,.:]?$/.test(itemAt(tags, first - 2) ?? '');
  return (
    isObject ||
    tags[first] === 'VBG' ||
    (tags[head]!.startsWith('NN') && MEANT.test(nounForm(tokens[head]!.word).singular))
  );
}
