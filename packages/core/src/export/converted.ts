import type { Quantity, QuantityGroup } from '../model.ts';

/**
 * A quantity in another unit, in which its value is `low`: both ends of a range, otherwise one value. As round as the text has it, for a
 * conversion is no better than the number that it comes from: 40 miles are 64 kilometers, and 40.2 are 64.7. Undefined where the upper end
 * does not follow from the lower one.
 */
export function convertedEnds(
  { value, upper, dimension }: Quantity,
  low: number,
): readonly [low: number, high?: number] | undefined {
  // 65 miles are 105 kilometers: a number that begins with a 1 needs one digit more than one that begins with a 6.
  const shorter = dimension !== 'temperature' && leading(value) > 3 * leading(low);
  const told = Math.max(digitsOf(value), digitsOf(upper ?? 0)) + Number(shorter);
  const digits = Math.min(3, Math.max(2, told));
  const round = (end: number): number => Number(end.toPrecision(digits));
  if (upper === undefined) return [round(low)];
  // Both ends were measured in one unit, so one factor converts them; scales of temperature have no common zero.
  return value === 0 || dimension === 'temperature' ? undefined : [round(low), round((low / value) * upper)];
}

/** The same in the unit of its group, where the text has another one and the group's tells readers more. */
export function convertedInGroup(
  { unit, converted }: QuantityGroup,
  row: number,
  quantity: Quantity,
): readonly [low: number, high?: number] | undefined {
  const low = converted?.[row];
  if (low === undefined || unit === undefined || unit === quantity.unit) return undefined;
  // A camera's centimetres in kilometres tell nobody anything, nor does a decimal point in another place.
  const shift = Math.log10(Math.abs(quantity.value / low));
  if (Math.abs(low) < 0.01 || Math.abs(shift - Math.round(shift)) < 1e-9) return undefined;
  return convertedEnds(quantity, low);
}

/** A number from 1 to 10 that has the same digits; 0 for 0. */
function leading(value: number): number {
  return Number.parseFloat(Math.abs(value).toExponential().replace(/e.*/, ''));
}

/** How many digits of a number say something. */
function digitsOf(value: number): number {
  const digits = String(Math.abs(value))
    .replace(/e.*$/, '')
    .replace(/^0?\.?0*/, '');
  return digits.includes('.') ? digits.length - 1 : digits.replace(/0+$/, '').length;
}
