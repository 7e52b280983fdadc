import type { BoilerplateForms } from './reason.ts';

const NETWORK = String.raw`(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|tumblr|e-?mail|messenger|youtube|flipboard|pocket|threads|mastodon|bluesky|print|copy\s+link|sms|rss|line|mix|google\+?|vk|snapchat|tiktok|more|url|permalink|link\s+copied!?|whats\s?app|viber|skype|stumbleupon|digg)`;

/** Buttons and lines that ask to pass the story on or to follow somebody. */
export const SHARE: BoilerplateForms = {
  reason: 'share',
  mostWords: 30,
  forms: [
    new RegExp(
      String.raw`^(?:share|tweet|pin|save|like|follow|post|send|email|e-mail|print)?(?:\s*(?:on|to|via|by|with|us\s+on|:|this))?\s*${NETWORK}(?:[\s,|/•·&]*(?:and\s+|on\s+|share\s+)?${NETWORK})*\s*[.!]?$`,
      'iu',
    ),
    /^(?:share|tweet|pin\s+it|email|print|like|retweet|tweet\s+this|recommend|save)[.!:]?$/iu,
    /^\d[\d,.]*k?\s*(?:shares?|likes?|views?|retweets?|claps|reactions)\b.{0,20}$/iu,
    /^(?:please\s+)?(?:share|email|e-mail|print|tweet|bookmark|save|send|like)\s+(?:this|the|our)\s+(?:article|story|post|page|content|video|via|on|with|by|:)?.{0,40}(?<![.?])$/iu,
    /^(?:share|spread)\s+(?:the\s+)?(?:on|via|with|love|word|this)\b.{0,30}(?<![.?])$/iu,
    /^sharing\s+is\s+caring\b/iu,
    /^(?:click|tap)\s+to\s+(?:share|email|print|tweet|copy)\b/iu,
    /^(?:follow|find|like|connect\s+with|join|contact|visit)\s+(?:us|me|him|her|them|the\s+author|@\w+|[\p{L}\s.'’]{2,50}?)\s+(?:on|at|@|via|:)\s*(?:our\s+)?(?:@\w+|facebook|twitter|instagram|linkedin|youtube|telegram|social|x\b|tiktok|whatsapp|mastodon|bluesky|google)/iu,
    /^(?:follow|connect\s+with)\s+us\b/iu,
    /^(?:tweets?\s+by\s+)?@\w{2,20}$/iu,
  ],
};
