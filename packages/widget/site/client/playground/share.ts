/** An article with what is set about it, as a link carries it. */
export interface Shared {
  text: string;
  published?: string;
  layout?: string;
}

const KEY = 'article=';
/** Bytes that a link may unpack to: what is larger was not made here. */
const MOST = 8_000_000;
/** Characters of a link that browsers take. */
export const LONGEST_LINK = 2_000_000;

/** The part of an address behind `#` that holds an article, compressed. Servers never see it. */
export async function toFragment(shared: Shared): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return KEY + toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** The article of such a part; undefined where it holds none. Rejects where it is damaged. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  const [, code] = fragment.replace(/^#/, '').split(KEY);
  if (code === undefined) return undefined;
  const unpacked = new Blob([fromBase64Url(code)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const reader = unpacked.getReader();
  let json = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > MOST) throw new RangeError(`The article in this link is larger than ${MOST / 1e6} MB.`);
    json += decoder.decode(value, { stream: true });
  }
  const { text, published, layout } = JSON.parse(json + decoder.decode()) as Record<string, unknown>;
  if (typeof text !== 'string') throw new TypeError('This link holds no article.');
  return {
    text,
    ...(typeof published === 'string' && { published }),
    ...(typeof layout === 'string' && { layout }),
  };
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(code: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
}
