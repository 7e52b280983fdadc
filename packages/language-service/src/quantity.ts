import type { Quantity } from '@article-digest/core';
import type { Messages } from './messages/messages.ts';

/** In the SI unit, or in the one that is usual for so much; nobody wants hours in seconds, or kelvins. */
export function convertedOf({ value, upper, unit, dimension, si }: Quantity, messages: Messages): string | undefined {
  if (si === undefined || dimension === 'time' || si.unit === unit || LARGER[si.unit]?.unit === unit) return undefined;
  const digits = Math.max(digitsOf(value), digitsOf(upper ?? 0));
  if (si.unit === 'kelvin')
    return unit === CELSIUS ? undefined : messages.celsius(number(significant(si.value - 273.15, digits), messages));
  const larger = LARGER[si.unit];
  const scale = larger !== undefined && Math.abs(si.value) >= larger.size ? larger : { unit: si.unit, size: 1 };
  const low = significant(si.value / scale.size, digits);
  if (upper === undefined) return `${number(low, messages)} ${messages.unit(scale.unit, low)}`;
  // Both ends were measured in one unit, so one factor converts them; it is lost where the lower end is nothing.
  if (value === 0) return undefined;
  const high = significant((si.value / scale.size) * (upper / value), digits);
  return `${messages.fromTo(number(low, messages), number(high, messages))} ${messages.unit(scale.unit, high)}`;
}

/** A conversion is no better than the number that it comes from: 40 miles are 64 kilometers, and 40.2 are 64.7. */
function significant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** How many digits of a number say something, no fewer than two and no more than three. */
function digitsOf(value: number): number {
  const digits = String(Math.abs(value))
    .replace(/e.*$/, '')
    .replace(/^0?\.?0*/, '');
  const told = digits.includes('.') ? digits.length - 1 : digits.replace(/0+$/, '').length;
  return Math.min(3, Math.max(2, told));
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
