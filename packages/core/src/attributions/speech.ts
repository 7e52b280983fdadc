import { isSpeechWord } from '../language/en/speech.ts';
import type { Article, Attribution } from '../model.ts';
import { slice } from '../source/span.ts';

/**
 * True where somebody says or writes something: the content holds a quotation, the cue has a word of saying, or there is none
 * ("Harbour shut: mayor"). False of what is thought, wanted or found.
 */
export function isSpeech({ text }: Pick<Article, 'text'>, { kind, cue, cueHead }: Attribution): boolean {
  if (kind !== 'indirect') return true;
  const words = (cueHead === undefined ? cue : [cueHead]).flatMap(
    (piece) =>
      slice(text, piece)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  return words.length === 0 || words.some(isSpeechWord);
}

/** Speech, what it stands inside, and what stands inside of it: chains stay whole. */
export function speechAmong(text: string, attributions: readonly Attribution[]): Attribution[] {
  const outerOf = new Map(attributions.map(({ id, within }) => [id, within]));
  const said = new Set<string>();
  const around = new Set<string>();
  for (const attribution of attributions) {
    if (!isSpeech({ text }, attribution)) continue;
    said.add(attribution.id);
    // Whoever is known already has those around it known too.
    let outer = attribution.within;
    while (outer !== undefined && !around.has(outer)) {
      around.add(outer);
      outer = outerOf.get(outer);
    }
  }
  const inside = new Map<string, boolean>();
  const isInside = (id: string): boolean => {
    const path: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !said.has(at) && !inside.has(at)) {
      path.push(at);
      at = outerOf.get(at);
    }
    const found = at !== undefined && (said.has(at) || inside.get(at) === true);
    for (const one of path) inside.set(one, found);
    return found;
  };
  return attributions.filter(({ id }) => around.has(id) || isInside(id));
}
