import { wordSet } from './packed-lists.ts';

/**
 * Abbreviations written with a final dot, by what may follow the dot; lower case, without that dot.
 * Written by hand from what English news uses.
 */

/** Stand before a name: the dot never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'mr mrs ms mx messrs mlle mme dr prof profs rev revd hon fr msgr sr sra st ste mt gov govs sen sens rep reps pres del amb atty gen col lt cpl sgt maj capt cmdr cdr adm brig cpt pvt pfc supt insp det ald',
);

/** Stand before a number; elsewhere the same letters are a word ("no") and the dot a full stop. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = wordSet('no nos p pp fig figs vol vols ch art sec para eq op');

/** Stand inside a sentence whatever follows. */
export const INNER_ABBREVIATIONS: ReadonlySet<string> = wordSet('v vs cf approx est eds viz e.g i.e al ca');

/** Written in small letters too; all others are abbreviations only with a capital ("Sun.", not "sun."). */
export const SMALL_ABBREVIATIONS: ReadonlySet<string> = wordSet('v vs cf approx viz e.g i.e al ca etc a.m p.m jr sr');

/** All of them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...NUMBER_ABBREVIATIONS,
  ...INNER_ABBREVIATIONS,
  ...SMALL_ABBREVIATIONS,
  ...wordSet(
    'inc ltd co corp bros llc plc dept univ assn ave blvd rd sq hwy bldg esq jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn fla ill kan ky mass mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ph.d u.s u.n u.k e.u d.c',
  ),
]);
