import type { Token } from './tokens.ts';

/** Markers of a list that is run on in one paragraph: "1) First 2) Second", "a. First b. Second". */
export interface ItemMarkers {
  /** First token of each marker but the first: an item begins there. */
  starts: ReadonlySet<number>;
  /** Tokens of markers: the stop among them ends nothing. */
  inside: ReadonlySet<number>;
}

const NONE: ItemMarkers = { starts: new Set(), inside: new Set() };

/** The markers of a run-on list, where the text opens with its first one and at least one more follows in order. */
export function findItemMarkers(tokens: readonly Token[]): ItemMarkers {
  const opening = markerAt(tokens, 0);
  if (opening === undefined) return NONE;
  const starts = new Set<number>();
  const inside = new Set<number>();
  for (let i = 0; i < opening.end; i++) inside.add(i);
  let wanted = opening.order + 1;
  for (let i = opening.end; i < tokens.length; i++) {
    const marker = markerAt(tokens, i);
    if (marker === undefined || marker.order !== wanted || marker.style !== opening.style) continue;
    starts.add(i);
    for (let k = i; k < marker.end; k++) inside.add(k);
    wanted++;
    i = marker.end - 1;
  }
  return starts.size === 0 ? NONE : { starts, inside };
}

interface Marker {
  order: number;
  end: number;
  style: string;
}

function markerAt(tokens: readonly Token[], i: number): Marker | undefined {
  const bullet = /^[•⁃·▪]$/.test(tokens[i]?.word.text ?? '');
  const at = bullet ? i + 1 : i;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const order = orderOf(token);
  if (order === undefined) return undefined;
  let end = at + 1;
  while (end < tokens.length && !tokens[end]!.spaced && /^[.)]$/.test(tokens[end]!.word.text)) end++;
  const tail = tokens
    .slice(at + 1, end)
    .map((part) => part.word.text)
    .join('');
  if (tail === '' && !token.word.text.endsWith('.')) return undefined;
  return { order, end, style: `${bullet ? '•' : ''}${token.kind}${token.word.text.endsWith('.') ? '.' : ''}${tail}` };
}

function orderOf(token: Token): number | undefined {
  if (token.kind === 'number' && /^\d{1,2}$/.test(token.word.text)) return Number(token.word.text);
  const letter = /^([a-z])\.?$/.exec(token.word.text);
  return letter === null ? undefined : letter[1]!.charCodeAt(0) - 96;
}
