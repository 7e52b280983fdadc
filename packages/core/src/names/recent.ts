import type { Entity } from '../model.ts';

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

/** How many sentences back somebody is still the one spoken of. */
export const REACH = 4;

/** Who and what was named last. */
export class Recent {
  /** Number of the sentence that is being read. */
  sentence = 0;
  /** Most recent last. */
  private named: Named[] = [];

  note(entity: Entity, first: boolean): void {
    this.named.push({ entity, sentence: this.sentence, first });
    if (this.named.length > 64) this.named = this.named.slice(-16);
  }

  /** What was named in the last sentences, this one counted. */
  within(sentences: number): Named[] {
    return this.named.filter(({ sentence }) => sentence > this.sentence - sentences);
  }

  last(wanted: (entity: Entity) => boolean): Entity | undefined {
    return this.named.findLast(({ entity }) => wanted(entity))?.entity;
  }
}
