/** The URL as it was given where it is relative or http(s); `null` for every other scheme, `javascript:` among them, and for what is no URL. */
export function safeUrl(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    // On a server there is no document to be relative to.
    const { protocol } = new URL(url, globalThis.document?.baseURI ?? 'https://server.invalid/');
    return protocol === 'https:' || protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
