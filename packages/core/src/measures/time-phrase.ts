import type { Feast } from '../language/en/holidays.ts';
import type { TimeUnit } from '../language/en/time-words.ts';
import type { Span, TimeExpression } from '../model.ts';

/**
 * What a time expression says by itself, without knowing when the article was published.
 *
 * - `date`: a calendar date, from a year alone to a day; `year` counts 1 BC as 0; without `year` the nearest is meant,
 *   the one `years` after the year of publication ("February last year") or the one before or after it ("last February");
 * - `weekday`: "Friday", "last Friday"; `side` is where the sentence puts it, `week` says how many weeks
 *   from that of publication ("Friday of next week" is 1), `days` how many days from that weekday (Monday of a "Monday to Friday");
 * - `day`: days from publication ("yesterday" is -1); `nowadays` where "today" may mean no single day;
 * - `unit`: whole units from publication ("last week" is -1), a weekend among them;
 * - `ago`: some units back or, where negative, ahead ("two months ago", "in three days' time"), from a day beside that of
 *   publication or a weekday before it where one is named ("a year ago tomorrow", "a week ago Monday"); `about` where the text
 *   says that it is no more than near ("about two weeks ago");
 * - `stretch`: some units that end (-1) or start (1) at publication ("the past three years");
 * - `season`: ISO 8601-2 number, 21 to 24; without a year it is open, since its months depend on the hemisphere;
 * - `decade`: its two figures ("the '60s" is 60), the last of that name to have begun by publication;
 * - `years`: from the first of the years to the last, both included ("the 1990s");
 * - `figures`: two figures of which either may be the day ("3/4/2008"), or a year of two figures;
 * - `feast`: a holiday that moves ("Easter"), its year told as that of a date is;
 * - `named`: whole units from the time that the text named last ("the following day" is 1, "that year" 0);
 * - `month-named`: "that May" (0), "the following January" (1); `day` where it is a day of that month ("that May morning");
 * - `weekday-named`: "that Tuesday";
 * - `month-day`: "on the 14th", of the month that the text named last or of the one at hand;
 * - `fixed`: a value that nothing has to be added to ("5 p.m.", "daily");
 * - `open`: a time that the text does not say enough about ("several weeks ago").
 */
export type TimeReading =
  | DateReading
  | { form: 'weekday'; weekday: number; side?: Side; step?: -1 | 0 | 1; week?: number; days?: number }
  | { form: 'day'; days: number; nowadays?: true }
  | { form: 'unit'; unit: TimeUnit; step: number; side?: Side }
  | { form: 'ago'; unit: TimeUnit; count: number; days?: number; weekday?: number; about?: true }
  | { form: 'stretch'; unit: TimeUnit; count?: number; direction: -1 | 1 }
  | { form: 'season'; season: number; year?: number }
  | { form: 'decade'; tens: number }
  | { form: 'years'; first: number; last: number }
  | FigureReading
  | FeastReading
  | { form: 'named'; unit: TimeUnit; step: number }
  | { form: 'month-named'; month: number; step: number; day?: true }
  | { form: 'weekday-named'; weekday: number }
  | { form: 'month-day'; day: number; side?: Side }
  | { form: 'fixed'; value: string }
  | { form: 'open' };

/** What says which year a day or a month is of. */
export interface YearTold {
  year?: number;
  years?: number;
  step?: -1 | 1;
  /** "October last", as letters and orders of old have it. */
  behind?: true;
  /** The year that the text gave last: "of that year". */
  sameYear?: true;
  side?: Side;
}

/** See {@link TimeReading}. */
export interface DateReading extends YearTold {
  form: 'date';
  month?: number;
  day?: number;
  /** Last day of a range within the month. */
  lastDay?: number;
  /** Day of the week that stands with the date; 0 is Sunday. */
  weekday?: number;
}

/** See {@link TimeReading}. */
export interface FeastReading extends YearTold {
  form: 'feast';
  feast: Feast;
}

/** See {@link TimeReading}. Without `year`, `ofCentury` holds its last two figures. */
export interface FigureReading {
  form: 'figures';
  first: number;
  second: number;
  year?: number;
  ofCentury?: number;
}

/** Before or after publication, as far as the tense of the sentence tells. */
export type Side = 'past' | 'future';

export interface TimePhrase extends Span {
  kind: TimeExpression['kind'];
  reading: TimeReading;
  /** "It is Monday, May 3rd": the text says that it is written on that day. */
  now?: true;
  /** Time of day that goes with the day, as in ISO 8601 (`17:00`, `10:30-05:00`). */
  clock?: string;
}

/** A phrase with the token after its last one, as the readers of single forms hand it on. */
export interface TimeMatch {
  end: number;
  kind: TimeExpression['kind'];
  reading: TimeReading;
}
