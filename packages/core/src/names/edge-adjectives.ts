import { DEMONYM, GIVEN_NAME, isCommonWord, PEOPLE } from './lexicon.ts';
import { ADJECTIVES, hasHead, HEADS, TITLE_WORDS } from './run-title.ts';
import { listedAs, type View } from './view.ts';

/** Past adjectives of nationality or religion that are no part of a longer name ("Finnish Ilves", not "Finnish Red Cross"). */
export function afterAdjectives(view: View, first: number, end: number): number {
  const { tokens, classes } = view;
  if (isMember(view, first, end)) return first + 1;
  let i = first;
  while (i < end) {
    if (
      (classes[i]! & (DEMONYM | PEOPLE)) !== 0 &&
      (i > first || (classes[i]! & DEMONYM) !== 0 || end - first === 1 || listedAs(view, i + 1, end)?.kind === 'place')
    )
      i++;
    else break;
  }
  if (i === first || i === end) return i;
  if (hasHead(view, first, end)) return first;
  for (let k = i; k < end; k++) {
    if ((classes[k]! & TITLE_WORDS) !== 0 && k === i) continue;
    if (isCommonWord(tokens[k]!.word) && (classes[k]! & GIVEN_NAME) === 0) return first;
  }
  return i;
}

/** "Democrat Ana Ilves" */
function isMember(view: View, first: number, end: number): boolean {
  const { classes } = view;
  if (end < first + 3 || (classes[first]! & (PEOPLE | GIVEN_NAME)) !== PEOPLE) return false;
  return (classes[first + 1]! & GIVEN_NAME) !== 0 && !hasHead(view, first + 1, end);
}

/** "Radical Islamic", "UK Tories": where the adjectives or peoples that close the run begin; `end` for "Hugh English". */
export function beforeFinalAdjective({ classes, tokens }: View, first: number, end: number): number {
  if (end - first < 2 || (classes[first]! & (GIVEN_NAME | ADJECTIVES | TITLE_WORDS)) === GIVEN_NAME) return end;
  for (let k = first; k < end; k++) if (tokens[k]!.word.shape === 'lower' || tokens[k]!.kind !== 'word') return end;
  let i = end;
  while (i > first && (classes[i - 1]! & (PEOPLE | DEMONYM)) !== 0 && (classes[i - 1]! & (GIVEN_NAME | HEADS)) === 0)
    i--;
  return i;
}
