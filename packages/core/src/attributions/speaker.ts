import { FIRST_PERSON } from '../language/en/cues.ts';
import { BODY_NOUNS } from '../language/en/source-nouns.ts';
import type { Reference, Span, Speaker } from '../model.ts';
import { genderOf, PERSONAL } from '../names/pronoun.ts';
import { firstEndingAfter, lastBefore } from '../source/search.ts';
import { covers, slice } from '../source/span.ts';
import { headNoun, singular } from './nouns.ts';
import type { Introduced } from './anonymous.ts';
import { byTrait } from './by-trait.ts';
import { anonymous, described, ofEntity } from './described.ts';
import type { Draft } from './draft.ts';
import { officeAgain } from './office-again.ts';
import { headEnd, namedBy, within } from './named-by.ts';
import type { Scene } from './scene.ts';
import { isNear, type LastSpoken, maySpeak, Spoken } from './spoken.ts';

const UNKNOWN: Speaker = { label: '', kind: 'unknown', anonymous: false };
/** Who was found to speak before, where what that hangs on is the same. */
export interface KeptSpeakers {
  get: (draft: Draft, scene: Scene) => Speaker | undefined;
  set: (draft: Draft, scene: Scene, speaker: Speaker) => void;
}

/** Gives every draft its speaker: a pronoun may stand for who spoke before. */
export function resolveSpeakers(drafts: readonly Draft[], scene: Scene, kept?: KeptSpeakers): void {
  const spoken = new Spoken();
  // Outer ones first: who says "we" inside a quotation is whoever is quoted.
  for (const level of byDepth(drafts)) {
    for (const draft of level.sort((a, b) => a.clause.start - b.clause.start)) {
      const speaker = kept?.get(draft, scene) ?? speakerOf(draft, scene, spoken, kept);
      draft.speaker = speaker;
      const { entity, anonymous, kind } = speaker;
      if (entity !== undefined || anonymous || kind === 'organization' || kind === 'group' || kind === 'document')
        spoken.add(draft);
    }
  }
}

function speakerOf(draft: Draft, scene: Scene, spoken: Spoken, kept: KeptSpeakers | undefined): Speaker {
  scene.asked = scene.ahead = false;
  const speaker = readSpeaker(draft, scene, (may) => {
    scene.asked = true;
    return spoken.before(draft, may);
  });
  kept?.set(draft, scene, speaker);
  return speaker;
}

/** The drafts by how many others each one stands inside. */
function byDepth(drafts: readonly Draft[]): Draft[][] {
  const depths = new Map<Draft, number>();
  const levels: Draft[][] = [[]];
  for (const draft of drafts) {
    // Nearly all of them.
    if (draft.within === undefined) {
      levels[0]!.push(draft);
      continue;
    }
    const path: Draft[] = [];
    let at = draft;
    while (at.within !== undefined && !depths.has(at)) {
      path.push(at);
      at = at.within;
    }
    let depth = depths.get(at) ?? 0;
    for (const step of path.toReversed()) depths.set(step, ++depth);
    (levels[depths.get(draft) ?? 0] ??= []).push(draft);
  }
  return levels;
}

function readSpeaker(draft: Draft, scene: Scene, lastSpoken: LastSpoken): Speaker {
  const source = draft.source[0];
  if (source === undefined) return UNKNOWN;
  // Whom another section names, that one decides.
  if (!scene.isIn(draft.section, source)) scene.asked = true;
  const words = slice(scene.text, source);
  const lower = words.toLowerCase();
  if (FIRST_PERSON.has(lower)) return firstPerson(draft, words, scene);
  if (/^(?:who|which|that|whose)$/.test(lower)) return antecedent(source, scene) ?? { ...UNKNOWN, label: words };
  const named = namedBy(source, words, scene);
  if (named !== undefined) return ofEntity(named);
  const reference = within(scene.references, source).find(
    (item) => item.end === headEnd(source, words) || covers(item, source),
  );
  const before = /^s?he$/.test(lower)
    ? goesOn(draft, source, reference, lastSpoken(maySpeak), scene)
    : lower === 'it'
      ? itGoesOn(
          draft,
          reference,
          lastSpoken(() => true),
        )
      : undefined;
  if (before !== undefined) return before;
  if (reference !== undefined && !isOfUnnamed(source, words, scene)) {
    const entity = scene.entity(reference.entity);
    const noun = headNoun(words);
    const isCalled = reference.form === 'description' && entity.name.toLowerCase().split(' ').includes(noun);
    const other = isCalled ? namesake(noun, lastSpoken)?.speaker : undefined;
    return other?.entity === undefined ? ofEntity(entity) : other;
  }
  if (/^(?:he|she|they|it|his|her|their|its|him|them)$/.test(lower))
    return pronoun(lower, draft, lastSpoken, scene) ?? { ...UNKNOWN, label: words };
  // "The army said A. The military said B."
  const body = /^the (\w+)$/.exec(lower)?.[1]!.replace('military', 'army');
  const same = body !== undefined && BODY_NOUNS.has(body) ? namesake(body, lastSpoken) : undefined;
  if (same !== undefined && isNear(draft, same)) return same.speaker!;
  const speaker =
    officeAgain(draft, words, lastSpoken, scene) ?? byTrait(source, words, scene) ?? described(source, words, scene);
  // "This caused a stir, adding that": nobody adds who has not spoken.
  const last =
    speaker.kind === 'unknown' && slice(scene.text, draft.cue[0] ?? source).startsWith('add')
      ? lastSpoken(maySpeak)
      : undefined;
  return last !== undefined && isNear(draft, last) ? last.speaker! : speaker;
}

