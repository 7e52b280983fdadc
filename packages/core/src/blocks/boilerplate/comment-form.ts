import { plainText } from '../../source/characters.ts';
import type { Piece } from '../piece.ts';
import type { BoilerplateForms } from './forms.ts';

/** What invites readers to answer, and the form that they answer with. */
export const COMMENT_FORM: BoilerplateForms = {
  reason: 'comment-form',
  mostWords: 34,
  opened: [
    [
      'add view show see read hide load join start',
      /^(?:add|view|show|see|read|hide|load|view all|read all|show all|see all|join|start)\s+(?:or\s+\w+\s+|the\s+|all\s+|more\s+|\d+\s+)*(?:comments?|conversation|discussion|replies)[.!:]?$/,
    ],
    ['have what', /^(?:have|what\Ws)\s+your\s+(?:say|view|opinion)[.!?:]?$/],
    ['your a an', /^(?:your|an?)\s+e-?mail\s+address\s+(?:will\s+not|won.t)\s+be\s+(?:published|shared)/],
    [
      'you please',
      /^(?:you\s+must|please)\s+(?:be\s+)?(?:log(?:ged)?|sign(?:ed)?|register(?:ed)?)[\s-]*in?\b.{0,30}\b(?:comment|reply|vote|continue)/,
    ],
    [
      '* 0 view all no one top latest comment comments response responses replies reader',
      /^\[?\s*(?:\d[\d,]*|no|one|all|view|top|latest)?\s*\(?(?:comments?|responses?|replies|reader comments)\)?\s*(?:\(?\d*\)?|so far|off|on\s.{3,80}|are closed|closed)\s*\]?[.:]?$/,
    ],
    ['0', /^\d[\d,]*\s+(?:thoughts?|responses?|replies|comments?)\s+(?:on|to)\b.{0,160}$/],
    ['top most newest oldest', /^(?:top\s+rated|most\s+recent|newest|oldest)\s+comments?$/],
    ['comment comments', /^comments?\s+(?:are|is|have been)\s+(?:now\s+)?(?:closed|disabled|off|turned off|moderated)/],
    [
      'post submit join reply report flag upvote cancel like',
      /^(?:reply|report|flag|upvote|cancel reply|reply to|like reply|report comment|post comment|submit comment|join the (?:conversation|discussion|debate))$/,
    ],
    [
      'tell let share',
      /^(?:tell\s+us\s+what\s+you\s+think|let\s+us\s+know\s+(?:what\s+you\s+think\s+)?in\s+the\s+comments|share\s+your\s+(?:thoughts|views|opinions?)\b)/,
    ],
    [
      'most newest oldest sort viewing',
      /^(?:sort\s+by|viewing\s+\d+|newest\s+first|oldest\s+first|most\s+(?:liked|voted))\b/,
    ],
    ['your comment name e email website', /^(?:name|e-?mail|website|comment|your name|your email|your comment)\s*\*$/],
  ],
  behind: [
    [
      'leave post write add submit make',
      /^\s+(?:a\s+|an?\s+|your\s+)?(?:reply|comments?|response|feedback)(?:\s+(?:cancel|below|here|or\b).{0,40})?[.!:…]?$/,
    ],
    ['required', /^\s+fields\s+are\s+marked/],
    ['save', /^\s+my\s+name,?\s+e-?mail/],
    ['notify', /^\s+me\s+(?:of|via|by|when)\b/],
    ['log sign', /^\s+in\s+to\s+(?:comment|reply|vote|join|post)\b/],
    ['what', /^\s+do\s+you\s+think\?\s+(?:tell|let|share|leave|have|send|join)/],
    ['this-site', /^\s+uses\s+akismet\b/],
    ['we', /^\s+(?:welcome|encourage|moderate)\s+(?:your\s+|all\s+)?comments?\b/],
  ],
};

const THREAD =
  /^\W*(?:\d[\d,]*\s+)?(?:(?:top|top\s+rated|latest|reader|all|view|most\s+recent)\s+)?(?:comments?|responses?|replies|thoughts?)\b\W*(?:\d+\W*)?(?:(?:on|to)\s.*)?$/;

/** True for the heading that readers' own comments follow ("12 comments", "34 responses to …"). */
export function opensThread(piece: Piece): boolean {
  return (
    piece.detail?.kind === 'boilerplate' &&
    piece.detail.reason === 'comment-form' &&
    THREAD.test(plainText(piece.text).toLowerCase())
  );
}
