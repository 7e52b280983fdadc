import { counted, numbersOf } from './packed-lists.ts';

/** Words for numbers, lower case. Source: the English numeral system; Indian "lakh" and "crore" as the press there uses them. */

export const SMALL_NUMBERS: ReadonlyMap<string, number> = counted(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
);

export const TENS: ReadonlyMap<string, number> = numbersOf(
  'twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
);

export const SCALES: ReadonlyMap<string, number> = numbersOf(
  'hundred:100 thousand:1e3 lakh:1e5 million:1e6 crore:1e7 billion:1e9 trillion:1e12',
);

/** Written after figures: "$3bn", "1.5m". */
export const SCALE_LETTERS: ReadonlyMap<string, number> = numbersOf(
  'k:1e3 m:1e6 mn:1e6 mln:1e6 b:1e9 bn:1e9 bln:1e9 tn:1e12 trn:1e12',
);

/** "Hundreds of": nobody counted, but it is no fewer than one of these. */
export const ROUND_PLURALS: ReadonlyMap<string, number> = numbersOf(
  'tens:10 dozens:12 scores:20 hundreds:100 thousands:1e3 lakhs:1e5 millions:1e6 crores:1e7 billions:1e9 trillions:1e12',
);

/** Denominators, singular; "second" is no denominator. */
export const DENOMINATORS: ReadonlyMap<string, number> = numbersOf(
  'half:2 third:3 quarter:4 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 twelfth:12 sixteenth:16 twentieth:20 hundredth:100 thousandth:1000 millionth:1e6',
);

/** Fractions that are one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅛', 1 / 8],
]); // prettier-ignore

/** Ordinals from first to thirty-first, as days and centuries are told. */
export const ORDINALS: ReadonlyMap<string, number> = counted(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth
  twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`,
  1,
);