/** "The ministry", where several are named, "the bureau" for "the bureau of commerce": the one that has just spoken. */
const namesake = (noun: string, lastSpoken: LastSpoken): Draft | undefined =>
  lastSpoken(({ kind, label }) => kind === 'organization' && label.toLowerCase().split(' ').includes(noun));

/** Cues of somebody who has spoken before. */
const MORE = /\b(?:also|add(?:s|ed)|went on|goes on|continued|reiterated)\b/;
/** A pronoun that is told so surely stands for somebody else, whoever spoke last. */
const TOLD_SURELY = 0.9;

/**
 * Somebody who has spoken just before and goes on: unnamed, behind what is said ("“…,” he said"), whoever is named in
 * between; named, where the cue says so ("He also said").
 */
function goesOn(
  draft: Draft,
  source: Span,
  reference: Reference | undefined,
  last: Draft | undefined,
  scene: Scene,
): Speaker | undefined {
  const speaker = last?.speaker;
  if (speaker?.kind !== 'person' || !isNear(draft, last!)) return undefined;
  if (speaker.anonymous) return draft.content[0]!.start < source.start ? speaker : undefined;
  const entity = speaker.entity === undefined ? undefined : scene.entity(speaker.entity);
  const cue = draft.cue[0];
  if (entity === undefined || cue === undefined || !MORE.test(slice(scene.text, cue).toLowerCase())) return undefined;
  if (reference !== undefined && reference.confidence >= TOLD_SURELY) return undefined;
  const gender = genderOf(entity);
  return gender === undefined || gender === PERSONAL.get(slice(scene.text, source).toLowerCase()) ? speaker : undefined;
}

/** "The minister", where "an unnamed minister" was brought in: hers, and not that of a minister named elsewhere with more words. */
function isOfUnnamed(source: Span, words: string, scene: Scene): boolean {
  const own = words.toLowerCase().split(/\s+/);
  if (own[0] !== 'the' || own.length > 3) return false;
  const noun = singular(headNoun(words));
  const isHers = (item: Introduced): boolean => own.slice(1).every((word) => item.label.toLowerCase().includes(word));
  return scene.lastIntroduced(source.start, noun, isHers) !== undefined;
}

/** Inside a quotation, who is quoted; outside, "we" is the publication and "I" its writer. */
function firstPerson(draft: Draft, words: string, scene: Scene): Speaker {
  scene.asked = true;
  for (let outer = draft.within; outer !== undefined; outer = outer.within) {
    if ((outer.quoted || draft.inQuotation) && outer.speaker !== undefined) return outer.speaker;
  }
  if (draft.inQuotation) return { ...UNKNOWN, label: words };
  if (/^(?:we|us|our|ourselves)$/i.test(words))
    return { label: 'the publication', kind: 'publication', anonymous: false };
  return scene.author === undefined
    ? { label: 'the writer', kind: 'person', anonymous: false }
    : ofEntity(scene.author);
}

