import type { Entity, Mention, Reference, Span } from '../model.ts';
import type { ResolvedNames } from '../names/resolve.ts';
import type { Section } from '../section.ts';
import { spanOf } from '../sentences/passage.ts';
import { addTo } from '../source/multimap.ts';
import { firstWhere } from '../source/search.ts';
import { shift } from '../source/span.ts';
import { introducedPeople, type Introduced } from './anonymous.ts';

/** What speakers are resolved against. It tells whether anything was asked of it that other sections decide. */
export class Scene {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  /** Who wrote the article, where it names one writer. */
  readonly author: Entity | undefined;
  /** Set when something is asked that hangs on more than the names and references of the section itself. */
  asked = false;
  /** Set when what stands further on was looked at. */
  ahead = false;
  readonly names: ResolvedNames;
  readonly #sections: readonly Section[];
  #introduced: Introduced[] | undefined;
  #byNoun: Map<string, Introduced[]> | undefined;

  constructor(text: string, sections: readonly Section[], names: ResolvedNames, author: Entity | undefined) {
    this.text = text;
    this.mentions = names.mentions;
    this.references = names.references;
    this.author = author;
    this.names = names;
    this.#sections = sections;
  }

  entity(id: string): Entity {
    return this.names.entities[Number(id.slice(1)) - 1]!;
  }

  /** All that is said of the writer. */
  get authorKey(): string {
    const { author } = this;
    return author === undefined ? '' : `${author.id} ${author.kind} ${author.name}`;
  }

  /** True where a span lies in a section. */
  isIn(section: number, { start, end }: Span): boolean {
    const { block } = this.#sections[section]!;
    return block.start <= start && end <= block.end;
  }

  /** Unnamed people, where the text brings them in. */
  get introduced(): readonly Introduced[] {
    this.asked = true;
    return (this.#introduced ??= introducedPeople(this.#sections, this.mentions, this.names.entities));
  }

  /** The last one of them before an offset whom a noun describes. */
  lastIntroduced(at: number, noun: string, wanted: (one: Introduced) => boolean = () => true): Introduced | undefined {
    const { introduced } = this;
    if (this.#byNoun === undefined) {
      this.#byNoun = new Map();
      for (const one of introduced) addTo(this.#byNoun, one.noun, one);
    }
    const all = this.#byNoun.get(noun) ?? [];
    for (let i = firstWhere(all, ({ start }) => start >= at) - 1; i >= 0; i--) if (wanted(all[i]!)) return all[i];
    return undefined;
  }

  /** The noun phrase that ends at an offset. */
  phraseEnding(at: number): Span | undefined {
    this.asked = true;
    const section = this.#sections[firstWhere(this.#sections, ({ block }) => block.end >= at)];
    if (section === undefined) return undefined;
    const { block, reading } = section;
    const { passage, grammar } = reading;
    const phrase = grammar.phrases.find(({ end }) => passage.tokens[end - 1]!.end === at - block.start);
    return phrase && shift(spanOf(passage, phrase), block.start);
  }
}
