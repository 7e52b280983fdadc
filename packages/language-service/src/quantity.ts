import type { Quantity } from '@article-digest/core';
import type { Messages } from './messages/messages.ts';

/** In the SI unit, or in the one that is usual for so much; nobody wants hours in seconds, or kelvins. */
export function convertedOf({ value, upper, unit, dimension, si }: Quantity, messages: Messages): string | undefined {
  if (si === undefined || dimension === 'time' || si.unit === unit || LARGER[si.unit]?.unit === unit) return undefined;
  if (si.unit === 'kelvin')
    return unit === CELSIUS ? undefined : messages.celsius(number(significant(si.value - 273.15), messages));
  const larger = LARGER[si.unit];
  const scale = larger !== undefined && Math.abs(si.value) >= larger.size ? larger : { unit: si.unit, size: 1 };
  const low = significant(si.value / scale.size);
  if (upper === undefined) return `${number(low, messages)} ${messages.unit(scale.unit, low)}`;
  // Both ends were measured in one unit, so one factor converts them; it is lost where the lower end is nothing.
  if (value === 0) return undefined;
  const high = significant((si.value / scale.size) * (upper / value));
  return `${messages.fromTo(number(low, messages), number(high, messages))} ${messages.unit(scale.unit, high)}`;
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
export function number(value: number, { numbers }: Messages): string {
  let format = formats.get(numbers);
  if (format === undefined)
    formats.set(numbers, (format = new Intl.NumberFormat(numbers, { maximumFractionDigits: 6 })));
  return format.format(value);
}

/** To make one takes longer than to write a hundred numbers. */
const formats = new Map<string, Intl.NumberFormat>();
