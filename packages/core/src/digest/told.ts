import type { Article, Attribution } from '../model.ts';
import { covers, slice } from '../source/span.ts';
import { byId } from './chain.ts';

/**
 * The attributions that a digest tells: those that do not only repeat words of the same speaker. What speakers say of themselves
 * in words that it tells anyway ("I think" in their own quotation) does, and so does a pull quote.
 */
export function told({ text, attributions }: Article): Attribution[] {
  const all = byId(attributions);
  const pulled = attributions.filter(({ cue }) => cue.length === 0);
  const speakers = new Set(pulled.map(keyOf));
  const spoken = new Map<string, string>();
  for (const attribution of attributions) {
    const key = keyOf(attribution);
    if (attribution.cue.length === 0 || !speakers.has(key)) continue;
    spoken.set(key, `${spoken.get(key) ?? ''}\n${attribution.content.map((piece) => plainly(text, piece)).join('\n')}`);
  }
  return attributions.filter((attribution) => {
    const { within, cue, content } = attribution;
    if (cue.length === 0) {
      const said = spoken.get(keyOf(attribution));
      return said === undefined || !content.every((piece) => said.includes(plainly(text, piece)));
    }
    const outer = within === undefined ? undefined : all.get(within);
    if (outer === undefined || keyOf(outer) !== keyOf(attribution)) return true;
    return content.length === 0 || !content.every((piece) => outer.content.some((whole) => covers(whole, piece)));
  });
}

/** Nobody is not the same as nobody. */
function keyOf({ id, speaker: { entity, label } }: Attribution): string {
  return entity ?? (label === '' ? `\n${id}` : `\n${label}`);
}

/** The words alone, so that other marks and line ends make no difference. */
function plainly(text: string, { start, end }: { start: number; end: number }): string {
  return slice(text, { start, end })
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
