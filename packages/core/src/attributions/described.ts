import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  OFFICE_NOUNS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  PUBLICATION_NOUNS,
} from '../language/en/source-nouns.ts';
import type { Entity, Span, Speaker } from '../model.ts';
import { slice } from '../source/span.ts';
import { headEnd } from './named-by.ts';
import { headNoun, label, singular } from './nouns.ts';
import type { Scene } from './scene.ts';

/** Who a source is that no name and no reference tells: by the noun that it calls him. */
export function described(source: Span, words: string, scene: Scene, isWho: boolean = false): Speaker {
  const front = slice(scene.text, { start: source.start, end: headEnd(source, words) });
  const head = headNoun(front);
  // "A guard between the gate and the pier" is one.
  const several = / and /.test(/^an? /i.test(words) ? front : words);
  const plural =
    head !== singular(head) ||
    /^(?:people|police|media|data|family|many|some|several|few|most|both|those)$/.test(head) ||
    several;
  const noun = singular(head);
  const definite = /^(?:the|this|that|these|those)\b/i.test(words);
  // "the two leaders": people the article has named.
  if (plural && /^the (?:two|three|four|five|pair|couple)\b/i.test(words))
    return { label: label(words), kind: 'group', anonymous: false };
  if (isDocument(noun, words)) return { label: label(words), kind: 'document', anonymous: false };
  const unnamed =
    OFFICE_NOUNS.has(noun) &&
    (plural
      ? !definite && !isProsecution(words)
      : /^(?:an?|one|another|unnamed)\b/i.test(words) ||
        (definite && scene.lastIntroduced(source.start, noun) !== undefined));
  if (
    PERSON_NOUNS.has(noun) ||
    PERSON_NOUNS.has(head) ||
    unnamed ||
    (!BODY_NOUNS.has(noun) && !OFFICE_NOUNS.has(noun) && PERSON_ENDINGS.test(noun))
  ) {
    const own = label(words);
    const known = definite
      ? scene.lastIntroduced(source.start, noun, ({ label, plural: many }) => many === plural && !isOther(own, label))
      : undefined;
    return anonymous(
      known !== undefined && (known.label.length > own.length || saysMore(own, known.label)) ? known.label : own,
      plural,
    );
  }
  if (PUBLICATION_NOUNS.has(noun) && !BODY_NOUNS.has(noun))
    return { label: label(words), kind: 'publication', anonymous: false };
  if (OFFICE_NOUNS.has(noun))
    return { label: label(words), kind: noun === head ? 'person' : 'group', anonymous: false };
  if (/^an?\b/i.test(words) && /^(?:team|group|crew|panel|couple|pair|gang|crowd|trio)$/.test(noun))
    return anonymous(label(words), true);
  if (BODY_NOUNS.has(noun)) return { label: label(words), kind: plural ? 'group' : 'organization', anonymous: false };
  // "pilgrims who said": people, whatever they are.
  return { label: label(words), kind: plural ? 'group' : 'unknown', anonymous: plural && isWho };
}

/** "Prosecutors said", "Velmark prosecutors": the office; not so "two prosecutors". */
const isProsecution = (words: string): boolean => /^(?:[A-Z][\w-]+ |[a-z]+al )?[Pp]rosecutors\b/.test(label(words));

/** "the unnamed Velmark official at the table" is the "unnamed Velmark official" of before: all of her words are among its. */
function saysMore(words: string, known: string): boolean {
  const own = words.toLowerCase().split(/\s+/);
  return known
    .toLowerCase()
    .split(/\s+/)
    .every((word) => /^(?:an?|the|one)$/.test(word) || own.includes(word));
}

/** "the Velmark official" is not "an Orvik official": both say where from, and not the same. */
const isOther = (words: string, known: string): boolean =>
  /[A-Z]/.test(known) &&
  (words.match(/\b[A-Z]\w+/g) ?? []).some((name) => !known.toLowerCase().includes(name.slice(0, 4).toLowerCase()));

/** "the report" is a document; "the ministry's report" too, and "a court" is not. */
const isDocument = (noun: string, words: string): boolean =>
  DOCUMENT_NOUNS.has(noun) && !/^(?:court|paper)$/.test(noun) && words.length > 0;

export function anonymous(label: string, plural: boolean): Speaker {
  return { label, kind: plural ? 'group' : 'person', anonymous: true };
}

/** Somebody or something that the article names, as a speaker. */
export function ofEntity(entity: Entity): Speaker {
  const kind = entity.kind === 'person' ? 'person' : entity.kind === 'work' ? 'document' : 'organization';
  return { entity: entity.id, label: entity.name, kind: entity.kind === 'place' ? 'group' : kind, anonymous: false };
}
