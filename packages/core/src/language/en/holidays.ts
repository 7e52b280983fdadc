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
export const FIXED_HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['christmas', '12-25'], ['christmas day', '12-25'], ['christmas eve', '12-24'], ['boxing day', '12-26'],
  ["new year's day", '01-01'], ["new year's eve", '12-31'], ["valentine's day", '02-14'],
  ["st patrick's day", '03-17'], ["st george's day", '04-23'], ["st andrew's day", '11-30'], ["all saints' day", '11-01'],
  ["all souls' day", '11-02'], ['groundhog day', '02-02'], ["international women's day", '03-08'], ["april fools' day", '04-01'],
  ["april fool's day", '04-01'], ['earth day', '04-22'], ['may day', '05-01'], ['cinco de mayo', '05-05'], ['victory in europe day', '05-08'],
  ['juneteenth', '06-19'], ['canada day', '07-01'], ['bastille day', '07-14'], ['halloween', '10-31'], ['bonfire night', '11-05'],
  ['guy fawkes night', '11-05'], ['armistice day', '11-11'], ['veterans day', '11-11'], ['remembrance day', '11-11'],
  ['anzac day', '04-25'], ['australia day', '01-26'], ['waitangi day', '02-06'], ['world aids day', '12-01'],
]); // prettier-ignore

/** Holidays that move with Easter of the Western churches, or stand on the nth weekday of a month. */
export const MOVABLE_HOLIDAYS: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ['shrove tuesday', { from: 'easter', days: -47 }], ['mardi gras', { from: 'easter', days: -47 }],
  ['ash wednesday', { from: 'easter', days: -46 }], ['palm sunday', { from: 'easter', days: -7 }],
  ['maundy thursday', { from: 'easter', days: -3 }], ['good friday', { from: 'easter', days: -2 }],
  ['easter', { from: 'easter', days: 0 }], ['easter sunday', { from: 'easter', days: 0 }],
  ['easter monday', { from: 'easter', days: 1 }], ['ascension day', { from: 'easter', days: 39 }],
  ['pentecost', { from: 'easter', days: 49 }], ['whit monday', { from: 'easter', days: 50 }],
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
