import type { BoilerplateForms } from './forms.ts';

const NAME = String.raw`[A-ZÀ][A-Za-zÀàª.'’-]+(?:\s(?:[A-ZÀ][A-Za-zÀàª.'’-]*|van|von|de|al|bin)){1,3}`;
const ANY_NAME = String.raw`[a-zà][a-zàª.'’-]+(?:\s[a-zà][a-zàª.'’-]*){1,3}`;

/** A note on who wrote the story, how to reach them, and who helped. */
export const AUTHOR_BIO: BoilerplateForms = {
  reason: 'author-bio',
  mostWords: 90,
  opened: [
    [
      'follow contact e email reach write',
      /^(?:follow|contact|e-?mail|reach|write\s+to)\s+(?:(?:the\s+)?(?:author|writer|reporter)|him|her|them|[a-zà][a-zàª.'’-]+(?:\s[a-zà][a-zàª.'’-]+){0,2})\s+(?:at|on|via|by)\b.{0,80}(?:@|twitter|e-?mail|\bat\b)/,
    ],
    [
      'additional with reporting writing editing research graphics',
      /^(?:additional\s+|with\s+)?(?:reporting|writing|editing|research|graphics)\s+by\s+[a-zà]/,
    ],
    ['* additional reporting writing editing', /^\(?(?:additional\s)?(?:reporting|editing|writing)\sby\s/],
    [
      'author writer opinion opinions views the-author the-writer the-opinion the-opinions the-views the-the',
      /^(?:the\s+)?(?:author|writer|opinions?\s+expressed|views\s+expressed|the\s+views)\b.{0,80}\b(?:is\s+an?|are\s+(?:those|solely|his|her|their|mine|my)|do\s+not|not\s+necessarily)\b/,
    ],
  ],
  behind: [
    ['about', /^\s+the\s+(?:author|writer|reporter)s?\b/],
    ['view see read', /^\s+all\s+(?:posts|articles|stories)\s+by\b/],
  ],
};

/** A note on who wrote the story that opens with the name. */
export const NAMED_AUTHOR: BoilerplateForms = {
  reason: 'author-bio',
  mostWords: 90,
  hint: /\b(?:is an?|is the|covers|writes|reports|joined|contributed)\b/,
  forms: [
    new RegExp(
      String.raw`^(?:associated\spress\swriters?|${ANY_NAME})(?:,?\s(?:and|in|of)\s.{2,60})?\scontributed\s(?:to\sthis|reporting)\b`,
    ),
  ],
  cased: [
    new RegExp(
      String.raw`^(?:[*•_]\s?)?${NAME}(?:\s\([^)]{2,40}\))?\sis\s(?:an?|the)\s(?:[A-Za-zÀàª0-9²'’.-]+\s){0,6}?(?:reporter|correspondent|journalist|columnist|contributor|editor|staff\swriter|freelance\swriter|senior\swriter|contributing\swriter|writer\s(?:at|for|based|covering|with|who)|blogger|intern)\b(?!.{0,60}\b(?:was|were|who\s+(?:died|was))\b)`,
    ),
    new RegExp(
      String.raw`^${NAME}\s(?:covers|writes\s(?:about|for|on)|reports\s(?:on|for|from)|joined\s(?:the|us))\s.{0,160}$`,
    ),
  ],
};
