import type { Quantity } from '@article-digest/core';
import { convertedEnds } from '@article-digest/core/wording';
import type { Messages } from './messages/messages.ts';

/** In the SI unit, or in the one that is usual for so much; nobody wants hours in seconds, or kelvins. */
export function convertedOf(quantity: Quantity, messages: Messages): string | undefined {
  const { unit, dimension, si } = quantity;
  if (si === undefined || dimension === 'time' || si.unit === unit || LARGER[si.unit]?.unit === unit) return undefined;
  const celsius = si.unit === 'kelvin';
  if (celsius && unit === CELSIUS) return undefined;
  const larger = LARGER[si.unit];
  const scale = larger !== undefined && Math.abs(si.value) >= larger.size ? larger : { unit: si.unit, size: 1 };
  const ends = convertedEnds(quantity, celsius ? si.value - 273.15 : si.value / scale.size);
  if (ends === undefined) return undefined;
  const [low, high = low] = ends;
  const written = number(low, messages);
  if (celsius) return messages.celsius(written);
  return `${low === high ? written : messages.fromTo(written, number(high, messages))} ${messages.unit(scale.unit, high)}`;
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
