/*
 * What a token is to the fitted models: its tag, with the few words told apart that settle what follows a cue. Neighbours
 * in number are neighbours in use, since the trees part them by thresholds.
 */

export const EDGE = 0;
export const STOP = 1;
export const SEMICOLON = 2;
export const COLON = 3;
export const DASH = 4;
export const BRACKET = 5;
export const COMMA = 6;
export const MARK = 7;
export const THAT = 8;
export const WH = 9;
export const RELATIVE = 10;
export const IF = 11;
export const TO = 12;
export const FOR = 13;
export const AS = 14;
export const OF = 15;
export const ABOUT = 16;
export const BY = 17;
export const ON = 18;
export const IN = 19;
export const WITH = 20;
export const PREPOSITION = 21;
export const WHILE = 22;
export const BUT = 23;
export const AND = 24;
export const ADVERB = 25;
export const NOT = 26;
export const PARTICLE = 27;
export const MODAL = 28;
export const PAST = 29;
export const PRESENT = 30;
export const PLAIN = 31;
export const BARE = 32;
export const PARTICIPLE = 33;
export const GERUND = 34;
export const HE = 35;
export const THEY = 36;
export const I = 37;
export const IT = 38;
export const HIM = 39;
export const THIS = 40;
export const HIS = 41;
export const DETERMINER = 42;
export const ADJECTIVE = 43;
export const NUMBER = 44;
export const NOUN = 45;
export const NOUNS = 46;
export const TIME = 47;
export const NAME = 48;
export const POSSESSIVE = 49;
export const OTHER = 50;
