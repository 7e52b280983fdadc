import type { Article, Attribution } from '../model.ts';
import { cueCore, lowerFirst, wordsBefore } from './words.ts';

/** What a noun phrase begins with. */
const DETERMINER = /^(?:an?|the|this|these|those|any|no|some|his|her|its|their)$/i;
/** With a noun alone behind them they are one expression: "on suspicion", "under orders". */
const FIXED = /^(?:on|under)$/i;
/** A word between them may be an adjective or a noun, and nothing that looks like a verb. */
const NO_ADJECTIVE = /(?:ed|[^s]s|ly)$|^(?:and|or|of|to)$/i;

/**
 * A noun that attributes, with whose it is: "Vint’s claim"; without a source as the article has it: "a report", "fears".
 * Undefined where the source is too long to own anything.
 */
export function nounPhrase({ text }: Article, attribution: Attribution, name: string): string | undefined {
  const { speaker } = attribution;
  const cue = cueCore(attribution);
  const noun = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (speaker.label !== '') {
    if (/[“,]/.test(name) || name.split(' ').length > 4) return undefined;
    return `${name}’${name.endsWith('s') ? '' : 's'} ${noun}`;
  }
  const before = wordsBefore(text, cue[0]?.start ?? 0);
  const [adjective = '', last = ''] = before.slice(-2);
  if (DETERMINER.test(last) || FIXED.test(last)) return lowerFirst(`${last} ${noun}`);
  return DETERMINER.test(adjective) && !NO_ADJECTIVE.test(last)
    ? lowerFirst(`${adjective} ${last} ${noun}`)
    : lowerFirst(noun);
}
