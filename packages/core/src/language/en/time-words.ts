import { counted, numbersOf, pairsOf, wordSet } from './packed-lists.ts';

/**
 * Words of the calendar. Sources: the Gregorian calendar, the usual English abbreviations of weekdays and months
 * (Associated Press and Guardian style), ISO 8601 for designators of units, ISO 8601-2 for the numbers of seasons.
 */

/** 0 is Sunday. Abbreviations are separate, since "sun" and "sat" are words of their own. */
export const WEEKDAYS: ReadonlyMap<string, number> = counted(
  'sunday monday tuesday wednesday thursday friday saturday',
  0,
);

export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = numbersOf(
  'sun:0 mon:1 tue:2 tues:2 wed:3 weds:3 thu:4 thur:4 thurs:4 fri:5 sat:6',
);

/** Plural, for what comes back every week. */
export const WEEKDAY_PLURALS: ReadonlySet<string> = new Set([...WEEKDAYS.keys()].map((day) => `${day}s`));

/** 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = counted(
  'january february march april may june july august september october november december',
  1,
);

export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = numbersOf(
  'jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11 dec:12',
);

/** Months that are ordinary words or given names too, so that more is asked of what stands beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = wordSet('march may april june august');

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'year'
  | 'decade'
  | 'century';

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  pairsOf(
    'second:second seconds:second minute:minute minutes:minute hour:hour hours:hour day:day days:day week:week weeks:week weekend:weekend weekends:weekend month:month months:month year:year years:year decade:decade decades:decade century:century centuries:century',
  ) as [string, TimeUnit][],
);

/** Parts of a day that stand after a day or after "this". */
export const DAY_PARTS: ReadonlySet<string> = wordSet('morning afternoon evening night lunchtime midday dawn dusk overnight'); // prettier-ignore

/** ISO 8601-2 numbers of the seasons, which say nothing of the hemisphere. */
export const SEASONS: ReadonlyMap<string, number> = numbersOf(
  'spring:21 summer:22 summers:22 autumn:23 fall:23 winter:24 winters:24',
);

/** Days from the day of publication. */
export const NEAR_DAYS: ReadonlyMap<string, number> = numbersOf('today:0 tonight:0 yesterday:-1 tomorrow:1');

/** How often, as the duration between two times. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map(
  pairsOf(
    'hourly:PT1H daily:P1D nightly:P1D weekly:P1W fortnightly:P2W monthly:P1M quarterly:P3M annually:P1Y yearly:P1Y',
  ),
);
