import type { Entity, Quotation, Reference } from '../model.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { firstWhere } from '../source/search.ts';
import type { NamedSection } from './named-section.ts';
import { BESIDE, BodyReferences } from './body-references.ts';
import { calledBeside } from './called-beside.ts';
import type { Cast } from './cast.ts';
import { indexCast, type CastIndex } from './cast-index.ts';
import { matchesRole, wordsOfRole, type Description } from './description.ts';
import type { Naming } from './naming.ts';
import type { PlacedNames } from './neighbours.ts';
import { PersonalPronouns } from './personal-pronouns.ts';
import type { Gender } from './pronoun.ts';
import {
  closesSentence,
  isBehindMark,
  isBehindPreposition,
  isObject,
  isTold,
  opensClause,
} from './reference-context.ts';
import type { ReferenceWord } from './reference-words.ts';
import { Recent, type Found, type Told } from './recent.ts';

/** A reference in its section: its span counts from the start of that, and its entity may yet get another number. */
export interface FoundReference extends Omit<Reference, 'entity'> {
  entity: Entity;
}

/** The references of a section, and what it tells those behind it. */
export interface Referring {
  references: FoundReference[];
  told: Told;
}

/** Pronouns and descriptions that stand for an entity, by section. */
export function findReferences(
  sections: readonly NamedSection[],
  placed: PlacedNames,
  cast: Cast,
  index: CastIndex = indexCast(cast),
): Referring[] {
  const reader = new ReferenceReader(placed, cast, index);
  return sections.map((section, index) => reader.read(section, index));
}

/** A naming in the section that is read, with whom it names. */
interface Mention {
  naming: Naming;
  entity: Entity;
}

/**
 * Reads the sections of an article from the first to the last.
 *
 * What stands inside somebody's words is left alone, since it is spoken from another point of view; so is every pronoun
 * that could as well be somebody else.
 */
export class ReferenceReader {
  readonly recent: Recent = new Recent();
  private readonly placed: PlacedNames;
  private readonly cast: Cast;
  private readonly index: CastIndex;
  private readonly pronouns: PersonalPronouns;
  private readonly bodies: BodyReferences;
  private references: FoundReference[] = [];
  /** What the section names, in order, and where its roles that count start: an apposition is no reference of its own. */
  private mentions: Mention[] = [];
  private roleStarts: number[] = [];
  /** Index of the mention to come. */
  private next = 0;
  /** Whom the words of the last quotation name. */
  private quoted: Entity[] = [];
  /** Whom the sentence names, outside of quotations. */
  private own: Entity[] = [];
  /** Nothing in the sentence is named or referred to yet, and nobody is. */
  private opens = true;
  private opensPeople = true;

  constructor(placed: PlacedNames, cast: Cast, index: CastIndex) {
    this.placed = placed;
    this.cast = cast;
    this.index = index;
    this.pronouns = new PersonalPronouns(this.recent);
    this.bodies = new BodyReferences(index, this.recent);
  }

  read({ block: { kind }, reading }: NamedSection, section: number): Referring {
    const { passage, quotations, nameFacts } = reading;
    const refers = kind !== 'boilerplate' && kind !== 'byline' && kind !== 'headline';
    const told = this.recent.open(refers ? passage.sentences.length : 0);
    this.references = [];
    if (!refers) return { references: this.references, told };
    const { tokens, sentences } = passage;
    const isSpoken = spokenIn(quotations);
    const words = nameFacts.references;
    let next = 0;
    this.open(section);
    let named = this.tokenOfMention(passage);
    for (const { first, end } of sentences) {
      this.recent.sentence++;
      this.opens = this.opensPeople = true;
      this.own = [];
      for (let i = first; i < end; i++) {
        while (next < words.length && words[next]!.token < i) next++;
        i = Math.max(i, Math.min(words[next]?.token ?? tokens.length, named));
        if (i >= end) break;
        const spoken = isSpoken(tokens[i]!.start);
        if (named <= i) {
          this.meet(passage, i, spoken);
          named = this.tokenOfMention(passage);
        } else if (!spoken) i = this.refer(passage, words[next]!);
      }
    }
    return { references: this.references, told };
  }

