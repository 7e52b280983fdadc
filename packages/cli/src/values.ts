const ISO = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/* What is told of an article. All of it is well formed for `parse`, which would say nothing of what is not: here a slip is refused. */

/** True for an ISO 8601 date or date-time of a day that exists. */
export function isPublished(value: string): boolean {
  const day = ISO.exec(value)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(value))) return false;
  // `Date` takes the 30th of February for the 1st or 2nd of March.
  return new Date(day).toISOString().startsWith(day);
}

/** True for an address of the web. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** True where a text has a letter or a figure. */
export function holdsWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** True for a well-formed BCP 47 tag of a language that there may be: none has a tag as long as its English name. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(?![a-z])/i.test(tag);
  } catch {
    return false;
  }
}
