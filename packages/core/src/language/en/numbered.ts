import { wordSet } from './packed-lists.ts';

/**
 * Words behind which a number is part of a name or a place in a series ("Article 5", "Channel 10", "page 3"), lower case.
 * Written by hand.
 */
export const NUMBERED: ReadonlySet<string> =
  wordSet(`article section chapter paragraph clause page line verse volume number no nos channel flight route highway interstate road motorway
  room gate platform terminal unit type class grade level phase stage step figure table part episode season resolution act bill title rule
  amendment category tier zone area sector block pier bus train formula group ward district division battalion brigade regiment day week year
  version windows apollo boeing airbus mark model game round lot pool lane track vision agenda expo horizon`);

/** Those of them behind which four figures are a year all the same ("the Water Act 1991", "season 2004"). */
export const DATED: ReadonlySet<string> = wordSet('act bill season year model round windows');
