/** Names of months and days, and their short forms, in lower case: written with a capital, but no names of anybody. */
export const CALENDAR: string =
  'january february march april may june july august september october november december jan jan. feb feb. mar apr apr. jun jul aug aug. sept sept. sep sep. oct oct. nov nov. dec dec. ' +
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun ' +
  'christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween';
