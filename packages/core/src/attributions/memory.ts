import type { Evidential, Span } from '../model.ts';
import type { Reading, Section } from '../section.ts';
import type { Draft } from './draft.ts';
import type { Stretch } from './stretches.ts';
import { readStretch, type Told } from './told.ts';

/** What a stretch said when it was read; spans and indexes are those of the article that it was read in. */
interface Kept extends Told {
  sections: readonly Section[];
  stretch: Stretch;
  slight: boolean;
}

/** Keeps what stretches say for as long as the readings of their blocks are kept. */
export class StretchMemory {
  readonly #kept = new WeakMap<Reading, Kept>();

  /** Gives what `readStretch` gives. */
  readonly read: typeof readStretch = (text, sections, stretch, slight, quotations, mentions) => {
    const { reading } = sections[stretch.first]!;
    let kept = this.#kept.get(reading);
    if (kept === undefined || kept.slight !== slight || !isAgain(kept.sections, sections, stretch)) {
      const own = sections.slice(stretch.first, stretch.end);
      kept = { ...readStretch(text, sections, stretch, slight, quotations, mentions), sections: own, stretch, slight };
      // Whether a headline quotes somebody hangs on the names of the article.
      if (own.every(({ block }) => block.kind !== 'headline')) this.#kept.set(reading, kept);
    }
    return placed(kept, sections[stretch.first]!.block.start, stretch);
  };
}

/** True where the same blocks stand in the same distances. */
function isAgain(before: readonly Section[], sections: readonly Section[], { first, end }: Stretch): boolean {
  if (before.length !== end - first) return false;
  const offset = sections[first]!.block.start - before[0]!.block.start;
  return before.every(({ block, reading }, i) => {
    const now = sections[first + i]!;
    return now.reading === reading && now.block.start - block.start === offset;
  });
}

/** A copy that stands where the stretch stands now. */
function placed({ sections, stretch, drafts, evidentials, speech }: Kept, start: number, at: Stretch): Told {
  const offset = start - sections[0]!.block.start;
  const copies = drafts.map((draft) => copyOf(draft, offset, at.first - stretch.first));
  if (drafts.some(({ within }) => within !== undefined)) {
    const copyFor = new Map(drafts.map((draft, i) => [draft, copies[i]]));
    for (const [i, { within }] of drafts.entries()) copies[i]!.within = within && copyFor.get(within);
  }
  return {
    drafts: copies,
    evidentials: evidentials.map(({ start: from, end, scope }): Evidential => ({
      start: from + offset,
      end: end + offset,
      scope: moved(scope, offset),
    })),
    speech: speech.map((index) => index - stretch.firstQuotation + at.firstQuotation),
  };
}

/** Written out, and nothing is spread into it: an editor waits for all drafts after every keystroke. */
function copyOf(draft: Draft, offset: number, sections: number): Draft {
  return {
    source: allMoved(draft.source, offset),
    cue: allMoved(draft.cue, offset),
    cueHead: draft.cueHead && moved(draft.cueHead, offset),
    content: allMoved(draft.content, offset),
    addressee: allMoved(draft.addressee, offset),
    quoted: draft.quoted,
    negated: draft.negated,
    evidential: draft.evidential && moved(draft.evidential, offset),
    confidence: draft.confidence,
    carried: draft.carried,
    rule: draft.rule,
    fitted: draft.fitted,
    section: draft.section + sections,
    clause: moved(draft.clause, offset),
    within: undefined,
    inQuotation: draft.inQuotation,
    speaker: undefined,
    kind: draft.kind,
    id: '',
    told: draft,
  };
}

/** A model is never changed once it was made: what stands where it stood is shared. */
function allMoved(spans: Span[], offset: number): Span[] {
  if (offset === 0) return spans;
  const all: Span[] = [];
  for (let i = 0; i < spans.length; i++) all.push(moved(spans[i]!, offset));
  return all;
}

function moved(span: Span, offset: number): Span {
  return offset === 0 ? span : { start: span.start + offset, end: span.end + offset };
}
