import type { Quantity } from '@article-digest/core';
import { messages } from './messages.ts';

/** In the SI unit, or in the one that is usual for so much; nobody wants hours in seconds, or kelvins. */
export function convertedOf({ value, upper, unit, dimension, si }: Quantity): string | undefined {
  if (si === undefined || dimension === 'time' || si.unit === unit || LARGER[si.unit]?.unit === unit) return undefined;
  if (si.unit === 'kelvin')
    return unit === CELSIUS ? undefined : `${number(significant(si.value - 273.15))} degrees Celsius`;
  const larger = LARGER[si.unit];
  const scale = larger !== undefined && Math.abs(si.value) >= larger.size ? larger : { unit: si.unit, size: 1 };
  const low = significant(si.value / scale.size);
  if (upper === undefined) return `${number(low)} ${plural(scale.unit, low)}`;
  // Both ends were measured in one unit, so one factor converts them; it is lost where the lower end is nothing.
  if (value === 0) return undefined;
  const high = significant((si.value / scale.size) * (upper / value));
  return `${messages.fromTo(number(low), number(high))} ${plural(scale.unit, high)}`;
}

/** To three digits: a conversion is no better than the round number it comes from. */
function significant(value: number): number {
  return Number(value.toPrecision(3));
}

const CELSIUS = 'degree Celsius';
const LARGER: Record<string, { unit: string; size: number }> = {
  meter: { unit: 'kilometer', size: 1000 },
  'square meter': { unit: 'square kilometer', size: 1_000_000 },
  kilogram: { unit: 'tonne', size: 1000 },
};

/** Thousands set apart, the same on every machine. */
export function number(value: number): string {
  return FORMAT.format(value);
}

const FORMAT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** The name of a unit for so many of it. */
export function plural(unit: string, value: number): string {
  const [counted, per] = unit.split(' per ');
  if (per !== undefined) return `${plural(counted!, value)} per ${per}`;
  if (value !== 1 && unit.startsWith('degree ')) return unit.replace('degree', 'degrees');
  if (value === 1 || unit === '' || /[^a-z]$|s$/.test(unit)) return unit;
  const irregular = IRREGULAR[unit];
  if (irregular !== undefined) return irregular;
  if (/(?:ch|sh|x|z)$/.test(unit)) return `${unit}es`;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

const IRREGULAR: Record<string, string> = {
  foot: 'feet',
  hertz: 'hertz',
  kelvin: 'kelvin',
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  people: 'people',
};
