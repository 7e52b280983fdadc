import type { Piece } from '../piece.ts';
import type { BoilerplateForms } from './reason.ts';

/** What invites readers to answer, and the form that they answer with. */
export const COMMENT_FORM: BoilerplateForms = {
  reason: 'comment-form',
  mostWords: 34,
  forms: [
    /^(?:leave|post|write|add|submit|make)\s+(?:a\s+|an?\s+|your\s+)?(?:reply|comments?|response|feedback)(?:\s+(?:cancel|below|here|or\b).{0,40})?[.!:…]?$/iu,
    /^(?:add|view|show|see|read|hide|load|view all|read all|show all|see all|join|start)\s+(?:or\s+\w+\s+|the\s+|all\s+|more\s+|\d+\s+)*(?:comments?|conversation|discussion|replies)[.!:]?$/iu,
    /^(?:have|what.s)\s+your\s+(?:say|view|opinion)[.!?:]?$/iu,
    /^(?:your|an?)\s+e-?mail\s+address\s+(?:will\s+not|won.t)\s+be\s+(?:published|shared)/iu,
    /^required\s+fields\s+are\s+marked/iu,
    /^save\s+my\s+name,?\s+e-?mail/iu,
    /^notify\s+me\s+(?:of|via|by|when)\b/iu,
    /^(?:you\s+must|please)\s+(?:be\s+)?(?:log(?:ged)?|sign(?:ed)?|register(?:ed)?)[\s-]*in?\b.{0,30}\b(?:comment|reply|vote|continue)/iu,
    /^(?:log|sign)\s+in\s+to\s+(?:comment|reply|vote|join|post)\b/iu,
    /^\[?\s*(?:\d[\d,]*|no|one|all|view|top|latest)?\s*\(?(?:comments?|responses?|replies|reader comments)\)?\s*(?:\(?\d*\)?|so far|off|on\s.{3,80}|are closed|closed)\s*\]?[.:]?$/iu,
    /^\d[\d,]*\s+(?:thoughts?|responses?|replies|comments?)\s+(?:on|to)\b.{0,160}$/iu,
    /^(?:top\s+rated|most\s+recent|newest|oldest)\s+comments?$/iu,
    /^comments?\s+(?:are|is|have been)\s+(?:now\s+)?(?:closed|disabled|off|turned off|moderated)/iu,
    /^(?:reply|report|flag|upvote|cancel reply|reply to|like reply|report comment|post comment|submit comment|join the (?:conversation|discussion|debate))$/iu,
    /^what\s+do\s+you\s+think\?\s+(?:tell|let|share|leave|have|send|join)/iu,
    /^(?:tell\s+us\s+what\s+you\s+think|let\s+us\s+know\s+(?:what\s+you\s+think\s+)?in\s+the\s+comments|share\s+your\s+(?:thoughts|views|opinions?)\b)/iu,
    /^this\s+site\s+uses\s+akismet\b/iu,
    /^(?:sort\s+by|viewing\s+\d+|newest\s+first|oldest\s+first|most\s+(?:liked|voted))\b/iu,
    /^we\s+(?:welcome|encourage|moderate)\s+(?:your\s+|all\s+)?comments?\b/iu,
    /^(?:name|e-?mail|website|comment|your name|your email|your comment)\s*\*$/iu,
  ],
};

const THREAD =
  /^\W*(?:\d[\d,]*\s+)?(?:(?:top|top\s+rated|latest|reader|all|view|most\s+recent)\s+)?(?:comments?|responses?|replies|thoughts?)\b\W*(?:\d+\W*)?(?:(?:on|to)\s.*)?$/iu;

/** True for the heading that readers' own comments follow ("12 comments", "34 responses to …"). */
export function opensThread(piece: Piece): boolean {
  return piece.detail?.kind === 'boilerplate' && piece.detail.reason === 'comment-form' && THREAD.test(piece.text);
}
