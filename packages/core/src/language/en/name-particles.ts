/** Lower-case words inside a person's or a place's name ("van der", "bin", "al-"). Written by hand. */
export const PARTICLES: string =
  'de del della delle dello di da das do dos du des la las le les los van von der den ter zu zur af av bin bint ibn ben al el ul ud ur ag ould abu um e y dei degli und d l';

/** Particles that may also open a name ("bin Laden", "van Gogh"). */
export const OPENING_PARTICLES: string = 'de del van von bin ibn al el da di abu bint ould ben';

/** Words before a hyphen that make the whole an adjective or a description, never a name ("pro-", "anti-"). */
export const HYPHEN_PREFIXES: string =
  'pro anti non ex pre post mid then co un inter intra trans cross sub semi all self pan neo quasi late early north south east west north-west ultra much many one two three half multi four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety sino anglo franco russo indo afro euro';

/** Words whose possessive may stand inside a name ("People's Bank", "Workers' Party"), in lower case. */
export const POSSESSIVE_OPENERS: string =
  'people women men children worker king queen farmer teacher student writer player mother father veteran girl boy master citizen nurse traveller bishop prince lord author artist fishermen seafarer trader employee';

/** Words behind a hyphen that make the whole an adjective or a description ("-based", "-backed"), in lower case. */
export const HYPHEN_ENDINGS: string =
  'based backed led run born style like era wide trained owned controlled held ruled linked affiliated made bound sponsored funded occupied ' +
  'friendly speaking language dominated only first free area type class size level loyal allied aligned sized themed inspired built ' +
  'designed listed origin old year time term day month week long range large small high low hit proof related specific side up out off down over';