function pronoun(lower: string, draft: Draft, lastSpoken: LastSpoken, scene: Scene): Speaker | undefined {
  // "He adds", behind what a ministry said: whoever spoke before that.
  if (/^(?:he|she|his|her|him)$/.test(lower)) {
    const gender = PERSONAL.get(lower);
    // "He", behind what Mary Pym said, is not she.
    const last = lastSpoken(
      ({ kind, entity }) =>
        kind === 'person' && (entity === undefined || (genderOf(scene.entity(entity)) ?? gender) === gender),
    );
    return last !== undefined && isNear(draft, last) ? last.speaker : undefined;
  }
  const before = lastSpoken(maySpeak);
  const several = lower.startsWith('the') ? severalBetween(before, draft, scene) : undefined;
  if (several !== undefined) return { ...anonymous(several.label, true), anonymous: several.noun !== '' };
  const last = before?.speaker;
  if (last === undefined) return undefined;
  // "It", behind what his followers said, are not they.
  if (lower.startsWith('it')) {
    return last.kind === 'person' || (last.entity === undefined && last.label.endsWith('s')) ? undefined : last;
  }
  return last.kind !== 'person' || last.anonymous ? last : undefined;
}

/** So far from "they" those stand who are meant, in characters. */
const NEAR_THEY = 400;

/** "The ministry said A. Nurses had left. They said B": unnamed people brought in since somebody spoke, those first who open the sentence. */
function severalBetween(last: Draft | undefined, draft: Draft, scene: Scene): Introduced | undefined {
  const spoken = last === undefined ? [] : [...last.content, ...last.cue, last.clause];
  const own = Math.min(draft.clause.start, ...draft.content.map(({ start }) => start));
  // Whoever is quoted speaks of others than the text around.
  const opens = (draft.inQuotation && draft.within?.content[0]!.start) || 0;
  const from = Math.max(opens, own - NEAR_THEY, ...spoken.map(({ end }) => end));
  let found: Introduced | undefined;
  for (let i = firstEndingAfter(scene.introduced, own) - 1; i >= 0; i--) {
    const one = scene.introduced[i]!;
    if (one.start < from) break;
    if (found !== undefined && /[.!?]\s/.test(scene.text.slice(one.end, found.start))) break;
    if (
      one.plural &&
      !/^their\b/i.test(one.label) &&
      !GOVERNS.test(scene.text.slice(Math.max(0, one.start - 9), one.start))
    )
      found = one;
  }
  return found;
}

/** "to guests": the ones that are spoken of next are mostly a subject. */
const GOVERNS = /\b(?:to|of|for|with|by|from|between|among|about|on|in|at|against|than|like|as)\s$/;

/** "The statement said … It said …": a document or a body that has just spoken, rather than a place named in between. */
function itGoesOn(draft: Draft, reference: Reference | undefined, last: Draft | undefined): Speaker | undefined {
  if (last?.speaker === undefined || !isNear(draft, last) || !/^(?:document|organization)$/.test(last.speaker.kind))
    return undefined;
  return reference !== undefined && reference.confidence >= TOLD_SURELY ? undefined : last.speaker;
}

/** What stands right before "who": a name, or a description. */
function antecedent(source: Span, scene: Scene): Speaker | undefined {
  scene.asked = true;
  const mention = lastBefore(scene.mentions, source.start, 2);
  const isWho = slice(scene.text, source).toLowerCase() === 'who';
  if (mention !== undefined && !(isWho && mention.kind !== 'person')) return ofEntity(scene.entity(mention.entity));
  const holder = isWho ? lastBefore(scene.mentions, source.start, 120, ({ kind }) => kind === 'person') : undefined;
  // "Alban Pym, minister of youth who said": whose office it is.
  const office = holder && scene.entity(holder.entity);
  if (office?.roles.some(({ end }) => end < source.start && source.start - end <= 2) === true) return ofEntity(office);
  const known = lastBefore(scene.introduced, source.start, 2);
  const phrase = scene.phraseEnding(source.start - 1) ?? scene.phraseEnding(source.start - 2);
  if (known !== undefined) return anonymous(known.label, known.plural);
  // "Jon Reyk, a guard with the ferry company, who said": the person, not what the apposition ends on.
  const before = lastBefore(
    scene.mentions,
    source.start,
    120,
    (item) =>
      item.kind === 'person' &&
      scene.text[item.end] === ',' &&
      !/[.!?\n]/.test(scene.text.slice(item.end, source.start)),
  );
  if (before !== undefined) return ofEntity(scene.entity(before.entity));
  if (mention !== undefined) return ofEntity(scene.entity(mention.entity));
  return phrase && described(phrase, slice(scene.text, phrase), scene, isWho);
}
