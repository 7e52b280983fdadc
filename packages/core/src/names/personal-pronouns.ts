import type { Entity } from '../model.ts';
import { genderOf, type Gender } from './pronoun.ts';
import { REACH, type Found, type Named, type Recent } from './recent.ts';

const told = new WeakMap<Entity, Gender | undefined>();

/** Kept, for it is asked again and again. */
function toldGender(entity: Entity): Gender | undefined {
  if (!told.has(entity)) told.set(entity, genderOf(entity));
  return told.get(entity);
}

/** Finds the person that "he" or "she" stands for. */
export class PersonalPronouns {
  private readonly recent: Recent;

  constructor(recent: Recent) {
    this.recent = recent;
  }

  /** Notes somebody whom the article does not name ("a neighbour"), so that what is said of them is said of nobody else. */
  noteUnnamed(noun: string): void {
    const role = { start: 0, end: 0, text: noun };
    const entity: Entity = { id: '', kind: 'person', name: '', aliases: [], roles: [role], mentions: [] };
    this.recent.note(entity, true);
  }

  /** As the text has shown it, or as titles, roles and first name tell. */
  private genderOf(entity: Entity): Gender | undefined {
    return this.recent.shown.get(entity) ?? toldGender(entity);
  }

  /**
   * The only person that it can be, or the subject of the sentence or of the one before; of those whom somebody's words just named
   * only where there is no other. Somebody unnamed has no id.
   */
  find(gender: Gender, isObject: boolean, quoted: readonly Entity[]): Found | undefined {
    const { sentence: here } = this.recent;
    const people = this.recent
      .within(REACH)
      .filter(({ entity, sentence }) => entity.kind === 'person' && (entity.id !== '' || sentence > here - 2));
    let found = this.among(people, gender, isObject);
    // "“Rehn broke his word,” he said": nobody calls himself by his name.
    if (found !== undefined && quoted.includes(found.entity)) {
      const others = people.filter(({ entity }) => !quoted.includes(entity));
      found = this.among(others, gender, isObject) ?? found;
    }
    // One that could only be meant has shown its gender.
    if (found !== undefined && found.confidence >= 0.8 && this.genderOf(found.entity) === undefined)
      this.recent.show(found.entity, gender);
    return found;
  }

  private among(people: readonly Named[], gender: Gender, isObject: boolean): Found | undefined {
    const { sentence: here } = this.recent;
    // "Ilves told her": somebody else.
    const last = people.at(-1);
    const teller = isObject && last?.sentence === here ? last.entity : undefined;
    const near = people.filter(({ entity }) => entity !== teller && (this.genderOf(entity) ?? gender) === gender);
    const found = choose(near, here);
    if (found !== undefined && this.genderOf(found.entity) === gender) return found;
    const known = near.filter(({ entity }) => this.genderOf(entity) === gender);
    if (found === undefined) {
      const woman = gender === 'female' ? choose(known, here) : undefined;
      return woman && { ...woman, confidence: 0.6 };
    }
    return known.length > 0 ? this.knownBefore(found, near, known, gender) : found;
  }

  /** Somebody known to be a woman before somebody who may be one, unless that one was the last subject; of men the one whom the article is about. */
  private knownBefore(found: Found, near: readonly Named[], known: readonly Named[], gender: Gender): Found {
    const { sentence: here } = this.recent;
    const chosen = choose(known, here);
    const isSubject = near.some(
      ({ entity, sentence, first }) =>
        entity === found.entity && first && sentence > here - 2 && sentence > known.at(-1)!.sentence,
    );
    const isTopic = gender === 'female' || (chosen?.entity.mentions.length ?? 0) > 2 * found.entity.mentions.length;
    if (chosen !== undefined && isTopic && !isSubject) return { ...chosen, confidence: 0.7 };
    return { ...found, confidence: Math.min(found.confidence, 0.6) };
  }
}

function choose(near: readonly Named[], sentence: number): Found | undefined {
  const last = near.at(-1);
  if (last === undefined) return undefined;
  if (near.every(({ entity }) => entity === last.entity))
    return { entity: last.entity, confidence: last.sentence === sentence ? 0.95 : 0.9 };
  const here = near.filter((named) => named.sentence === sentence);
  if (here.length > 0) return oneOrSubject(here);
  const before = near.filter((named) => named.sentence === last.sentence);
  return oneOrSubject(before);
}

function oneOrSubject(named: readonly Named[]): Found | undefined {
  const { entity: one } = named[0]!;
  if (named.every(({ entity }) => entity === one)) return { entity: one, confidence: 0.8 };
  const subject = named.findLast(({ first }) => first);
  return subject === undefined ? undefined : { entity: subject.entity, confidence: 0.6 };
}
