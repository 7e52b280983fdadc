import type { BoilerplateForms } from './reason.ts';

/** Who owns the text and what may not be done with it. */
export const COPYRIGHT: BoilerplateForms = {
  reason: 'copyright',
  mostWords: 110,
  hint: /copy|©|\(c\)|rights?\s+reserved|reproduced|published|used|redistributed|broadcast/i,
  forms: [
    /^(?:copyright\s*(?:©|\(c\)|\d{4}|by\b|$)|©|\(c\)\s|&copy;)/iu,
    /\ball\s+rights?\s+reserved\b/iu,
    /^(?:this\s+(?:material|content|article|story|website)|no\s+part\s+of\s+this|the\s+contents?\s+of\s+this)\b.{0,40}\b(?:may|must|can)\s?not\s+be\s+(?:published|reproduced|copied|used|redistributed|broadcast)/iu,
    /^[@\w\s.,'’-]{0,40}©\s?(?:19|20)\d\d/u,
  ],
};
