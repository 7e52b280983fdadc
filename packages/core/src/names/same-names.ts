import type { NamedSection } from './named-section.ts';
import type { Known, Words } from './known.ts';
import { eachInLowerCase } from './known-again.ts';
import { isKnownAs } from './neighbours.ts';

/** What stands between names further apart than this joins none, but for what one is better known as. */
const REACH = 8;

/**
 * True where one section may stand for another without anything becoming known otherwise of the names of the article: their
 * names are the same in the same order, wherever they stand, and so is all that bears others out.
 */
export function sameNames(before: NamedSection, now: NamedSection, known: Known): boolean {
  return told(before) === told(now) && sameLowerCase(before, now, known);
}

/** All that is asked of the names of a section, its offsets left out. */
function told({ block, reading: { names, nameFacts, passage } }: NamedSection): string {
  const dateline = block.kind === 'paragraph' ? block.dateline : undefined;
  return JSON.stringify([
    block.kind,
    nameFacts.adjectives,
    names.map(
      ({ start, end, roles, text, kind, confidence, form, context, listed, isKin, gender, opening, weak }, i) => [
        // Names are told with the apostrophe that they are written with.
        [
          text.includes("'") ? passage.text.slice(start, end) : text,
          kind,
          confidence,
          form,
          context,
          listed,
          isKin,
          gender,
          opening,
          weak,
        ],
        end - start,
        roles.map((role) => passage.text.slice(role.start, role.end)),
        start === (dateline?.start ?? NaN) - block.start,
        passage.text.slice(end, Math.min(end + REACH, names[i + 1]?.start ?? end) + 1),
        names[i + 1] !== undefined && isKnownAs(passage.text, { start, end }, names[i + 1]!),
      ],
    ),
  ]);
}

/** True where the words in lower case deny as many names as before. */
function sameLowerCase(before: NamedSection, now: NamedSection, { doubtful, lower }: Known): boolean {
  const own = lowerCaseIn(now, doubtful);
  for (const word of own) if (!lower.has(word)) return false;
  for (const word of lowerCaseIn(before, doubtful)) if (!own.has(word)) return false;
  return true;
}

function lowerCaseIn(section: NamedSection, wanted: Words): Set<string> {
  const found = new Set<string>();
  eachInLowerCase([section], wanted, (word) => found.add(word));
  return found;
}
