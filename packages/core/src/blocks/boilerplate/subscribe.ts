import type { BoilerplateForms } from './forms.ts';

/** What asks readers to subscribe, sign up, donate or install. */
export const SUBSCRIBE: BoilerplateForms = {
  reason: 'subscribe',
  mostWords: 60,
  opened: [
    [
      'please click you sign signing',
      /^(?:please\s+|click\s+here\s+to\s+|you\s+can\s+)?(?:sign|signing)\s+up\s+(?:now\s+|today\s+|here\s+|free\s+)?(?:for|to|here|now|today|with)\b/,
    ],
    [
      'sign log login register subscribe subscription subscriptions create my donate newsletter newsletters e email',
      /^(?:sign\s+up|log\s?in|log\s+out|sign\s+in|register|subscribe|subscriptions?|sign\s+in\s*\/\s*sign\s+up|create\s+(?:an\s+)?account|my\s+account|donate|newsletters?|e-?mail\s+newsletters?)(?:\s+(?:now|today|here|free))?[.!]?$/,
    ],
    [
      'please click subscribe',
      /^(?:please\s+|click\s+here\s+to\s+)?subscribe\s+(?:to|for|now|today|here|via|by|and|from)\b.{0,160}$/,
    ],
    [
      'sign get receive let have',
      /^(?:get|receive|let|have|sign)\b.{0,160}\b(?:delivered\s+(?:(?:right|straight|directly|free)\s+)?(?:to\s+you|daily|weekly|(?:every|each|on)?\s*(?:week|mon|tues|wednes|thurs|fri|satur|sun)?days?|every|each|in\s+the)|your\s+inbox)\b/,
    ],
    [
      'our this-site this-page this-form',
      /^(?:this|our)\s+(?:site|page|form)\s+is\s+protected\s+by\s+(?:re|h)captcha\b/,
    ],
    ['thank thanks', /^(?:thanks?|thank\s+you)\s+for\s+(?:signing\s+up|subscribing|registering)/],
    [
      'never don',
      /^(?:never|don\Wt)\s+miss\s+(?:a|an|out\s+on|another)\s+(?:post|story|update|beat|thing|article|issue)\b.{0,80}$/,
    ],
    ['by', /^(?:by\s+(?:signing\s+up|subscribing|registering|submitting|clicking|checking))\b/],
    [
      'this-article this-story this-content',
      /^(?:this\s+(?:article|story|content)\s+is\s+(?:for|reserved\s+for|available\s+to)\s+(?:\w+\s+)?(?:subscribers|members))\b/,
    ],
  ],
  behind: [
    [
      'get receive',
      /^\s+(?:the\s+|our\s+|more\s+|all\s+|daily\s+|breaking\s+|\w+\s+){0,5}(?:news|stories|headlines|updates|newsletters?|alerts|magazine|briefing)\b.{0,60}\b(?:inbox|e-?mail|phone|door|letterbox|newsletters?|direct|free)\b/,
    ],
    [
      'join support',
      /^\s+(?:our|us|the)\b.{0,60}\b(?:newsletters?|mailing\s+list|membership|members?|subscribers|journalism|patreon|readers)\b/,
    ],
    ['become be', /^\s+an?\s+(?:member|subscriber|supporter|patron)\b/],
    ['already not', /^\s+(?:an?\s+)?(?:subscriber|member|registered|subscribed)\b.{0,60}\??/],
    ['enter your type', /^\s+(?:your\s+)?e-?mail(?:\s+address)?\b.{0,60}$/],
    ['get download install', /^\s+(?:the|our)\s+(?:\S+\s+){0,4}app\b.{0,60}$/],
    ['you', /^\s+(?:can\s+)?(?:unsubscribe|opt[\s-]out)\s+(?:at\s+)?any\s?time/],
  ],
};
