import type { Speaker } from '../model.ts';
import { firstWhere } from '../source/search.ts';
import type { Draft } from './draft.ts';

/** So many statements before are looked at: what is further off, no pronoun stands for. */
const LOOK_BACK = 12;

/** Finds the last one before who may be meant. */
export type LastSpoken = (may: (speaker: Speaker) => boolean) => Draft | undefined;

/** A document is never "he". */
export const maySpeak = ({ kind }: Speaker): boolean => kind !== 'document';

/** Who has spoken so far. */
export class Spoken {
  /** In the text around quotations, by where the clause starts; of those that start together, the last one added last. */
  readonly #outside: Draft[] = [];
  /** The last one added inside each of the others. */
  readonly #inside = new Map<Draft, Draft>();

  add(draft: Draft): void {
    if (draft.within !== undefined) this.#inside.set(draft.within, draft);
    if (draft.inQuotation) return;
    const { start } = draft.clause;
    const last = this.#outside.at(-1);
    // Nearly all of them come in order.
    if (last === undefined || last.clause.start <= start) {
      this.#outside.push(draft);
      return;
    }
    this.#outside.splice(
      firstWhere(this.#outside, (item) => item.clause.start > start),
      0,
      draft,
    );
  }

  /** Inside somebody's words whoever they last said spoke; else who spoke last in the text around, but not they themselves. */
  before({ within, inQuotation, clause }: Draft, may: (speaker: Speaker) => boolean): Draft | undefined {
    const beside = inQuotation && within !== undefined ? this.#inside.get(within) : undefined;
    if (beside !== undefined) return beside;
    const quoted = inQuotation ? within?.speaker : undefined;
    const last = firstWhere(this.#outside, (item) => item.clause.start > clause.start) - 1;
    for (let at = last; at >= Math.max(0, last - LOOK_BACK); at--) {
      const { speaker } = this.#outside[at]!;
      if (speaker !== undefined && speaker.label !== quoted?.label && may(speaker)) return this.#outside[at];
    }
    return undefined;
  }
}

/** No more than two paragraphs apart. */
export function isNear(draft: Draft, last: Draft): boolean {
  return draft.section - last.section <= 2;
}
