import { sentenceAt, type TokenRange } from '../../sentences/passage.ts';
import type { Grammar } from '../grammar.ts';
import { nounForm } from '../noun-form.ts';
import { isTimeNoun } from '../source.ts';
import type { Statement } from '../statement.ts';
import { subjectOf, type Candidate } from './candidates.ts';
import type { CueLexicon } from './lexicon.ts';
import { CODE, tokenCodes } from './token-codes.ts';

const FORMS = ['finite', 'participle', 'infinitive', 'passive', 'according', 'noun'];
const TENSES = ['none', 'past', 'present', 'future', 'modal'];
const KINDS = [
  'paragraph',
  'headline',
  'standfirst',
  'heading',
  'list',
  'caption',
  'quote',
  'table',
  'byline',
  'dateline',
  'boilerplate',
];

/** A passage as the models read it. */
export interface View {
  grammar: Grammar;
  codes: Uint8Array;
  /** What the rules found, by the tokens of its cue. */
  ruled: ReadonlyMap<number, Statement>;
  /** How many quotation marks stand before each token. */
  marks: Uint16Array;
  lexicon: CueLexicon;
}

export function viewOf(grammar: Grammar, found: readonly Statement[], lexicon: CueLexicon): View {
  const codes = tokenCodes(grammar.passage);
  const ruled = new Map<number, Statement>();
  for (const statement of found) {
    for (let i = statement.cue.first; i < statement.cue.end; i++) if (!ruled.has(i)) ruled.set(i, statement);
  }
  return { grammar, codes, ruled, marks: marksBefore(codes), lexicon };
}

/** How many quotation marks stand before each token, and before the end. */
export function marksBefore(codes: Uint8Array): Uint16Array {
  const marks = new Uint16Array(codes.length + 1);
  for (let i = 0; i < codes.length; i++) marks[i + 1] = marks[i]! + (codes[i] === CODE['mark'] ? 1 : 0);
  return marks;
}

export const clamp = (value: number, most = 255): number => (value < 0 ? 0 : value > most ? most : value);

/** What kind of thing a noun phrase names: 0 nothing, then pronouns, names, people, offices, bodies, documents, other nouns, things. */
export function nounClass({ grammar, codes }: View, range: TokenRange | undefined): number {
  if (range === undefined) return 0;
  const code = codes[range.first]!;
  if (range.end - range.first === 1 && code >= CODE['he']! && code <= CODE['this']!) return 1 + code - CODE['he']!; // 1..6
  if (code === CODE['relative'] || code === CODE['that']) return 7;
  const phrase = grammar.phraseAt[range.first];
  const head = Math.min(phrase?.end ?? range.end, range.end) - 1;
  const last = codes[head]!;
  if (last === CODE['name']) return 8;
  if (isTimeNoun(grammar, head)) return 20;
  const { kind } = nounForm(grammar.passage.tokens[head]!.word);
  if (kind !== 0) return kind;
  if (last === CODE['nouns']) return 15;
  if (last === CODE['number']) return 16;
  if (last === CODE['determiner']) return 17;
  if (last === CODE['his']) return 18;
  return 19;
}

/** How far the features of a cue look for verbs, in tokens. */
const SIGHT = 80;

export const CUE_FEATURES = 45;

