/** By what they are asked for: few combinations, and each takes longer to make than a whole section to word. */
const formats = new Map<string, unknown>();

/** One of the platform's formats, made once for a language and what is asked of it. Throws what its constructor throws. */
export function formatOf<Format, Options>(
  Kind: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  const key = `${Kind.name} ${locale} ${JSON.stringify(options)}`;
  const format = (formats.get(key) as Format | undefined) ?? new Kind(locale, options);
  formats.set(key, format);
  return format;
}
