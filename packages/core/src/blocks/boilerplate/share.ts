import type { BoilerplateForms } from './forms.ts';

const NETWORK = String.raw`(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|tumblr|e-?mail|messenger|youtube|flipboard|pocket|threads|mastodon|bluesky|print|copy\s+link|sms|rss|line|mix|google\+?|vk|snapchat|tiktok|more|url|permalink|link\s+copied!?|whats\s?app|viber|skype|stumbleupon|digg)`;

/** Lines that ask to pass the story on or to follow somebody. */
export const SHARE: BoilerplateForms = {
  reason: 'share',
  mostWords: 30,
  opened: [
    [
      'share tweet pin email print like retweet recommend save',
      /^(?:share|tweet|pin\s+it|email|print|like|retweet|tweet\s+this|recommend|save)[.!:]?$/,
    ],
    ['0', /^\d[\d,.]*k?\s*(?:shares?|likes?|views?|retweets?|claps|reactions)\b.{0,20}$/],
    [
      'share tweet email e print like save please bookmark send',
      /^(?:please\s+)?(?:share|email|e-mail|print|tweet|bookmark|save|send|like)\s+(?:this|the|our)\s+(?:article|story|post|page|content|video|via|on|with|by|:)?.{0,40}(?<![.?])$/,
    ],
    [
      'like follow find connect join contact visit',
      /^(?:follow|find|like|connect\s+with|join|contact|visit)\s+(?:us|me|him|her|them|the\s+author|@\w+|[a-zàª\s.'’]{2,50}?)\s+(?:on|at|@|via|:)\s*(?:our\s+)?(?:@\w+|facebook|twitter|instagram|linkedin|youtube|telegram|social|x\b|tiktok|whatsapp|mastodon|bluesky|google)/,
    ],
    ['follow connect', /^(?:follow|connect\s+with)\s+us\b/],
    ['* tweet tweets', /^(?:tweets?\s+by\s+)?@\w{2,20}$/],
  ],
  behind: [
    ['share spread', /^\s+(?:the\s+)?(?:on|via|with|love|word|this)\b.{0,30}(?<![.?])$/],
    ['sharing', /^\s+is\s+caring\b/],
    ['click tap', /^\s+to\s+(?:share|email|print|tweet|copy)\b/],
  ],
};

const OPENING = String.raw`^(?:share|tweet|pin|save|like|follow|post|send|email|e-mail|print)?(?:\s*(?:on|to|via|by|with|us\s+on|:|this))?\s*${NETWORK}`;

/** Rows of buttons. Their words are often glued together, so that the first one alone says little. */
export const SHARE_BUTTONS: BoilerplateForms = {
  reason: 'share',
  mostWords: 30,
  hint: new RegExp(OPENING),
  forms: [new RegExp(String.raw`${OPENING}(?:[\s,|/•·&]*(?:and\s+|on\s+|share\s+)?${NETWORK})*\s*[.!]?$`)],
};
