import type { BoilerplateForms } from './reason.ts';

/** Notices of cookies, consent and tracking. */
export const COOKIE: BoilerplateForms = {
  reason: 'cookie',
  mostWords: 120,
  hint: /cookie|privacy|consent|preferences/i,
  forms: [
    /^(?:this|our)\s+(?:web\s?site|site|page)\b.{0,30}\b(?:uses?|using)\b.{0,30}\bcookies?\b/iu,
    /^(?:we|we and our partners|by\s.{3,60})\b.{0,60}\bcookies?\b.{0,160}\b(?:you|your|our|site|website|experience|partners|consent)\b/iu,
    /^(?:accept|reject|manage|allow|decline|necessary|essential|non-necessary)\s+(?:all\s+|non-essential\s+)?(?:cookies?|preferences|consent)\b.{0,40}$/iu,
    /^cookies?\s+(?:settings|policy|preferences|notice|consent)\b.{0,30}$/iu,
    /^(?:your\s+privacy\s+choices|privacy\s+(?:overview|preference\s+cent(?:er|re))|we\s+(?:value|care\s+about|respect)\s+your\s+privacy)\b/iu,
    /\bcookies?\b.{0,200}\b(?:accept|agree|consent|opt[\s-]out|browsing experience|privacy policy)\b/iu,
    /\b(?:accept|agree|consent|opt[\s-]out)\b.{0,120}\b(?:use of|our) cookies?\b/iu,
  ],
};
