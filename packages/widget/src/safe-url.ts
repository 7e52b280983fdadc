/** The URL as it was given where it is relative or http(s); `null` for every other scheme, `javascript:` among them, and for what is no URL. */
export function safeUrl(url: string | null | undefined, base: string = document.baseURI): string | null {
  if (!url) return null;
  try {
    const { protocol } = new URL(url, base);
    return protocol === 'https:' || protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
