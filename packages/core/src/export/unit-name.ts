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
  if (noun.endsWith('s')) return noun;
  const irregular = IRREGULAR[noun];
  if (irregular !== undefined) return irregular;
  if (/(?:ch|sh|x|z)$/.test(noun)) return `${noun}es`;
  return noun.replace(/(?<=[^aeiou])y$/, 'ie') + 's';
}

const IRREGULAR: Record<string, string> = {
  foot: 'feet',
  hertz: 'hertz',
  kilohertz: 'kilohertz',
  megahertz: 'megahertz',
  gigahertz: 'gigahertz',
  horsepower: 'horsepower',
  kelvin: 'kelvin',
  percent: 'percent',
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  people: 'people',
};
