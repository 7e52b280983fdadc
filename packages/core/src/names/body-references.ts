import type { Entity } from '../model.ts';
import type { CastIndex } from './cast-index.ts';
import type { Description } from './description.ts';
import { classOf, ORGANISATION_NOUN } from './lexicon.ts';
import { REACH, type Found, type Recent } from './recent.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Nouns that any body may be called by. */
const GENERAL: ReadonlySet<string> = wordSet(
  'company firm group organization organisation agency newspaper broadcaster',
);

/** Bodies that every country and town has one of: "the court" need not be the one that was named. */
const COMMON_BODIES: ReadonlySet<string> = wordSet(
  'court parliament congress police army navy force forces school hospital side team wing arm unit site station channel',
);

/** "the Swiss firm", "the UN agency", "the federal agency": whose it is, by a country's name, and not what kind of body ("the travel agency"). */
const WHOSE = /^[A-Z]|^(?:un|eu|federal|international)$/;

/** Before what a body was called beside its name, to tell that from a guess. */
export const BESIDE = '=';

/** "the news agency" for "Velmark News Agency": all the words are words of its name. */
function isCalled({ name }: Entity, words: readonly string[]): boolean {
  const own = name.toLowerCase().split(' ');
  return words.every((word) => own.includes(word));
}

/** Finds the body that "it" or "the board" stands for. */
export class BodyReferences {
  private readonly byNoun: CastIndex['bodies'];
  private readonly recent: Recent;

  constructor({ bodies }: CastIndex, recent: Recent) {
    this.recent = recent;
    this.byNoun = bodies;
  }

  /** What "it" is that says something: the body or state that the sentence before opens with. */
  it(): Found | undefined {
    const subject = this.recent
      .within(2)
      .findLast(({ entity, first }) => first && (entity.kind === 'organization' || entity.kind === 'place'));
    return subject === undefined ? undefined : { entity: subject.entity, confidence: 0.6 };
  }

  /** "the board" for a body of that name, or "the company" for the only body that can be meant. */
  described({ head, words }: Description): Found | undefined {
    const namesakes = this.byNoun.get(head)?.filter((entity) => words.length < 2 || isCalled(entity, words));
    const near = this.recent.within(REACH).filter(({ entity }) => entity.kind === 'organization');
    const close = new Set(
      near.filter(({ sentence }) => sentence > this.recent.sentence - 2).map(({ entity }) => entity),
    );
    // Any body is a company: the only one that has just been named rather than one called so long before.
    const isAny = close.size === 1 && /^(?:company|firm)$/.test(words.join());
    const called = isAny ? undefined : this.recent.lastCalled(BESIDE + words.join(' '));
    const named = near.findLast(({ entity }) => entity === called || namesakes?.includes(entity) === true);
    const found = named?.entity ?? called;
    if (found !== undefined) return { entity: found, confidence: 0.75 };
    if (words.length > 1) {
      const [only] = close;
      const isOwned = words.length === 2 && WHOSE.test(words[0]!);
      return isOwned && GENERAL.has(head) && close.size === 1 ? { entity: only!, confidence: 0.6 } : undefined;
    }
    const isDistant = (classOf(head) & ORGANISATION_NOUN) !== 0 || head === 'board';
    if (isDistant && namesakes?.length === 1 && !COMMON_BODIES.has(head) && this.recent.hasSeen(namesakes[0]!)) {
      return { entity: namesakes[0]!, confidence: 0.7 };
    }
    if (!GENERAL.has(head)) return undefined;
    const before = this.recent.lastCalled(head);
    if (before !== undefined && close.size !== 1) return { entity: before, confidence: 0.6 };
    const only = close.size > 0 ? close : new Set(near.map(({ entity }) => entity));
    if (only.size !== 1) return undefined;
    const [entity] = only;
    this.recent.call(head, entity!);
    return { entity: entity!, confidence: 0.6 };
  }
}
