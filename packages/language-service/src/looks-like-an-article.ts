import { namesASource } from './names-a-source.ts';

/** What a text looks like that is no article. */
export type NotAnArticle =
  | 'empty'
  | 'too-short'
  | 'binary'
  | 'log'
  | 'table'
  | 'code'
  | 'markup'
  | 'list'
  | 'no-prose'
  | 'no-reporting'
  | 'not-english';

/**
 * A cheap look at raw text: what else it is where it is hardly worth reading as a news article, and `undefined` where it is.
 * Looks at the first 20,000 characters only and takes well under a millisecond. Prose alone is not enough: somebody must
 * report something in it.
 */
export function unlikeAnArticle(text: string): NotAnArticle | undefined {
  const sample = text.slice(0, SAMPLE);
  const other = whatElse(sample);
  const isForeign =
    (other === 'no-reporting' && lacksEnglish(sample)) ||
    ((other === 'no-prose' || other === 'too-short') && isInAnotherScript(sample));
  return isForeign ? 'not-english' : other;
}

/** Has next to none of the words that no English prose can do without. */
function lacksEnglish(sample: string): boolean {
  return countIn(sample, ENGLISH) < countIn(sample, WORD) / 50;
}

/** Prose without the signs that tell words and sentences in Latin letters. */
function isInAnotherScript(sample: string): boolean {
  const letters = countIn(sample, /\p{L}/gu);
  return letters >= 50 && countIn(sample, /\p{Script=Latin}/gu) < letters / 2;
}

