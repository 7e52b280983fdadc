import { wordSet } from './packed-lists.ts';

/** Names of the days and their usual short forms, lower case. Written by hand. */
export const WEEKDAYS: ReadonlySet<string> = wordSet(`monday tuesday wednesday thursday friday saturday sunday
  mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.`);
