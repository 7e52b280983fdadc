import type { Entity, Span, Speaker } from '../model.ts';
import { memberOf } from '../names/cast.ts';
import type { Reading, Section } from '../section.ts';
import type { StatementMemory } from './attribute.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { readStretch, type Told } from './told.ts';

/** What a stretch said when it was read; spans and indexes are those of the article that it was read in. */
interface Kept extends Told {
  sections: readonly Section[];
  stretch: Stretch;
  slight: boolean;
}

/** Who speaks, and what that hangs on beside whom the section names and means. */
interface Spoken {
  speaker: Speaker;
  /** The speaker, whose number may change. */
  entity: Pick<Entity, 'id'> | undefined;
  section: number;
  /** Nothing else was asked. */
  alone: boolean;
  /** Who wrote the article. */
  author: string;
}

/** Keeps what stretches say, and who speaks, for as long as the readings of their blocks are kept. */
export class StretchMemory implements StatementMemory {
  readonly #kept = new WeakMap<Reading, Kept>();
  /** By what a section refers to, for as long as it does: two sections of the same words have the same statements, and speakers of their own. */
  readonly #spoken = new WeakMap<object, Map<Draft, Spoken>>();
  /** By section, the end of its stretch. */
  #ends: number[] = [];

  /** Gives what `readStretch` gives, one stretch after the other. */
  readonly read: typeof readStretch = (text, sections, _, slight, quotations, mentions) => {
    const all: Told = { drafts: [], evidentials: [], speech: [] };
    const stretches = stretchesOf(sections, quotations);
    this.#ends = stretches.flatMap(({ first, end }) => Array<number>(end - first).fill(end));
    for (let i = 0; i < stretches.length; i++) {
      const stretch = stretches[i]!;
      const { reading, block } = sections[stretch.first]!;
      let kept = this.#kept.get(reading);
      if (kept === undefined || kept.slight !== slight || !isAgain(kept.sections, sections, stretch)) {
        const own = sections.slice(stretch.first, stretch.end);
        kept = {
          ...readStretch(text, sections, stretch, slight, quotations, mentions),
          sections: own,
          stretch,
          slight,
        };
        // Whether a headline quotes somebody hangs on the names of the article.
        if (own.every((section) => section.block.kind !== 'headline')) this.#kept.set(reading, kept);
      }
      place(kept, block.start, stretch, all);
    }
    return all;
  };

  get(draft: Draft, { names: { referring, sameUntil }, authorKey }: Scene): Speaker | undefined {
    const { told = draft, section } = draft;
    const before = this.#spoken.get(referring[section]!)?.get(told);
    if (before === undefined) return undefined;
    // What another one said hangs on all before, and on the others of its stretch.
    const holds = before.section === section && this.#ends[section]! <= sameUntil && before.author === authorKey;
    if (!before.alone && !holds) return undefined;
    const { entity, speaker } = before;
    if (entity !== undefined && entity.id !== speaker.entity) before.speaker = { ...speaker, entity: entity.id };
    return before.speaker;
  }

  set(draft: Draft, { names: { cast, referring }, asked, ahead, authorKey }: Scene, speaker: Speaker): void {
    const { told = draft, section } = draft;
    const own = referring[section]!;
    let spoken = this.#spoken.get(own);
    if (spoken === undefined) this.#spoken.set(own, (spoken = new Map()));
    // What stands ahead may change with everything before it as it was; what was kept before is no longer so.
    if (ahead) {
      spoken.delete(told);
      return;
    }
    const entity = speaker.entity === undefined ? undefined : memberOf(cast, speaker.entity);
    spoken.set(told, { speaker, entity, section, alone: !asked, author: authorKey });
  }
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

/** Adds what the stretch said: copies that stand where it stands now, where it has moved. */
function place({ sections, stretch, drafts, evidentials, speech }: Kept, start: number, at: Stretch, all: Told): void {
  const offset = start - sections[0]!.block.start;
  for (const index of speech) all.speech.push(index - stretch.firstQuotation + at.firstQuotation);
  if (offset === 0 && at.first === stretch.first) {
    for (let i = 0; i < drafts.length; i++) {
      drafts[i]!.speaker = undefined;
      all.drafts.push(drafts[i]!);
    }
    all.evidentials.push(...evidentials);
    return;
  }
  const first = all.drafts.length;
  for (let i = 0; i < drafts.length; i++) all.drafts.push(copyOf(drafts[i]!, offset, at.first - stretch.first));
  if (drafts.some(({ within }) => within !== undefined)) {
    const indexes = new Map(drafts.map((draft, i) => [draft, first + i]));
    for (const [i, { within }] of drafts.entries())
      all.drafts[first + i]!.within = within && all.drafts[indexes.get(within)!];
  }
  for (const { start: from, end, scope } of evidentials)
    all.evidentials.push({ start: from + offset, end: end + offset, scope: moved(scope, offset) });
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
  if (offset === 0 || spans.length === 0) return spans;
  // An array that grows has room for seventeen.
  return spans.length === 1 ? [moved(spans[0]!, offset)] : spans.map((span) => moved(span, offset));
}

function moved(span: Span, offset: number): Span {
  return offset === 0 ? span : { start: span.start + offset, end: span.end + offset };
}
