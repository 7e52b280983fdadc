import type { BoilerplateForms } from './forms.ts';

/** Ornaments, players and notes that belong to the page. */
export const OTHER: BoilerplateForms = {
  reason: 'other',
  mostWords: 30,
  opened: [
    ['* "', /^[^a-zàª0-9²]+$/],
    [
      'your this-slideshow this-page this-site this-video this-browser this-content this-feature',
      /^(?:this|your)\s+(?:slideshow|page|site|video|browser|content|feature)\s+(?:requires|does\s+not\s+support|is\s+not\s+supported|cannot\s+be|is\s+(?:not\s+available|unavailable))\b/,
    ],
    ['please enable turn', /^(?:please\s+)?(?:enable|turn\s+on)\s+javascript\b/],
    [
      'your media video play watch listen audio',
      /^(?:media\s+playback\s+is|video\s+player|play\s+video|watch\s+live|listen\s+to\s+(?:this\s+)?(?:article|story)|audio\s+player|your\s+browser)\b.{0,80}$/,
    ],
    ['if', /^(?:if\s+you\s+(?:have|see|spot)\s+(?:a|an|any)\s+(?:tip|error|correction|story|typo)\b)/],
    ['note notes', /^notes?\s+(?:to|for)\s+editors?\b/],
    ['* ends end xxx', /^(?:\(?\s*(?:ends|end|###|-30-|xxx)\s*\)?)$/],
  ],
  behind: [
    ['got have', /^\s+a\s+(?:news\s+)?(?:tip|story|question|correction)\b/],
    ['for', /^\s+immediate\s+release\b.{0,40}$/],
    ['media press', /^\s+(?:contacts?|enquiries|inquiries|office)\b.{0,120}$/],
    ['this-is', /^\s+a\s+(?:developing|breaking)\s+(?:news\s+)?story\b/],
  ],
};
