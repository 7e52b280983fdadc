import type { Entity, Mention, Quotation, Reference } from '../model.ts';
import type { Token } from '../sentences/tokens.ts';
import type { NamedSection } from './named-section.ts';
import { descriptionAt, matchesName, matchesRole, wordsOfRole, type Description } from './description.ts';
import { classOf, SPEECH } from './lexicon.ts';
import { genderOf, PERSONAL, type Gender } from './pronoun.ts';

/** How many sentences back somebody is still the one spoken of. */
const REACH = 4;

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

/** Somebody or something named in a sentence. */
interface Named {
  entity: Entity;
  /** Number of the sentence in the article. */
  sentence: number;
  /** First in its sentence: mostly its subject. */
  first: boolean;
}

class ReferenceReader {
  readonly references: Reference[] = [];
  private readonly byId: Map<string, Entity>;
  private readonly mentions: readonly Mention[];
  /** People with a role, by every word of it. */
  private readonly people = new Map<string, Person[]>();
  /** Where roles stand: an apposition is no reference of its own. */
  private readonly roleStarts: Set<number>;
  private readonly genders = new Map<Entity, Gender | undefined>();
  /** Most recent last. */
  private recent: Named[] = [];
  private next = 0;
  private sentence = 0;

  constructor(entities: readonly Entity[], mentions: readonly Mention[]) {
    this.mentions = mentions;
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const entity of entities) {
      if (entity.kind === 'person' && entity.roles.length > 0) this.addPerson(entity);
    }
    this.roleStarts = new Set(entities.flatMap(({ roles }) => roles.map(({ start }) => start)));
    for (const entity of entities) if (entity.kind === 'person') this.genders.set(entity, genderOf(entity));
  }

  private addPerson(entity: Entity): void {
    const person = { entity, roles: entity.roles.map(({ text }) => wordsOfRole(text)) };
    for (const word of new Set(person.roles.flat())) {
      const known = this.people.get(word);
      if (known === undefined) this.people.set(word, [person]);
      else if (known.length < MOST_HOLDERS) known.push(person);
    }
  }

  read({ block, reading: { passage, quotations } }: NamedSection): void {
    const { tokens, sentences } = passage;
    const isSpoken = spokenIn(quotations);
    while (this.next < this.mentions.length && this.mentions[this.next]!.start < block.start) this.next++;
    for (const { first, end } of sentences) {
      this.sentence++;
      let opens = true;
      for (let i = first; i < end; i++) {
        const token = tokens[i]!;
        const mention = this.mentions[this.next];
        if (mention !== undefined && mention.start <= token.start + block.start) {
          if (!isSpoken(token.start)) {
            this.note(this.byId.get(mention.entity)!, opens);
            opens = false;
          }
          this.next++;
          continue;
        }
        if (token.kind === 'clitic' && !isSpoken(token.start)) {
          const owned = this.ownedDescription(tokens, i, block.start);
          const found = owned && !this.roleStarts.has(this.lastMention()!.start) ? this.described(owned) : undefined;
          if (found !== undefined) {
            const start = tokens[i + 1]!.start + block.start;
            this.add(start, tokens[owned!.end - 1]!.end + block.start, found, 'description', false);
            i = owned!.end - 1;
          }
          continue;
        }
        if (token.kind !== 'word' || isSpoken(token.start)) continue;
        const span = { start: token.start + block.start, end: token.end + block.start };
        const gender = PERSONAL.get(token.word.lower);
        if (gender !== undefined) {
          const found = this.person(gender);
          if (found !== undefined) {
            this.add(span.start, span.end, found, 'pronoun', opens);
            opens = false;
          }
        } else if (token.word.lower === 'it' && (classOf(tokens[i + 1]?.word.lower ?? '') & SPEECH) !== 0) {
          const found = this.body();
          if (found !== undefined) this.add(span.start, span.end, found, 'pronoun', opens);
          opens = false;
        } else if (token.word.lower === 'the' && !this.roleStarts.has((tokens[i + 1]?.start ?? 0) + block.start)) {
          const description = descriptionAt(tokens, i);
          const found = description && this.described(description);
          if (found !== undefined) {
            this.add(span.start, tokens[description!.end - 1]!.end + block.start, found, 'description', opens);
            opens = false;
            i = description!.end - 1;
          }
        }
      }
    }
  }

  private lastMention(): Mention | undefined {
    return this.mentions[this.next - 1];
  }

  /** "Velmark's foreign minister" with nobody's name: the description behind a place and its ending. */
  private ownedDescription(tokens: readonly Token[], clitic: number, offset: number): Description | undefined {
    const owner = this.lastMention();
    if (owner?.kind !== 'place' || owner.end !== tokens[clitic]!.start + offset) return undefined;
    const description = descriptionAt(tokens, clitic);
    if (description?.of !== 'person') return undefined;
    const { name } = this.byId.get(owner.entity)!;
    return { ...description, words: [...description.words, ...wordsOfRole(name)] };
  }

  private note(entity: Entity, first: boolean): void {
    this.recent.push({ entity, sentence: this.sentence, first });
    if (this.recent.length > 64) this.recent = this.recent.slice(-16);
  }

  private add(start: number, end: number, found: Found, form: Reference['form'], first: boolean): void {
    this.references.push({ start, end, entity: found.entity.id, form, confidence: found.confidence });
    this.note(found.entity, first);
  }

  /** Who "he" or "she" is: the only person that it can be, or the subject of the sentence or of the one before. */
  private person(gender: Gender): Found | undefined {
    const near = this.recent.filter(
      ({ entity, sentence }) =>
        entity.kind === 'person' && sentence > this.sentence - REACH && (this.genders.get(entity) ?? gender) === gender,
    );
    const found = choose(near, this.sentence);
    // One that could only be meant has shown its gender.
    if (found !== undefined && found.confidence >= 0.8) this.genders.set(found.entity, gender);
    return found;
  }

  /** What "it" is that says something: the body or state that the sentence before opens with. */
  private body(): Found | undefined {
    const near = this.recent.filter(
      ({ entity, sentence }) =>
        (entity.kind === 'organization' || entity.kind === 'place') && sentence > this.sentence - 2,
    );
    const subject = near.findLast(({ first }) => first);
    return subject === undefined ? undefined : { entity: subject.entity, confidence: 0.6 };
  }

  private described(description: Description): Found | undefined {
    return description.of === 'person' ? this.describedPerson(description) : this.describedBody(description);
  }

  private describedPerson(description: Description): Found | undefined {
    const fitting = (this.people.get(description.head) ?? []).filter(({ roles }) =>
      roles.some((role) => matchesRole(description, role)),
    );
    if (fitting.length === 1) return { entity: fitting[0]!.entity, confidence: 0.85 };
    const last = this.recent.findLast(({ entity }) => fitting.some((person) => person.entity === entity));
    return last === undefined ? undefined : { entity: last.entity, confidence: 0.6 };
  }

  private describedBody(description: Description): Found | undefined {
    if (description.words.length > 1) return undefined;
    const near = this.recent.filter(
      ({ entity, sentence }) => entity.kind === 'organization' && sentence > this.sentence - REACH,
    );
    const named = near.findLast(({ entity }) => matchesName(description, entity));
    if (named !== undefined) return { entity: named.entity, confidence: 0.75 };
    if (!GENERAL.has(description.head)) return undefined;
    const close = new Set(near.filter(({ sentence }) => sentence > this.sentence - 2).map(({ entity }) => entity));
    return close.size === 1 ? { entity: [...close][0]!, confidence: 0.6 } : undefined;
  }
}

interface Found {
  entity: Entity;
  confidence: number;
}

/** Nouns that any body may be called by. */
const GENERAL: ReadonlySet<string> = new Set(
  'company firm group organization organisation agency newspaper broadcaster'.split(' '),
);

function choose(near: readonly Named[], sentence: number): Found | undefined {
  const last = near.at(-1);
  if (last === undefined) return undefined;
  const others = new Set(near.map(({ entity }) => entity));
  if (others.size === 1) return { entity: last.entity, confidence: last.sentence === sentence ? 0.95 : 0.9 };
  const here = near.filter((named) => named.sentence === sentence);
  if (here.length > 0) return oneOrSubject(here);
  const before = near.filter((named) => named.sentence === last.sentence);
  return oneOrSubject(before);
}

function oneOrSubject(named: readonly Named[]): Found | undefined {
  const entities = new Set(named.map(({ entity }) => entity));
  if (entities.size === 1) return { entity: named[0]!.entity, confidence: 0.8 };
  const subject = named.find(({ first }) => first);
  return subject === undefined ? undefined : { entity: subject.entity, confidence: 0.6 };
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
