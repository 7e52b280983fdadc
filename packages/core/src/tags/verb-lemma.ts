import { IRREGULAR_VERBS } from '../language/en/irregular-verbs.ts';
import { VERBS_IN_E, VERBS_IN_IC, VERBS_NOT_IN_E } from '../language/en/verb-stems.ts';
import type { Word } from '../sentences/words.ts';
import { interned } from '../source/interned.ts';
import { remember } from '../source/remember.ts';

/** {@link lemmaOfVerb} of a word, which keeps it. */
export function lemmaOf(word: Word): string {
  word.lemma ??= interned(lemmaOfVerb(word.lower));
  return word.lemma;
}

/**
 * The bare form of a verb: "said" → "say", "denies" → "deny", "planning" → "plan".
 *
 * Takes one form in lower case; irregular verbs come from a table, all others from the rules of spelling. A word that
 * is no form of a verb comes back as it is or cut like one.
 */
export const lemmaOfVerb: (lower: string) => string = remember(readLemma);

function readLemma(lower: string): string {
  const irregular = IRREGULAR_VERBS.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length < 4) return lower;
  if (/..(?:ies|ied)$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(lower)) {
    const stem = lower.slice(0, -2);
    return VERBS_IN_E.has(`${stem}e`) ? `${stem}e` : stem;
  }
  if (lower.endsWith('ses') && VERBS_NOT_IN_E.has(lower.slice(0, -2))) return lower.slice(0, -2);
  if (/[^sui]s$/.test(lower)) return lower.slice(0, -1);
  if (/[aeiouy].*ing$/.test(lower)) return restored(lower.slice(0, -3));
  if (/^(?:need|seed|weed|heed|speed|exceed|succeed|proceed|feed|breed|bleed)$/.test(lower)) return lower;
  if (lower.endsWith('eed')) return lower.slice(0, -1);
  if (/[aeiouy].*ed$/.test(lower)) return restored(lower.slice(0, -2));
  return lower;
}

const ONE_SYLLABLE = /^(?:[^aeiouy]|qu|y(?=[aeiou]))*[aeiouy]+[^aeiouy]*$/;
/** One vowel and one consonant that writes no sound into the vowel before it. */
const SHORT = /(?:^|[^aeiou]|qu)[aeiouy][^aeiouwxy]$/;
/** After one vowel in a verb of several syllables, these ends are mostly those of a verb in "-e". */
const CUT = /(?:at|ut|id|ad|ud|od|ir|ar|or|ur|in|un|ul|am|om|um|ap|ak|ik|ok|uk|ib|ob|yp|yz)$/;

/** Gives a stem the last letter back that it lost, or takes the doubled one away. */
function restored(stem: string): string {
  if (VERBS_NOT_IN_E.has(stem)) return stem;
  if (VERBS_IN_E.has(`${stem}e`)) return `${stem}e`;
  if (stem.endsWith('ck') && VERBS_IN_IC.has(stem.slice(0, -1))) return stem.slice(0, -1);
  if (/[iu]at$/.test(stem) && !/qu.t$/.test(stem)) return `${stem}e`;
  const single = ONE_SYLLABLE.test(stem);
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1);
  if (/[aeiou]ll$/.test(stem)) return single ? stem : stem.slice(0, -1);
  if (/(?:[^f]c|[vuz]|[^s]s|[^ng]g|[bcdfgkptz]l)$/.test(stem) && !stem.endsWith('zz')) return `${stem}e`;
  if (SHORT.test(stem) && (single || CUT.test(stem))) return `${stem}e`;
  return stem;
}
