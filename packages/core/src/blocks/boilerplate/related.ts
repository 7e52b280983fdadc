import type { BoilerplateForms } from './forms.ts';

/** What leads to other stories. */
export const RELATED: BoilerplateForms = {
  reason: 'related',
  mostWords: 34,
  opened: [
    [
      'read see learn watch listen find view discover',
      /^(?:read|see|learn|watch|listen|find\s+out|view|discover)\s+(?:more|also|next|now|it|this\s+next|all|here)\b\s*(?::|»|>|→|\||[–—-]).{0,160}/,
    ],
    [
      'read see learn watch view load show explore click continue',
      /^(?:read|see|load|show|view|watch|learn|explore|click\s+here\s+for|continue)\s+(?:more|also|next|reading|all|full\s+story|full\s+article|the\s+full\s+story|transcript|reading\s+the\s+main\s+story)(?:\s+(?:about|on|from|at|in|of|stories|news|articles|posts)\b.{0,60})?\s*[.…»>→]*$/,
    ],
    [
      'more also related recommended suggested similar trending popular latest recent top most further other featured previous next must editor editors you don up what in',
      /^(?:related|recommended|suggested|similar|trending|popular|latest|recent|top|more|most|further|other|featured|previous|next|must|editor\W?s?|you|also|don\Wt|up|what\s+to|in)\s+(?:(?:related|great|recent|popular|top|latest|news|viewed|read|shared|watched|emailed|commented|blog|sports?|local|breaking|featured|video|business|world)\s+)*(?:stor(?:y|ies)|articles?|posts?|news|headlines|content|coverage|topics?|tags?|reading|links?|videos?|galler(?:y|ies)|reads?|now|picks?|choice|viewed|popular|miss|next|watch|roundups?|this\s+section|watched|items|podcasts?|collections?|from\s.{2,40})(?:\s+(?:from|in|on|about|for|by|you)\b.{0,40})?\s*[:.…»>→]*$/,
    ],
    [
      'read see more also explore related trending previous next filed up in topic topics tag tags tagged category categories keyword keywords around from sponsored archive archives',
      /^(?:related|trending|topics?|tags?|tagged|filed\s+under|categor(?:y|ies)|keywords?|more\s+on|more\s+about|more\s+from|more\s+in|read\s+more\s+on|in\s+this\s+(?:article|story)|see\s+also|read\s+also|also\s+read|read\s+next|up\s+next|around\s+the\s+web|from\s+around\s+the\s+web|sponsored\s+stories|archives?|explore|previous\s+(?:post|article|story)|next\s+(?:post|article|story))(?:\s*:.{0,160}|\s*\(\d+\))?$/,
    ],
    ['*', /^#[a-zàª][a-zàª0-9²_]*[\s,;|]+#[a-zàª][^.!?]*$/],
  ],
  behind: [
    ['read see watch listen more also', /^\s?(?::|»|>|→|\|)\s?.{0,160}(?<![.])$/],
    ['see view show', /^\s+all\s*\(\d+\)$/],
    ['you', /^\s+(?:may|might|could|will|.ll)\s+(?:also\s+)?(?:like|enjoy|be\s+interested|want\s+to\s+read|love)\b/],
    ['people readers', /^\s+(?:also|who)\b.{0,30}\b(?:read|like|liked|viewed)\b/],
    ['this-story this-article this-page', /^\s+has\s+(?:an?\s+)?(?:updates?|corrections?)[.:]?$/],
    [
      'for get',
      /^\s+more\s+(?:on|about|of|news|stories|information|coverage|from)\b.{0,80}\b(?:visit|click|here|go\s+to|see|follow|read|check)\b/,
    ],
    ['click tap', /^\s+here\b.{0,80}$/],
    ['filed posted published', /^\s+(?:in|under|to)\b.{0,80}(?<![.])$/],
  ],
  openedCased: [
    [
      'more also elsewhere',
      /^(?:Also|More|MORE|Elsewhere)\s+(?:on|in|from|about|ON|FROM|ABOUT)\s+[A-ZÀ][A-Za-zÀàª\s’']{1,50}:?$/,
    ],
  ],
};
