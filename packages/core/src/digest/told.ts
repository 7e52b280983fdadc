import { isModelsOwn, SURE } from '../attributions/sure.ts';
import type { Article, Attribution } from '../model.ts';
import { covers, slice } from '../source/span.ts';
import { byId } from './chain.ts';

/** Characters that tell two statements apart. */
const ENOUGH = 300;
/** Fewer words may well have been said twice. */
const FEW = 4;

/**
 * The attributions that a digest tells: those that do not only repeat words of the same speaker. A pull quote does, and so does
 * what speakers say of themselves in words that it tells anyway ("I think" in their own quotation), and what the article says again.
 * Nor does it tell of thoughts, wishes and findings that the models alone have found and are unsure of.
 */
export function told(article: Article): Attribution[] {
  const { text, attributions } = article;
  const all = byId(attributions);
  const pulled = attributions.filter(({ cue }) => cue.length === 0);
  const speakers = new Set(pulled.map(keyOf));
  const spoken = new Map<string, string>();
  for (const attribution of attributions) {
    const key = keyOf(attribution);
    if (attribution.cue.length === 0 || attribution.within !== undefined || !speakers.has(key)) continue;
    spoken.set(key, `${spoken.get(key) ?? ''}\n${attribution.content.map((piece) => plainly(text, piece)).join('\n')}`);
  }
  const seen = new Set<string>();
  return attributions.filter((attribution) => {
    const { within, kind, cue, content, negated, speaker, confidence, rule } = attribution;
    if (confidence < SURE && kind === 'indirect' && isModelsOwn({ rule })) return false;
    if (cue.length === 0) {
      const said = spoken.get(keyOf(attribution));
      return said === undefined || !content.every((piece) => said.includes(plainly(text, piece)));
    }
    const outer = within === undefined ? undefined : all.get(within);
    if (content.length === 0) return true;
    if (outer !== undefined && keyOf(outer) === keyOf(attribution)) {
      return !content.every((piece) => outer.content.some((whole) => covers(whole, piece)));
    }
    // Of nested statements each has all that is inside of it: reading them whole could take time without bound.
    const words = content
      .map(({ start, end }) => plainly(text, { start, end: Math.min(end, start + ENOUGH) }))
      .join('\n');
    if (words.split(/\s/, FEW).length < FEW) return true;
    const statement = [speaker.entity ?? speaker.label, outer && keyOf(outer), negated, words].join('\n');
    if (seen.has(statement)) return false;
    seen.add(statement);
    return true;
  });
}

/** Nobody is not the same as nobody. */
function keyOf({ id, speaker: { entity, label } }: Attribution): string {
  return entity ?? (label === '' ? `\n${id}` : `\n${label}`);
}

/** The words alone, so that other marks and line ends make no difference. */
function plainly(text: string, { start, end }: { start: number; end: number }): string {
  return slice(text, { start, end }).replace(MARKS, ' ').trim();
}

/** What no letter or digit is, near enough to tell two statements apart: asked by ranges it takes a tenth of the time. */
const MARKS = /[^A-Za-z0-9\u00c0-\u1fff\u2c00-\uffff]+/g;
