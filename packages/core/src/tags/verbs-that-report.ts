import { CUE_VERBS } from '../language/en/cues.ts';
import type { Token } from '../sentences/tokens.ts';
import { isAdjective, isAdverb, isNoun } from './classes.ts';
import type { Tag } from './tag.ts';
import { lemmaOfVerb } from './verb-lemma.ts';

const READS = /^(?:states|reads|notes)$/;

/** Nobody's, but what somebody does. */
const NO_NOUNS =
  /^(?:denies|insists|argues|explains|admits|believes|tells|says|adds|agrees|warns|thinks|suggests|reveals|describes|remembers|acknowledges)$/;

/** Behind "her" shows that she is meant, and nothing of hers: "told her the mill", "asked her why", "with her.". */
const BEHIND_HER = /^(?:DT|PRP.?|TO|IN|MD|VB[DPZ]|W.*|[.,:])$/;

const mayBeName = ({ kind, word }: Token, tag: Tag): boolean =>
  kind === 'word' && word.shape === 'capital' && (isAdjective(tag) || isNoun(tag)) && tag !== 'NNS';

/** A finite verb stands in the clause. */
function hasVerb(tags: readonly Tag[], from: number, end: number): boolean {
  for (let i = from; i < end && tags[i] !== ','; i++) if (/^(?:VB[DPZ]|MD)$/.test(tags[i]!)) return true;
  return false;
}

/** What the model takes for a noun or a participle, and the words behind it show to be the verb that reports. */
export function readVerbsThatReport(tokens: readonly Token[], first: number, end: number, tags: Tag[]): void {
  for (let i = first + 1; i < end; i++) {
    const { lower } = tokens[i]!.word;
    if (tags[i] === 'NNS' && NO_NOUNS.test(lower)) tags[i] = 'VBZ';
    if (tags[i] === 'PRP$' && lower === 'her' && BEHIND_HER.test(tags[i + 1] ?? '.')) tags[i] = 'PRP';
    if (i === first + 1) continue;
    // "Marsh acknowledges that she": nobody's claims, but what somebody does.
    if (lower === 'that' && tags[i - 1] === 'NNS' && tags[i - 2] === 'NNP' && /^(?:PRP|DT)$/.test(tags[i + 1] ?? '')) {
      const isBare = i - 3 < first || !/^(?:DT|POS|NNP|JJ)$/.test(tags[i - 3]!);
      if (isBare && CUE_VERBS.has(lemmaOfVerb(tokens[i - 1]!.word.lower))) tags[i - 1] = 'VBZ';
    }
    // "Vale hopes to answer that": with no other verb the sentence has this one.
    if (lower === 'to' && i === first + 2 && tags[i - 1] === 'NNS' && mayBeName(tokens[first]!, tags[first]!)) {
      const frame = CUE_VERBS.get(lemmaOfVerb(tokens[i - 1]!.word.lower));
      if (frame?.includes('i') === true && !hasVerb(tags, i + 2, end)) {
        tags[i - 1] = 'VBZ';
        if (isAdjective(tags[first]!)) tags[first] = 'NNP';
      }
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
