import type { BoilerplateForms } from './reason.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|von|de|al|bin)){1,3}`;

/** A note on who wrote the story, how to reach them, and who helped. */
export const AUTHOR_BIO: BoilerplateForms = {
  reason: 'author-bio',
  mostWords: 90,
  hint: /\b(?:is an?|is the|covers|writes|reports|joined|author|writer|writers|reporters?|contact|follow|e-?mail|reach|by|contributed|opinions?|views?)\b/i,
  forms: [
    new RegExp(
      String.raw`^(?:[*•_]\s?)?${NAME}(?:\s\([^)]{2,40}\))?\sis\s(?:an?|the)\s(?:[\p{L}\p{N}'’.-]+\s){0,6}?(?:reporter|correspondent|journalist|columnist|contributor|editor|staff\swriter|freelance\swriter|senior\swriter|contributing\swriter|writer\s(?:at|for|based|covering|with|who)|blogger|intern)\b(?!.{0,60}\b(?:was|were|who\s+(?:died|was))\b)`,
      'u',
    ),
    new RegExp(
      String.raw`^${NAME}\s(?:covers|writes\s(?:about|for|on)|reports\s(?:on|for|from)|joined\s(?:the|us))\s.{0,160}$`,
      'u',
    ),
    /^about\s+the\s+(?:author|writer|reporter)s?\b/iu,
    /^(?:follow|contact|e-?mail|reach|write\s+to)\s+(?:(?:the\s+)?(?:author|writer|reporter)|him|her|them|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2})\s+(?:at|on|via|by)\b.{0,80}(?:@|twitter|e-?mail|\bat\b)/iu,
    /^(?:additional\s+|with\s+)?(?:reporting|writing|editing|research|graphics)\s+by\s+\p{Lu}/iu,
    new RegExp(String.raw`^(?:\(?(?:additional\s)?(?:reporting|editing|writing)\sby\s)`, 'iu'),
    new RegExp(
      String.raw`^(?:associated\spress\swriters?|${NAME})(?:,?\s(?:and|in|of)\s.{2,60})?\scontributed\s(?:to\sthis|reporting)\b`,
      'iu',
    ),
    /^(?:the\s+)?(?:author|writer|opinions?\s+expressed|views\s+expressed|the\s+views)\b.{0,80}\b(?:is\s+an?|are\s+(?:those|solely|his|her|their|mine|my)|do\s+not|not\s+necessarily)\b/iu,
    /^(?:view|see|read)\s+all\s+(?:posts|articles|stories)\s+by\b/iu,
  ],
};
