import { CUE_VERBS } from '../language/en/cues.ts';
import type { Token } from '../sentences/tokens.ts';
import { isAdverb, isNoun } from './classes.ts';
import type { Tag } from './tag.ts';
import { lemmaOfVerb } from './verb-lemma.ts';

const READS = /^(?:states|reads|notes)$/;

/** What the model takes for a noun or a participle, and the words behind it show to be the verb that reports. */
export function readVerbsThatReport(tokens: readonly Token[], first: number, end: number, tags: Tag[]): void {
  for (let i = first + 2; i < end; i++) {
    const { lower } = tokens[i]!.word;
    // "Marsh acknowledges that she": nobody's claims, but what somebody does.
    if (lower === 'that' && tags[i - 1] === 'NNS' && tags[i - 2] === 'NNP' && /^(?:PRP|DT)$/.test(tags[i + 1] ?? '')) {
      const isBare = i - 3 < first || !/^(?:DT|POS|NNP|JJ)$/.test(tags[i - 3]!);
      if (isBare && CUE_VERBS.has(lemmaOfVerb(tokens[i - 1]!.word.lower))) tags[i - 1] = 'VBZ';
    }
    if (tokens[i]!.kind !== 'mark' || tokens[i - 1]!.word.text !== ':') continue;
    // "The notice states: “…”", "Another reportedly said: “…”"
    const verb = i - 2;
    let before = verb - 1;
    if (tags[verb] === 'NNS' && READS.test(tokens[verb]!.word.lower) && isNoun(tags[before] ?? '.')) tags[verb] = 'VBZ';
    while (before >= first && isAdverb(tags[before]!)) before--;
    if (tags[verb] === 'VBN' && before >= first && !tags[before]!.startsWith('VB')) tags[verb] = 'VBD';
  }
}
