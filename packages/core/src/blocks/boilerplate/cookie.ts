import type { BoilerplateForms } from './forms.ts';

/** Notices of cookies, consent and tracking. */
export const COOKIE: BoilerplateForms = {
  reason: 'cookie',
  mostWords: 120,
  hint: /cookie|privacy|consent|preferences/,
  forms: [
    /^(?:this|our)\s+(?:web\s?site|site|page)\b.{0,30}\b(?:uses?|using)\b.{0,30}\bcookies?\b/,
    /^(?:we|we and our partners|by\s.{3,60})\b.{0,60}\bcookies?\b.{0,160}\b(?:you|your|our|site|website|experience|partners|consent)\b/,
    /^(?:accept|reject|manage|allow|decline|necessary|essential|non-necessary)\s+(?:all\s+|non-essential\s+)?(?:cookies?|preferences|consent)\b.{0,40}$/,
    /^cookies?\s+(?:settings|policy|preferences|notice|consent)\b.{0,30}$/,
    /^(?:your\s+privacy\s+choices|privacy\s+(?:overview|preference\s+cent(?:er|re))|we\s+(?:value|care\s+about|respect)\s+your\s+privacy)\b/,
    /\bcookies?\b.{0,200}\b(?:accept|agree|consent|opt[\s-]out|browsing experience|privacy policy)\b/,
    /\b(?:accept|agree|consent|opt[\s-]out)\b.{0,120}\b(?:use of|our) cookies?\b/,
  ],
};
