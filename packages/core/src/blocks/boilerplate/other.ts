import type { BoilerplateForms } from './reason.ts';

/** Ornaments, players and notes that belong to the page. */
export const OTHER: BoilerplateForms = {
  reason: 'other',
  mostWords: 30,
  forms: [
    /^[^\p{L}\p{N}]+$/u,
    /^(?:this|your)\s+(?:slideshow|page|site|video|browser|content|feature)\s+(?:requires|does\s+not\s+support|is\s+not\s+supported|cannot\s+be|is\s+(?:not\s+available|unavailable))\b/iu,
    /^(?:please\s+)?(?:enable|turn\s+on)\s+javascript\b/iu,
    /^(?:media\s+playback\s+is|video\s+player|play\s+video|watch\s+live|listen\s+to\s+(?:this\s+)?(?:article|story)|audio\s+player|your\s+browser)\b.{0,80}$/iu,
    /^(?:got|have)\s+a\s+(?:news\s+)?(?:tip|story|question|correction)\b/iu,
    /^(?:if\s+you\s+(?:have|see|spot)\s+(?:a|an|any)\s+(?:tip|error|correction|story|typo)\b)/iu,
    /^for\s+immediate\s+release\b.{0,40}$/iu,
    /^(?:media|press)\s+(?:contacts?|enquiries|inquiries|office)\b.{0,120}$/iu,
    /^notes?\s+(?:to|for)\s+editors?\b/iu,
    /^this\s+is\s+a\s+(?:developing|breaking)\s+(?:news\s+)?story\b/iu,
    /^(?:\(?\s*(?:ends|end|###|-30-|xxx)\s*\)?)$/iu,
    /^(?:\p{So}|\p{Sm}|\s){1,12}$/u,
  ],
};