  /** Takes note of the next mention, which begins at a token. */
  private meet(passage: Passage, i: number, isSpoken: boolean): void {
    const { tokens } = passage;
    const { naming, entity } = this.mentions[this.next++]!;
    if (isSpoken) {
      this.quoted.push(entity);
      return;
    }
    this.quoted = [];
    this.own.push(entity);
    if (entity.kind === 'organization') {
      const behind = firstWhere(tokens, ({ start }) => start >= naming.end);
      // Not the Orvik of "an Orvik-based party".
      if (tokens[behind - 1]!.end === naming.end)
        for (const noun of calledBeside(passage, i, behind)) this.recent.call(BESIDE + noun, entity);
    }
    const isPerson = entity.kind === 'person';
    // "Ilves’s lawyer, Odo Rehn": the subject is the one whose role that is.
    const isOwner = isPerson && this.roleStarts.includes(tokens[i]!.start);
    const isFirst =
      !isOwner && ((this.opensPeople && !isBehindPreposition(tokens, i)) || (isPerson && opensClause(passage, i)));
    if (isPerson || !isTold(tokens, i)) this.recent.note(entity, isPerson ? isFirst : this.opens);
    this.opens = false;
    if (isPerson && !isOwner) this.opensPeople = false;
  }

  /** Resolves what a word opens, where it can be told. The last token that belongs to it, or the word itself. */
  private refer({ tokens }: Passage, { token: i, gender, description, noun }: ReferenceWord): number {
    const token = tokens[i]!;
    if (token.kind === 'clitic') return this.referOwned(tokens, i, description!);
    const isRole = this.roleStarts.includes(tokens[i + 1]?.start ?? 0);
    if (gender !== undefined) this.referPerson(tokens, i, gender);
    else if (token.word.lower === 'it') {
      const found = this.bodies.it();
      if (found !== undefined) this.add(token.start, token.end, found, 'pronoun', this.opens);
      this.opens = false;
    } else if (description !== undefined && !isRole) {
      const found = this.described(description);
      if (found !== undefined) {
        this.add(token.start, tokens[description.end - 1]!.end, found, 'description', this.opens);
        this.opens = false;
        return description.end - 1;
      }
    }
    // "A neighbour said he …": somebody whom the article does not name.
    if (this.opensPeople && noun !== undefined && !isRole) {
      this.pronouns.noteUnnamed(noun);
      this.opensPeople = false;
    }
    return i;
  }

  private referPerson(tokens: readonly Token[], i: number, gender: Gender): void {
    const { start, end } = tokens[i]!;
    const others = isBehindMark(tokens, i) ? this.quoted : closesSentence(tokens, i) ? this.own : [];
    const found = this.pronouns.find(gender, isObject(tokens, i), others);
    this.quoted = [];
    if (found === undefined) return;
    if (found.entity.id === '') this.recent.note(found.entity, this.opensPeople);
    else {
      this.add(start, end, found, 'pronoun', this.opensPeople);
      this.opens = this.opensPeople = false;
    }
  }

  /** "Velmark's foreign minister" with nobody's name: the description behind a place and its ending. */
  private referOwned(tokens: readonly Token[], i: number, description: Description): number {
    const { naming, entity } = this.mentions[this.next - 1] ?? {};
    if (entity?.kind !== 'place' || naming!.end !== tokens[i]!.start || this.roleStarts.includes(naming!.start))
      return i;
    const found = this.described({ ...description, words: [...description.words, ...wordsOfRole(entity.name)] });
    if (found === undefined) return i;
    this.add(tokens[i + 1]!.start, tokens[description.end - 1]!.end, found, 'description', false);
    return description.end - 1;
  }

  /** Takes in the namings of a section. */
  private open(section: number): void {
    const { all, starts } = this.placed;
    this.mentions = [];
    this.roleStarts = [];
    this.next = 0;
    this.quoted = [];
    for (let i = starts[section]!; i < starts[section + 1]!; i++) {
      const { naming } = all[i]!;
      for (const role of this.index.roles.get(i) ?? []) this.roleStarts.push(naming.roles[role]!.start);
      const member = this.cast.members[this.cast.memberOf[i]!];
      if (member !== undefined) this.mentions.push({ naming, entity: member.entity });
    }
  }

  /** The first token of a passage that the next mention reaches; the number of tokens where none is to come. */
  private tokenOfMention({ tokens }: Passage): number {
    const start = this.mentions[this.next]?.naming.start;
    return start === undefined ? tokens.length : firstWhere(tokens, (token) => token.start >= start);
  }

  private add(start: number, end: number, found: Found, form: Reference['form'], first: boolean): void {
    this.references.push({ start, end, entity: found.entity, form, confidence: found.confidence });
    this.recent.note(found.entity, first);
  }

  private described(description: Description): Found | undefined {
    return description.of === 'person' ? this.describedPerson(description) : this.bodies.described(description);
  }

  private describedPerson(description: Description): Found | undefined {
    const fitting = (this.index.people.get(description.head) ?? []).filter(({ roles }) =>
      roles.some((role) => matchesRole(description, role)),
    );
    if (fitting.length === 1) return { entity: fitting[0]!.entity, confidence: 0.85 };
    const last = this.recent.last(fitting.map(({ entity }) => entity));
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
