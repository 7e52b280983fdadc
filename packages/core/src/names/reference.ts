import type { Entity, Mention, Quotation, Reference } from '../model.ts';
import type { Passage } from '../sentences/passage.ts';
import { firstWhere } from '../source/search.ts';
import type { NamedSection } from './named-section.ts';
import { BodyReferences } from './body-references.ts';
import { matchesRole, wordsOfRole, type Description } from './description.ts';
import { PersonalPronouns } from './personal-pronouns.ts';
import { isBehindPreposition, isObject } from './reference-context.ts';
import { Recent, type Found } from './recent.ts';

/**
 * Pronouns and descriptions that stand for an entity, in text order.
 *
 * What stands inside somebody's words is left alone, since it is spoken from another point of view; so is every pronoun
 * that could as well be somebody else.
 */
export function findReferences(
  sections: readonly NamedSection[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Reference[] {
  const reader = new ReferenceReader(entities, mentions);
  for (const section of sections) {
    const { kind } = section.block;
    if (kind === 'boilerplate' || kind === 'byline' || kind === 'headline') continue;
    reader.read(section);
  }
  return reader.references;
}

/** More holders of one office than any article names; keeps the time linear. */
const MOST_HOLDERS = 32;

interface Person {
  entity: Entity;
  /** The telling words of each role. */
  roles: string[][];
}

class ReferenceReader {
  readonly references: Reference[] = [];
  private readonly byId: Map<string, Entity>;
  private readonly mentions: readonly Mention[];
  /** People with a role, by every word of it. */
  private readonly people = new Map<string, Person[]>();
  /** Where roles stand: an apposition is no reference of its own. */
  private readonly roleStarts: Set<number>;
  private readonly recent = new Recent();
  private readonly pronouns: PersonalPronouns;
  private readonly bodies: BodyReferences;
  private next = 0;

  constructor(entities: readonly Entity[], mentions: readonly Mention[]) {
    this.mentions = mentions;
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const entity of entities) {
      if (entity.kind === 'person' && entity.roles.length > 0) this.addPerson(entity);
    }
    this.roleStarts = new Set(entities.flatMap(({ roles }) => roles.map(({ start }) => start)));
    this.pronouns = new PersonalPronouns(entities, this.recent);
    this.bodies = new BodyReferences(entities, this.recent);
  }

  private addPerson(entity: Entity): void {
    const person = { entity, roles: entity.roles.map(({ text }) => wordsOfRole(text)) };
    for (const word of new Set(person.roles.flat())) {
      const known = this.people.get(word);
      if (known === undefined) this.people.set(word, [person]);
      else if (known.length < MOST_HOLDERS) known.push(person);
    }
  }

  read({ block, reading: { passage, quotations, nameFacts } }: NamedSection): void {
    const { tokens, sentences } = passage;
    const isSpoken = spokenIn(quotations);
    const words = nameFacts.references;
    let next = 0;
    while (this.next < this.mentions.length && this.mentions[this.next]!.start < block.start) this.next++;
    let named = this.tokenOfMention(passage, block.start);
    for (const { first, end } of sentences) {
      this.recent.sentence++;
      let opens = true;
      let opensPeople = true;
      for (let i = first; i < end; i++) {
        while (next < words.length && words[next]!.token < i) next++;
        i = Math.max(i, Math.min(words[next]?.token ?? tokens.length, named));
        if (i >= end) break;
        const token = tokens[i]!;
        if (named <= i) {
          const mention = this.mentions[this.next]!;
          if (!isSpoken(token.start)) {
            const isPerson = mention.kind === 'person';
            this.note(
              this.byId.get(mention.entity)!,
              isPerson ? opensPeople && !isBehindPreposition(tokens, i) : opens,
            );
            opens = false;
            if (isPerson) opensPeople = false;
          }
          this.next++;
          named = this.tokenOfMention(passage, block.start);
          continue;
        }
        if (isSpoken(token.start)) continue;
        const { gender, description, noun } = words[next]!;
        if (token.kind === 'clitic') {
          const owned = this.owned(description!, token.start + block.start);
          const found = owned && !this.roleStarts.has(this.lastMention()!.start) ? this.described(owned) : undefined;
          if (found !== undefined) {
            const start = tokens[i + 1]!.start + block.start;
            this.add(start, tokens[owned!.end - 1]!.end + block.start, found, 'description', false);
            i = owned!.end - 1;
          }
          continue;
        }
        const start = token.start + block.start;
        const isRole = this.roleStarts.has((tokens[i + 1]?.start ?? 0) + block.start);
        if (gender !== undefined) {
          const found = this.pronouns.find(gender, isObject(tokens, i));
          if (found !== undefined && found.entity.id === '') this.note(found.entity, opensPeople);
          else if (found !== undefined) {
            this.add(start, token.end + block.start, found, 'pronoun', opensPeople);
            opens = false;
            opensPeople = false;
          }
        } else if (token.word.lower === 'it') {
          const found = this.bodies.it();
          if (found !== undefined) this.add(start, token.end + block.start, found, 'pronoun', opens);
          opens = false;
        } else if (description !== undefined && !isRole) {
          const found = this.described(description);
          if (found !== undefined) {
            this.add(start, tokens[description.end - 1]!.end + block.start, found, 'description', opens);
            opens = false;
            i = description.end - 1;
            continue;
          }
        }
        // "A neighbour said he …": somebody whom the article does not name.
        if (opensPeople && noun !== undefined && !isRole) {
          this.pronouns.noteUnnamed(noun);
          opensPeople = false;
        }
      }
    }
  }

  /** The first token of a passage that the next mention reaches; the number of tokens where it lies behind the passage. */
  private tokenOfMention({ tokens, text }: Passage, offset: number): number {
    const start = (this.mentions[this.next]?.start ?? Infinity) - offset;
    return start < text.length ? firstWhere(tokens, (token) => token.start >= start) : tokens.length;
  }

  private lastMention(): Mention | undefined {
    return this.mentions[this.next - 1];
  }

  /** "Velmark's foreign minister" with nobody's name: the description behind a place and its ending, which starts at an offset. */
  private owned(description: Description, ending: number): Description | undefined {
    const owner = this.lastMention();
    if (owner?.kind !== 'place' || owner.end !== ending) return undefined;
    const { name } = this.byId.get(owner.entity)!;
    return { ...description, words: [...description.words, ...wordsOfRole(name)] };
  }

  private note(entity: Entity, first: boolean): void {
    this.recent.note(entity, first);
    this.bodies.note(entity);
  }

  private add(start: number, end: number, found: Found, form: Reference['form'], first: boolean): void {
    this.references.push({ start, end, entity: found.entity.id, form, confidence: found.confidence });
    this.note(found.entity, first);
  }

  private described(description: Description): Found | undefined {
    return description.of === 'person' ? this.describedPerson(description) : this.bodies.described(description);
  }

  private describedPerson(description: Description): Found | undefined {
    const fitting = (this.people.get(description.head) ?? []).filter(({ roles }) =>
      roles.some((role) => matchesRole(description, role)),
    );
    if (fitting.length === 1) return { entity: fitting[0]!.entity, confidence: 0.85 };
    const last = this.recent.last((entity) => fitting.some((person) => person.entity === entity));
    return last === undefined ? undefined : { entity: last, confidence: 0.6 };
  }
}

/** Tells whether an offset lies in somebody's words; to be asked from left to right. */
function spokenIn(quotations: readonly Quotation[]): (at: number) => boolean {
  let next = 0;
  let until = 0;
  return (at) => {
    for (; next < quotations.length && quotations[next]!.start <= at; next++) {
      if (quotations[next]!.kind === 'speech') until = Math.max(until, quotations[next]!.end);
    }
    return at < until;
  };
}
