import type { Entity } from '../model.ts';
import type { Gender } from './pronoun.ts';

/** Somebody or something named in a sentence. */
export interface Named {
  entity: Entity;
  /** Number of the sentence in the article. */
  sentence: number;
  /** First in its sentence, a person the first person: mostly its subject. */
  first: boolean;
}

/** Whom a pronoun or description stands for, and how surely. */
export interface Found {
  entity: Entity;
  /** 0 to 1. */
  confidence: number;
}

/** What a section adds to what is known behind it. */
export interface Told {
  /** How many sentences stood before it. */
  before: number;
  sentences: number;
  named: Named[];
  /** Whose gender the text has shown. */
  shown: [Entity, Gender][];
  /** What "the company" stood for last, and so on. */
  called: [string, Entity][];
  /** More was asked of what stood before than who was named in the last sentences, and what is known of their gender. */
  far: boolean;
}

/** How many sentences back somebody is still the one spoken of. */
export const REACH = 4;

/** Who and what was named up to a place, and what was learned of them. */
export class Recent {
  /** Number of the sentence that is being read. */
  sentence = 0;
  /** Most recent last. */
  named: Named[] = [];
  /** Organisations named so far. */
  readonly seen: Set<Entity> = new Set();
  /** Whose gender the text has shown. */
  readonly shown: Map<Entity, Gender> = new Map();
  readonly called: Map<string, Entity> = new Map();
  /** What was added since {@link open}. */
  private told: Told = this.open(0);

  /** Begins a section; gives what is told in it, as it comes in. */
  open(sentences: number): Told {
    return (this.told = { before: this.sentence, sentences, named: [], shown: [], called: [], far: false });
  }

  note(entity: Entity, first: boolean): void {
    const named = { entity, sentence: this.sentence, first };
    this.told.named.push(named);
    this.add(named);
  }

  /** Somebody who could only be meant has shown a gender. */
  show(entity: Entity, gender: Gender): void {
    this.told.shown.push([entity, gender]);
    this.shown.set(entity, gender);
  }

  call(noun: string, entity: Entity): void {
    this.told.called.push([noun, entity]);
    this.called.set(noun, entity);
  }

  add(named: Named): void {
    if (named.entity.kind === 'organization') this.seen.add(named.entity);
    this.named.push(named);
    if (this.named.length > 64) this.named = this.named.slice(-16);
  }

  /** What was named in the last sentences, this one counted. */
  within(sentences: number): Named[] {
    const after = this.sentence - sentences;
    // Most of them lie further back; they stand in order.
    let from = this.named.length;
    while (from > 0 && this.named[from - 1]!.sentence > after) from--;
    return this.named.slice(from);
  }

  /** Who of some was named last. */
  last(among: readonly Entity[]): Entity | undefined {
    if (among.length === 0) return undefined;
    this.told.far = true;
    return this.named.findLast(({ entity }) => among.includes(entity))?.entity;
  }

  /** True where an organisation was named before. */
  hasSeen(entity: Entity): boolean {
    this.told.far = true;
    return this.seen.has(entity);
  }

  /** What a noun stood for last. */
  lastCalled(noun: string): Entity | undefined {
    this.told.far = true;
    return this.called.get(noun);
  }
}

/** The same, to go on from apart; a function for the same reason as {@link recall}. */
export function copyOf(recent: Recent): Recent {
  const copy = new Recent();
  copy.sentence = recent.sentence;
  copy.named = [...recent.named];
  for (const entity of recent.seen) copy.seen.add(entity);
  for (const [entity, gender] of recent.shown) copy.shown.set(entity, gender);
  for (const [noun, entity] of recent.called) copy.called.set(noun, entity);
  return copy;
}

/** Takes in again what a section told once. Only a parser that remembers does, so that it is no method, which all others would load. */
export function recall(recent: Recent, { before, sentences, named, shown, called }: Told): void {
  const by = recent.sentence - before;
  for (let i = 0; i < named.length; i++) recent.add(by === 0 ? named[i]! : further(named[i]!, by));
  for (let i = 0; i < shown.length; i++) recent.shown.set(shown[i]![0], shown[i]![1]);
  for (let i = 0; i < called.length; i++) recent.called.set(called[i]![0], called[i]![1]);
  recent.sentence += sentences;
}

function further({ entity, sentence, first }: Named, by: number): Named {
  return { entity, sentence: sentence + by, first };
}
