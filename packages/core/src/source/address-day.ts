import { readIsoDate } from './civil-date.ts';

/** The day that news sites write into a story's address ("/2031/05/04/bridge", "/2031-05-04-bridge"), as ISO 8601. */
export function dayOfAddress(url: string | undefined): string | undefined {
  const day = /\/\d{4}([/-])\d\d\1\d\d(?=[/-])/
    .exec(url ?? '')?.[0]
    .slice(1)
    .replaceAll('/', '-');
  return readIsoDate(day) && day;
}
