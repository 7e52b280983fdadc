import type { BoilerplateForms } from './forms.ts';

/** Who owns the text and what may not be done with it. */
export const COPYRIGHT: BoilerplateForms = {
  reason: 'copyright',
  mostWords: 110,
  hint: /copy|©|\(c\)|rights?\s+reserved|reproduced|published|used|redistributed|broadcast/,
  forms: [
    /^(?:copyright\s*(?:©|\(c\)|\d{4}|by\b|$)|©|\(c\)\s|&copy;)/,
    /\ball\s+rights?\s+reserved\b/,
    /^(?:this\s+(?:material|content|article|story|website)|no\s+part\s+of\s+this|the\s+contents?\s+of\s+this)\b.{0,40}\b(?:may|must|can)\s?not\s+be\s+(?:published|reproduced|copied|used|redistributed|broadcast)/,
    /^[@\w\s.,'’-]{0,40}©\s?(?:19|20)\d\d/,
  ],
};
