import { lower } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { nounForm, OFFICE_KIND } from './noun-form.ts';
import { startOfSubject } from './start-of-subject.ts';

/** The comma behind the first of several names: "of Water|, Land, and Trade"; `comma` where one name stands before it. */
export function beforeNames({ phraseAt, passage: { tags } }: Grammar, comma: number): number {
  let at = comma;
  for (let names = 0; names < 5; names++) {
    const name = phraseAt[at - 1];
    if (name === undefined || !tags[at - 1]!.startsWith('NNP') || tags[name.first - 1] !== ',') break;
    at = name.first - 1;
  }
  return at;
}

/** "the minister of Water, Land, | and Trade": the last of three names and more belongs to what the first hangs on; "out of Velm, | but Orne" begins anew. */
export function beforeList(grammar: Grammar, first: number, limit: number): number {
  const { tags } = grammar.passage;
  if (first - 3 < limit || lower(grammar, first - 1) !== 'and' || tags[first - 2] !== ',') return first;
  const comma = beforeNames(grammar, first - 2);
  if (comma === first - 2 || grammar.passage.tokens[first]!.word.shape === 'lower') return first;
  const name = grammar.phraseAt[comma - 1];
  if (name === undefined || !tags[comma - 1]!.startsWith('NNP') || name.first <= limit) return first;
  const own = lower(grammar, name.first - 1) === 'of' ? startOfSubject(grammar, comma - 1, limit) : -1;
  return own >= 0 && own < name.first ? own : first;
}

/** "Jon Reyk, the attorney of the county, one of the plaintiffs, said": the first of two appositions still has a name before it. */
export function beforeApposition(grammar: Grammar, first: number, limit: number): number {
  const { tags } = grammar.passage;
  const office = (at: number): boolean => nounForm(grammar.passage.tokens[at]!.word).kind === OFFICE_KIND;
  // "…, president of the union", "…, Orvik harbour chief at the board"
  const isOffice = first >= 0 && (office(first) || office((grammar.phraseAt[first]?.end ?? first + 1) - 1));
  if (first - 2 < limit || !(isOffice || /^(?:DT|NN)$/.test(tags[first]!)) || tags[first - 1] !== ',') return first;
  const name = grammar.phraseAt[first - 2];
  if (name === undefined || name.end !== first - 1 || !tags[first - 2]!.startsWith('NNP')) return first;
  // "makes him a man of Velm, the mayor said": no name opens with an article.
  if (tags[name.first] === 'DT') return first;
  const before = tags[name.first - 1];
  // "died in Velm and Orvik, the army said": a list of names ends there, no clause begins.
  const begins = before === 'CC' && tags[name.first - 2]?.startsWith('NNP') !== true;
  return name.first <= limit || before === 'MARK' || before === ',' || begins ? name.first : first;
}

/** "…, Tarn Mills Marketing Manager, Ana Ilves said": an office in capitals with no article, between commas before the name. */
export function beforeOffice(grammar: Grammar, first: number, limit: number): number {
  const { tags, tokens } = grammar.passage;
  if (first - 2 <= limit || tags[first - 1] !== ',' || !tags[first]!.startsWith('NNP')) return first;
  const office = grammar.phraseAt[first - 2];
  if (office === undefined || office.first <= limit || office.end !== first - 1) return first;
  const { word } = tokens[first - 2]!;
  const isOffice = word.shape === 'capital' && nounForm(word).kind === OFFICE_KIND;
  return isOffice && /^(?:,|MARK)$/.test(tags[office.first - 1]!) && tokens[office.first]!.word.shape !== 'lower'
    ? office.first
    : first;
}
