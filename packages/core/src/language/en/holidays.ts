import { pairsOf } from './packed-lists.ts';

/**
 * A holiday that falls on another day each year: some days from Easter Sunday, or from the nth (-1: last) of a weekday in a month.
 * `unlike` begins the names of a country where it is another day: in an article that speaks of it the day is not known.
 */
export type Feast =
  | { from: 'easter'; days: number }
  | { from: 'month'; month: number; weekday: number; nth: number; days: number; unlike?: string };

/**
 * Holidays of one date in every year and everywhere, as `MM-DD`. All these lists are in lower case, with words joined by one space.
 * Source: common calendars of the English-speaking countries.
 */
export const FIXED_HOLIDAYS: ReadonlyMap<string, string> = new Map(
  pairsOf(
    "christmas:12-25 christmas_day:12-25 christmas_eve:12-24 boxing_day:12-26 new_year's_day:01-01 new_year's_eve:12-31 valentine's_day:02-14 st_patrick's_day:03-17 st_george's_day:04-23 st_andrew's_day:11-30 all_saints'_day:11-01 all_souls'_day:11-02 groundhog_day:02-02 international_women's_day:03-08 april_fools'_day:04-01 april_fool's_day:04-01 earth_day:04-22 may_day:05-01 cinco_de_mayo:05-05 victory_in_europe_day:05-08 juneteenth:06-19 canada_day:07-01 bastille_day:07-14 halloween:10-31 bonfire_night:11-05 guy_fawkes_night:11-05 armistice_day:11-11 veterans_day:11-11 remembrance_day:11-11 anzac_day:04-25 australia_day:01-26 waitangi_day:02-06 world_aids_day:12-01",
  ),
);

/** Holidays that move with Easter of the Western churches, or stand on the nth weekday of a month. */
export const MOVABLE_HOLIDAYS: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ...pairsOf(
    'shrove_tuesday:-47 mardi_gras:-47 ash_wednesday:-46 palm_sunday:-7 maundy_thursday:-3 good_friday:-2 easter:0 easter_sunday:0 easter_monday:1 ascension_day:39 pentecost:49 whit_monday:50',
  ).map(([name, days]): [string, Feast] => [name, { from: 'easter', days: Number(days) }]),
  ['martin luther king day', { from: 'month', month: 1, weekday: 1, nth: 3, days: 0 }],
  ["presidents' day", { from: 'month', month: 2, weekday: 1, nth: 3, days: 0 }],
  ['memorial day', { from: 'month', month: 5, weekday: 1, nth: -1, days: 0, unlike: 'Israel' }],
  ['columbus day', { from: 'month', month: 10, weekday: 1, nth: 2, days: 0 }],
  ['thanksgiving', { from: 'month', month: 11, weekday: 4, nth: 4, days: 0, unlike: 'Canad' }],
  ['thanksgiving day', { from: 'month', month: 11, weekday: 4, nth: 4, days: 0, unlike: 'Canad' }],
  ['black friday', { from: 'month', month: 11, weekday: 4, nth: 4, days: 1 }],
  ['cyber monday', { from: 'month', month: 11, weekday: 4, nth: 4, days: 4 }],
]); // prettier-ignore

/** Holidays whose date depends on the country, on another calendar or on the moon: no date can be told from the name. */
export const OTHER_HOLIDAYS: readonly string[] = [
  "new year's", 'labor day', 'labour day', "mother's day", "father's day", 'super tuesday', 'orthodox easter', 'lunar new year',
  'chinese new year', 'lent', 'advent', 'ramadan', 'eid', 'eid al-fitr', 'eid al-adha', 'ashura', 'nowruz', 'passover', 'hanukkah',
  'rosh hashanah', 'yom kippur', 'diwali', 'holi', 'vesak',
]; // prettier-ignore
