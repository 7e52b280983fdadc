import type { BoilerplateForms } from './forms.ts';

/** Advertisements and what marks them. */
export const ADVERTISEMENT: BoilerplateForms = {
  reason: 'advertisement',
  mostWords: 30,
  opened: [
    [
      '* advertisement advertisements advert adverts ad ads sponsored paid promoted promotion partner story article continue scroll report skip supported brought',
      /^[-–—*[(\s]*(?:advertisements?|adverts?|ads?|sponsored(?:\s+(?:content|post|links?|by\b.{0,40}))?|paid\s+(?:content|post)|promoted(?:\s+(?:content|stories))?|promotion|partner\s+content|story\s+continues\s+(?:below|after)\b.{0,30}|article\s+continues\s+(?:below|after)\b.{0,30}|continue\s+reading\s+(?:below|the\s+main\s+story)|scroll\s+(?:down\s+)?(?:to\s+continue|for\s+more)\b.{0,40}|report\s+this\s+ad|skip\s+ad|supported\s+by|brought\s+to\s+you\s+by\b.{0,40})[-–—*\])\s.:]*$/,
    ],
    ['buy shop order pre preorder', /^(?:buy|shop|order|pre-?order)\s+(?:now|here|today|it\s+now)\b.{0,40}$/],
  ],
  behind: [
    [
      'this-post this-article this-page this-story the-post the-article the-page the-story',
      /^\s+(?:may\s+)?contains?\s+affiliate\b/,
    ],
    ['we', /^\s+may\s+(?:earn|receive|get)\s+(?:an?\s+)?(?:\w+\s+)?commission\b/],
  ],
};
