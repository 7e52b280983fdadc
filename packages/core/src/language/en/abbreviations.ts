/**
 * Abbreviations written with a final dot, by what may follow the dot. Written by hand from what English news uses.
 */

/** Stand before a name: the dot never ends a sentence. */
const BEFORE_NAMES =
  'mr mrs ms mx messrs dr prof profs rev revd hon fr msgr sr sra st ste mt gov govs sen sens rep reps pres del amb atty gen col lt cpl sgt maj capt cmdr cdr adm brig cpt ltd-col pvt pfc supt insp det sec';
/** Stand before a number or a word of the same sentence. */
const INSIDE = 'no nos vs v fig figs p pp vol vols ch art sec ca cf approx est eds viz e.g i.e al';
/** May end a sentence. */
const ANYWHERE =
  'jr sr inc ltd co corp bros llc plc dept univ assn ave blvd rd sq hwy bldg etc esq jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo a.m p.m ph.d u.s u.n u.k e.u';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const TITLE_ABBREVIATIONS: ReadonlySet<string> = set(BEFORE_NAMES);
export const INNER_ABBREVIATIONS: ReadonlySet<string> = set(INSIDE);
/** All of them, lower case, without the final dot. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...INNER_ABBREVIATIONS,
  ...set(ANYWHERE),
]);
