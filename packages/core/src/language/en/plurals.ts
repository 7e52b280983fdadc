import { pairsOf, wordSet } from './packed-lists.ts';

/** Plurals that no rule gives, lower case, with their singulars. Source: the common irregular nouns of English grammar. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  pairsOf(
    'people:person persons:person men:man women:woman children:child police:police_officer feet:foot teeth:tooth geese:goose mice:mouse oxen:ox lives:life wives:wife knives:knife wolves:wolf thieves:thief halves:half shelves:shelf leaves:leaf loaves:loaf calves:calf crises:crisis analyses:analysis theses:thesis bases:base criteria:criterion phenomena:phenomenon bacteria:bacterium movies:movie cookies:cookie ties:tie lies:lie pies:pie shoes:shoe aircraft:aircraft spacecraft:spacecraft sheep:sheep fish:fish deer:deer cattle:head_of_cattle series:series species:species headquarters:headquarters personnel:member_of_personnel gases:gas atlases:atlas canvases:canvas lenses:lens quizzes:quiz axes:axe',
  ),
);

/** Adjectives that stand for people behind a number: "12 dead". */
export const PEOPLE_WORDS: ReadonlySet<string> = wordSet(
  'dead injured wounded missing killed hurt others homeless displaced unaccounted arrested detained',
);
