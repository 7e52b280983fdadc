import { numbersOf } from './packed-lists.ts';

/**
 * Abbreviations of time zones, lower case, with minutes ahead of UTC. Source: the IANA time zone database. One that stands for several
 * zones ("CST", "IST", "BST") has the offset that the English-speaking press means by it; one that changes with the season
 * ("ET") has none.
 */
export const TIME_ZONES: ReadonlyMap<string, number | undefined> = new Map<string, number | undefined>([
  ...numbersOf(
    'gmt:0 utc:0 z:0 wet:0 west:60 bst:60 cet:60 cest:120 eet:120 eest:180 msk:180 wat:60 cat:120 sast:120 eat:180 pkt:300 ist:330 wib:420 hkt:480 sgt:480 awst:480 jst:540 kst:540 aest:600 aedt:660 nzst:720 nzdt:780 est:-300 edt:-240 cst:-360 cdt:-300 mst:-420 mdt:-360 pst:-480 pdt:-420',
  ),
  ...'et ct mt pt'.split(' ').map((zone): [string, undefined] => [zone, undefined]),
]);
