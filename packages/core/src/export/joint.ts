import type { Article, Attribution } from '../model.ts';
import { chainInWords, clauseInWords } from './chain.ts';
import { cuePhrase, isNoun } from './cue-phrase.ts';
import { cueCore, passiveSubject, straight, between } from './words.ts';

/** What a clause opens with that goes on from any verb of speaking. */
const CLAUSE = /^(?:that|whether|if|how|why)\b/i;
/** What goes on from any verb but "says". */
const PREPOSITION = /^(?:to|of|for|as|about|against)\b/;
/** "Vint says | leaving" would be no sentence. */
const NO_CLAUSE = /^(?:not|\w+ing)\b/;
const OPENING = /^["“‘'«„]?(.)/su;

/**
 * What stands between the chain and the words of a statement: nothing where they make one sentence, as they do in the
 * article ("Vint denied | the charge", "Vint said | that …"), a comma where the chain has another source in it
 * ("Vint wants, according to Marr, | to leave"), and otherwise a colon.
 */
export function joint(article: Article, attribution: Attribution): '' | ',' | ':' {
  const { content } = attribution;
  const first = content[passiveSubject(attribution) === undefined ? 0 : 1];
  if (first === undefined) return ':';
  const opening = article.text.slice(first.start, first.start + 12);
  const [, character = ''] = OPENING.exec(opening) ?? [];
  const letter = character.toLowerCase() === character.toUpperCase() ? '' : character;
  const small = letter !== letter.toUpperCase();
  const quoted = !opening.startsWith(letter);
  const whole = clauseInWords(article, attribution);
  const neutral = /\bsays?$/.test(whole);
  const preposition = PREPOSITION.test(opening);
  const clause = CLAUSE.test(opening) || (!neutral && (preposition || /(?:\b(?:of|as)|…)$/.test(whole)));
  const told = neutral && small && !quoted && !preposition && !NO_CLAUSE.test(opening);
  if (!clause && !told && !(runsOn(article, attribution) && (small || !quoted))) return ':';
  const chain = chainInWords(article, attribution.id);
  if (chain === whole || /, (?:of|as|for|with|against)$/.test(chain)) return '';
  return clause || (small && !neutral && !isNoun(article, attribution)) ? ',' : ':';
}

/** True where the content follows the cue at once and the chain has that cue. */
function runsOn(article: Article, attribution: Attribution): boolean {
  const last = cueCore(attribution).at(-1);
  if (last === undefined || between(article, attribution, '')?.runs !== true) return false;
  const cue = straight(article.text.slice(last.start, last.end)).split(/\s/).at(-1) ?? '';
  return (
    isNoun(article, attribution) || cuePhrase(article, attribution).split(' ').at(-1)?.slice(0, 2) === cue.slice(0, 2)
  );
}