/** Fills `out` with what the cue model looks at, a byte each. */
export function cueFeatures(view: View, cue: Candidate, out: Uint8Array, at = 0): void {
  const { grammar, codes, marks, lexicon } = view;
  const { passage, level, phraseAt } = grammar;
  const count = codes.length;
  const sentence = passage.sentences[sentenceAt(passage, cue.main)]!;
  const code = (i: number): number => (i < sentence.first || i >= sentence.end ? 0 : codes[i]!);
  const first = cue.group?.first ?? cue.first;
  let f = at;
  const put = (value: number): void => {
    out[f++] = value;
  };
  const [key, base] = [cue.keys[0]!, cue.keys.at(-1)!];
  put(lexicon.share(key) ?? lexicon.share(base) ?? 0);
  put(lexicon.share(base) ?? 0);
  put(lexicon.shareBefore(key, cue.next) ?? lexicon.shareBefore(base, cue.next) ?? lexicon.share(base) ?? 0);
  put(cue.next);
  put(FORMS.indexOf(cue.form));
  put(TENSES.indexOf(cue.group?.tense ?? 'none'));
  put(codes[cue.main]!);
  put(
    cue.group === undefined
      ? 0
      : (cue.group.negated ? 1 : 0) + (cue.group.perfect ? 2 : 0) + (cue.group.passive ? 4 : 0) + 8,
  );
  put(clamp(cue.end - first));
  put(code(first - 1));
  put(code(first - 2));
  put(code(first - 3));
  put(code(cue.after));
  put(code(cue.after + 1));
  put(code(cue.after + 2));
  put(code(first));
  // The subject and what it is.
  const subject = subjectOf(grammar, cue);
  put(nounClass(view, subject?.range));
  put(subject === undefined ? 255 : clamp(first - subject.range.end));
  put(subject === undefined ? 0 : clamp(subject.range.end - subject.range.first));
  put(subject === undefined ? 0 : code(subject.range.first - 1));
  const before = phraseAt[first - 1];
  put(nounClass(view, before));
  const behind = phraseAt[cue.after];
  put(behind === undefined || behind.first !== cue.after ? 0 : nounClass(view, behind));
  put(behind === undefined ? 0 : code(behind.end));
  const owner = cue.form === 'noun' ? phraseAt[cue.main] : undefined;
  put(owner === undefined ? 0 : code(owner.first));
  put(owner === undefined ? 0 : code(owner.first - 1));
  // Marks around.
  put(level[cue.main]! >= 0 ? 1 : 0);
  put(clamp(marks[cue.main]! - marks[sentence.first]!, 20));
  put(clamp((marks[Math.min(sentence.end, count)] ?? marks[count]!) - marks[cue.main]!, 20));
  let toMark = 0;
  while (toMark < 30 && cue.after + toMark < sentence.end && codes[cue.after + toMark] !== CODE['mark']) toMark++;
  put(toMark);
  let sinceMark = 0;
  while (sinceMark < 30 && first - 1 - sinceMark >= sentence.first && codes[first - 1 - sinceMark] !== CODE['mark'])
    sinceMark++;
  put(sinceMark);
  // Where it stands.
  put(clamp(first - sentence.first));
  put(clamp(sentence.end - cue.end));
  put(KINDS.indexOf(passage.kind));
  put(codes[sentence.first]!);
  put(codes[sentence.end - 1]!);
  // Other verbs of the sentence.
  let verbs = 0;
  let opener = 0;
  for (let i = first - 1; i >= Math.max(sentence.first, first - SIGHT) && verbs < 10; i--) {
    const group = grammar.groupAt[i];
    if (group !== undefined && group.first === i && group.tense !== 'none') verbs++;
    if (
      opener === 0 &&
      ((codes[i]! >= CODE['that']! && codes[i]! <= CODE['if']!) ||
        codes[i] === CODE['while'] ||
        codes[i] === CODE['as']) &&
      verbs === 0
    )
      opener = codes[i]!;
  }
  put(verbs);
  put(opener);
  let later = 0;
  for (let i = cue.end; i < Math.min(sentence.end, cue.end + SIGHT) && later < 10; i++) {
    const group = grammar.groupAt[i];
    if (group !== undefined && group.first === i && group.tense !== 'none') later++;
  }
  put(later);
  // What the rules say.
  const statement = view.ruled.get(cue.main);
  put(statement === undefined ? 0 : 1 + Math.round(statement.confidence * 20));
  put(statement === undefined ? 0 : clamp(1 + statement.content.reduce((sum, { first: a, end }) => sum + end - a, 0)));
  let near = 0;
  for (let i = 1; i < 25 && near === 0; i++) if (first - i >= sentence.first && view.ruled.has(first - i)) near = i;
  put(near);
  near = 0;
  for (let i = 1; i < 25 && near === 0; i++) if (cue.main + i < sentence.end && view.ruled.has(cue.main + i)) near = i;
  put(near);
  const word = passage.tokens[cue.main]!.word;
  put(clamp(word.lower.length));
  put(word.shape === 'lower' ? 0 : word.shape === 'capital' ? 1 : 2);
  put(first > 0 && passage.tokens[first - 1]!.word.lower === 'not' ? 1 : 0);
  if (f - at !== CUE_FEATURES) throw new Error(`${f - at} features of a cue`);
}
