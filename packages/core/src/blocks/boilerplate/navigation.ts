import type { BoilerplateForms } from './forms.ts';

/** Links that lead round a site, by their usual words. Rows of short lines are found by their layout, not here. */
export const NAVIGATION: BoilerplateForms = {
  reason: 'navigation',
  mostWords: 14,
  opened: [
    [
      'skip home homepage menu search section sections about contact contacts site sitemap faq faqs help jobs careers advertise privacy terms disclaimer accessibility rss live e epaper today back top close open main toggle go view you loading next previous prev edition language follow',
      /^(?:skip\s+(?:to|navigation)\b.{0,60}|home|home\s?page|menu|search(?:\s+for:?)?|sections?|about(?:\s+us)?|contact(?:\s+us)?|contacts|site\s?map|site\s+index|faqs?|help|jobs|careers|advertise(?:\s+with\s+us)?|privacy(?:\s+(?:policy|notice))?|terms(?:\s+of\s+(?:use|service|sale))?|disclaimer|accessibility|rss(?:\s+feeds?)?|live\s+tv|e-?paper|today\Ws\s+paper|back\s+to\s+(?:top|home|the\s+top).{0,20}|top|close(?:\s*\(x\))?|open\s+menu|main\s+menu|toggle\s+(?:navigation|menu)|go\s+to\s+(?:home|top).{0,20}|view\s+(?:desktop|mobile)\s+(?:site|version)|you\s+are\s+(?:here|at):?.{0,40}|loading(?:\.{3}|…)?|next|previous|prev|edition|language|follow)[\s»>:.]*$/,
    ],
    [
      'contact advertise privacy terms cookie',
      /^(?:privacy\s+policy|terms|cookie\s+policy|contact\s+us|advertise)\s*[|/•·].{2,120}/,
    ],
    [
      '0 page image photo slide',
      /^(?:page\s+\d+(?:\s+of\s+\d+)?|\d{1,4}|\d+\s?\/\s?\d+|(?:image|photo|slide)\s+\d+\s+of\s+.{0,6}\d+|\d+\s+of\s+\d+)$/,
    ],
    ['0', /^\d+\s*(?:min(?:ute)?s?)(?:\s+|-)?(?:read|to\s+read)?\.?$/],
    ['reading estimated time', /^(?:reading\s+time|estimated\s+reading\s+time|time\s+to\s+read)\b.{0,30}$/],
  ],
  behind: [['home', /^\s*(?:[>/»›|]|::).{2,120}/]],
};

/** A trail of links with signs between ("News › World › Lorn"). */
export const TRAIL: BoilerplateForms = {
  reason: 'navigation',
  mostWords: 14,
  hint: /[|›»•·]/,
  forms: [/^(?:[a-zàª0-9²&'’ -]{2,30}\s*[|›»•·]\s*){2,}[a-zàª0-9²&'’ -]{2,30}$/],
};
