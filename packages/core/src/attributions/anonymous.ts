import type { Entity, Mention, Span } from '../model.ts';
import type { Section } from '../section.ts';
import { spanOf, type TokenRange } from '../sentences/passage.ts';
import { firstWhere } from '../source/search.ts';
import { slice } from '../source/span.ts';
import type { Grammar } from './grammar.ts';
import { nounForm, OFFICE_KIND, PERSON_KIND } from './noun-form.ts';
import { label } from './nouns.ts';

/** Unnamed people where the text first describes them: "an unnamed Velmark official". */
export interface Introduced extends Span {
  /** Head noun, singular; `''` for police and authorities, who are not anonymous. */
  noun: string;
  label: string;
  plural: boolean;
}

/** The descriptions of people that the article does not name, in text order; later "the official" is the last one of them. */
export function introducedPeople(
  sections: readonly Section[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Introduced[] {
  const found: Introduced[] = [];
  // "a senior official, Petra Quill": the article does name her.
  const roles = entities.flatMap((entity) => entity.roles.map(({ start }) => start)).sort((a, b) => a - b);
  let next = 0;
  for (let i = 0; i < sections.length; i++) {
    const { block, reading } = sections[i]!;
    if (block.kind === 'boilerplate' || reading.described.length === 0) continue;
    for (const { start, end, noun, label, plural } of reading.described) {
      while (next < mentions.length && mentions[next]!.end < end + block.start) next++;
      const role = roles[firstWhere(roles, (at) => at >= start + block.start)] ?? Infinity;
      if (mentions[next]?.end !== end + block.start && role >= end + block.start)
        found.push({ start: start + block.start, end: end + block.start, noun, label, plural });
    }
  }
  return found;
}

/** The descriptions of people in one block, named or not; their spans count from its start. */
export function describedPeople({ passage, phrases, phraseAt }: Grammar): Introduced[] {
  const found: Introduced[] = [];
  for (const phrase of phrases) {
    const head = passage.tokens[phrase.end - 1]!;
    const { singular: noun, kind } = nounForm(head.word);
    // "Police arrested two men. They said": who did it, not whom it was done to.
    const isForce = noun === 'police' || noun === 'authority';
    if (kind !== PERSON_KIND && kind !== OFFICE_KIND && !isForce) continue;
    const first = passage.tokens[phrase.first]!.word.lower;
    const second = passage.tokens[phrase.first + 1]?.word.lower;
    // "an unnamed minister" is nobody the article names; "the minister" may be.
    if (kind === OFFICE_KIND && !/^(?:an?|one|another|unnamed|some|several|two|three)$/.test(first)) continue;
    if (!isForce && isLater(first, second, phrase)) continue;
    let { end } = phrase;
    // "a spokeswoman | for the airline", "two officials | with the bureau of mines": whom she speaks for.
    while (
      /^(?:of|for|with|from|at)$/.test(passage.tokens[end]?.word.lower ?? '') &&
      phraseAt[end + 1]?.first === end + 1
    )
      ({ end } = phraseAt[end + 1]!);
    found.push({
      ...spanOf(passage, phrase),
      noun: isForce ? '' : noun,
      label: label(slice(passage.text, spanOf(passage, { first: phrase.first, end }))),
      plural: isForce || noun !== head.word.lower,
    });
  }
  return found;
}

/** "the official", "the same official": refers back, and introduces nobody. */
const isLater = (first: string, second: string | undefined, phrase: TokenRange): boolean =>
  /^(?:the|this|that|these|those)$/.test(first) && (second === 'same' || phrase.end - phrase.first <= 3);
