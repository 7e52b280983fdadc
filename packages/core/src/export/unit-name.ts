import { IRREGULAR_PLURALS } from '../language/en/plurals.ts';

/**
 * The English name of a unit for so many of it: `miles per hour`, `square feet`, `degrees Celsius`. Takes the names that quantities have
 * and nouns that are counted; signs, currency codes and names that are plural already stay.
 */
export function unitName(unit: string, value: number): string {
  if (value === 1) return unit;
  const [, counted, rest] = /^(.*?)( per .*|(?<=^degree) .*)?$/.exec(unit)!;
  return counted!.replace(/[a-z]+$/, plural) + (rest ?? '');
}

function plural(noun: string): string {
  const irregular = UNCHANGED.has(noun) ? noun : plurals.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.endsWith('s')) return noun;
  if (/(?:ch|sh|x|z)$/.test(noun)) return `${noun}es`;
  return noun.replace(/(?<=[^aeiou])y$/, 'ie') + 's';
}

const UNCHANGED: ReadonlySet<string> = new Set(
  'hertz kilohertz megahertz gigahertz horsepower kelvin percent people'.split(' '),
);

/** By their singulars; of two the first, "people" and not "persons". */
const plurals: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_PLURALS].toReversed().map(([several, one]) => [one, several]),
);