function whatElse(sample: string): NotAnArticle | undefined {
  if (sample.trim() === '') return 'empty';
  if (share(sample, CONTROL) > 0.01) return 'binary';
  const lines = sample
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const words = countIn(sample, WORD);
  if (words < LEAST_WORDS) return 'too-short';

  const most = (test: RegExp, part: number): boolean => countOf(lines, test) >= lines.length * part;
  if (most(LOG_LINE, 0.5)) return 'log';
  // Lines of prose are few and long, those of code many and short: weighed by their number, the code shows.
  if (mostOf(lines, CODE_LINE)) return 'code';
  if (isTable(lines)) return 'table';
  const codeSpans = countIn(sample, CODE_SPAN);
  if (/^(?:```|~~~)/m.test(sample) || codeSpans > words / 100 || mostOf(lines, MARKUP_LINE)) return 'markup';
  const parts = sample.split(/\n\s*\n/).map((part) => part.trim());
  if (most(LIST_LINE, 0.6) || countOf(parts, LIST_LINE) >= parts.length * 0.6) return 'list';

  const prose = lines.filter((line) => SENTENCE_END.test(line) && WORDS.test(line) && !LIST_LINE.test(line)).join('\n');
  const sentences = wrappedSentences(sample);
  if (prose.length < sample.trim().length * 0.4 && sentences < Math.min(3, words / 30)) return 'no-prose';
  const isNamed = words < BRIEF && namesASource(sample);
  const furniture = furnitureIn(sample);
  if (words < FEW_WORDS && !isNamed && furniture === 0) return 'too-short';
  // A brief has room for one statement: it counts for more where it is told who makes it, and so does a sentence below a headline.
  const ofBrief = words < BRIEF ? (isNamed ? 1 : 0) + (hasHeadline(lines) ? 0.5 : 0) : 0;
  const signs = newsSigns(sample) + 2 * furniture + ofBrief;
  return signs >= Math.max(2, words / 500) ? undefined : 'no-reporting';
}

/** Of nearly a third of the lines, but not of one among others: a brief has few, and one may be a heading or end with a semicolon. */
function mostOf(lines: readonly string[], test: RegExp): boolean {
  const found = countOf(lines, test);
  return found >= lines.length * 0.3 && (found > 1 || lines.length === 1);
}

/** Rows of one form: the same separator, as often, in nearly every line. */
function isTable(lines: readonly string[]): boolean {
  if (lines.length < 4) return false;
  return ['\t', ';', '|', ','].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = counts[Math.floor(counts.length / 2)]!;
    const least = separator === ',' ? 2 : 1;
    return usual >= least && counts.filter((count) => count === usual).length >= lines.length * 0.8;
  });
}

/** Sentences of eight words or more, whatever lines they are broken into. */
function wrappedSentences(sample: string): number {
  return sample.split(/[.!?]["”’')\]]*\s/).filter((sentence) => countIn(sentence, WORD) >= 8).length;
}

/** Signs that somebody reports something: verbs of reporting, quoted words, days of the week. */
function newsSigns(sample: string): number {
  const reporting = countIn(sample, REPORTING);
  const quoted = countIn(sample, QUOTED);
  const days = countIn(sample, DAY);
  return reporting + Math.min(quoted, reporting + 1) + Math.min(days / 2, 2);
}

/** Bylines, datelines and the like. */
function furnitureIn(sample: string): number {
  return FURNITURE.filter((sign) => sign.test(sample)).length;
}

function hasHeadline([first = '', ...others]: readonly string[]): boolean {
  return HEADLINE.test(first) && others.some((line) => SENTENCE_END.test(line) && WORDS.test(line));
}

function countOf(lines: readonly string[], test: RegExp): number {
  return lines.filter((line) => test.test(line)).length;
}

function share(text: string, test: RegExp): number {
  return countIn(text, test) / text.length;
}

function countIn(text: string, test: RegExp): number {
  return text.match(test)?.length ?? 0;
}

const SAMPLE = 20_000;
const LEAST_WORDS = 12;
/** With fewer words, somebody must be said to say something, or it must have a byline or a dateline. */
const FEW_WORDS = 30;
/** What has fewer words is a brief; what has more has room to say more than one thing. */
const BRIEF = 150;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
// oxlint-disable-next-line no-control-regex -- they are what tells binary data from text
const CONTROL = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;

/** Opens with a time, a level or an address, as programs write it. */
const LOG_LINE =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|\[?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b|\d{1,3}(?:\.\d{1,3}){3} |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d )/;
const CODE_LINE =
  /[;{}]$|^(?:[}\])]+[,;)]*$|\/\/|\/\*|#!|#include\b|import .*\bfrom\b|(?:def|class|fn|func|function|interface|struct|enum) \w+|(?:const|let|var|return|public|private|static|SELECT|INSERT|FROM|WHERE)\s|<\/?[a-z][\w-]*[ >]|[\w.-]+\s*[:=]\s*["'[{\d]|@\w+\(|\$ )|=>|\w\(\)|&&|\|\|/;
/** Headings, badges, links that stand alone, tables, rules and quotations, as Markdown has them. */
const MARKUP_LINE = /^(?:#{1,6} |\[?!\[|\[[^\]]*\](?:\(|:)|\||(?:-{3,}|={3,}|\*{3,})$|<!--|[-*] \[[ x\]])/;
const CODE_SPAN = /`[^`\n]+`/g;
const LIST_LINE = /^(?:[-*•·–+] |\d{1,3}[.)] |\[[ x]\] )/;
const SENTENCE_END = /[.!?…:,"”’)]$/;
/** Seven words in a row, looked for at beginnings of words alone: at every letter it would take the square of a long line. */
const WORDS = /(?<![\p{L}'’-])(?:\p{L}[\p{L}'’-]*[,;:]?\s+){7}/u;
const REPORTING =
  /\b(?:said|says|told|tells|according to|announced|reported(?:ly)?|reports|warned|denied|confirmed|claimed|alleged(?:ly)?|statement|spokes(?:man|woman|person)|officials?|reporters?|authorities|investigators?|prosecutors?|ministers?|argued|added that|added:|called (?:for|on)|insisted|acknowledged|accused|urged|asked whether|declined to)\b/gi;
const QUOTED = /[“«„][^“”«»„]{12,}[”»“]|"[^"\n]{12,}"/g;
const ENGLISH = /\b(?:the|and|that|with|from|which|this|were|their|by)\b/gi;
const DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|earlier today)\b/g;
const FURNITURE = [
  /^(?:by|By|BY) \p{Lu}[\p{L}'’.-]+ \p{Lu}/mu,
  /^\p{Lu}{3}[\p{Lu} ,.]{0,60}\((?:AP|AFP|Reuters|[A-Z][\p{L} ]{1,20})\)/mu,
  /^\p{Lu}{3}[\p{Lu}\p{Ll} ,.]{0,50} [—–-] \p{Lu}/mu,
  // With the day: “SKERRY POINT, March 3 — ”.
  /^\p{Lu}{3}[\p{Lu} .]{0,40}, (?:[\p{Lu}\p{Ll}.]{2,12}, )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?: \([A-Z][\p{L} ]{1,20}\))? (?:[—–-]|--) \p{Lu}/mu,
  /^(?:\p{Lu}[\p{L} ,.]{2,40} )?\((?:AP|AFP|ANI|CNN|PA|PTI|Reuters|UPI|Xinhua)\)/mu,
  /^(?:published|updated|posted)\b.{0,12}\d/im,
];
const HEADLINE = /^(?:# )?[\p{Lu}\p{N}“‘"'].{10,110}[^.:;,]$/u;
