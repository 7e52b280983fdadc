import type { Tag } from './tag.ts';

/** Any verb form, auxiliaries and modals too. */
export function isVerb(tag: Tag): boolean {
  return tag === 'MD' || tag.startsWith('VB');
}

/** A form that can carry a clause by itself: past, present or modal. The bare form (`VB`) and the participles cannot. */
export function isFiniteVerb(tag: Tag): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

/** A noun or a proper name. */
export function isNoun(tag: Tag): boolean {
  return tag.startsWith('NN');
}

/** An adjective in any degree. */
export function isAdjective(tag: Tag): boolean {
  return tag === 'JJ' || tag === 'JJR' || tag === 'JJS';
}

/** An adverb in any degree. */
export function isAdverb(tag: Tag): boolean {
  return tag === 'RB' || tag === 'RBR' || tag === 'RBS';
}
