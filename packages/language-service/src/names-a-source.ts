/**
 * True where a text says of somebody by name or office that they say something: “Tomas Vell, the mayor, said”, “the harbour
 * police said”, “according to the council”. A look at the letters alone, for a text of a few sentences.
 */
export function namesASource(text: string): boolean {
  // Lines may be broken anywhere; a blank one leaves two spaces, which no name reaches across.
  const line = text.replace(/\r?\n/g, ' ');
  return FORMS.some((form) => form.test(line));
}

const DAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const SAYS = String.raw`(?:(?:has|have|had|also) )?(?:said|says|told|announced|warned|denied|confirmed|added|argued|claimed|insisted|acknowledged)\b`;
/** Two words or more: a first name by itself stands in any note. */
const NAME = String.raw`\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}`;
const OFFICE =
  '(?:police|officials?|authorities|ministry|government|council|court|board|union|party|army|spokes(?:man|woman|person)|minister|mayor|president|chief|director|prosecutors?|investigators?|witnesses|researchers|doctors|agency|company)';

const FORMS = [
  // “…, the province’s deputy governor said on Tuesday.”
  new RegExp(String.raw`, [^,.;:“”"]{3,60} (?:said|says|announced)(?: (?:on )?${DAY})?\.`),
  new RegExp(String.raw`(?<![\p{L}.])${NAME}(?:, [^.,]{3,60},| \([^)]{2,40}\)| on ${DAY})? ${SAYS}`, 'u'),
  new RegExp(String.raw`\b${OFFICE} ${SAYS}`),
  new RegExp(String.raw`\b(?:said|says) (?:[\p{Ll}'’-]{1,30},? ){0,4}(?:${NAME}|${OFFICE}\b)`, 'u'),
  new RegExp(String.raw`\b[Aa]ccording to (?:[\p{L}'’-]{1,30} ){0,4}(?:${OFFICE}\b|${NAME})`, 'u'),
];
