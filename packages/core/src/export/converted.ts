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
  const more = dimension !== 'temperature' && Number(`.${told(value)}`) > 3 * Number(`.${told(low)}`) ? 1 : 0;
  const digits = Math.max(2, Math.min(3, Math.max(told(value).length, told(upper ?? 0).length) + more));
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

/** The digits of a number that say something: `65` of 65 and of 0.065, `1` of 1000. */
function told(value: number): string {
  return Math.abs(value)
    .toExponential()
    .replace(/\.|e.*/g, '');
}
