import { UNITS } from '../language/en/units.ts';

/** Unit of the International System for each dimension that has factors in `units.ts`. */
const SI: ReadonlyMap<string, string> = new Map([
  ['length', 'meter'], ['area', 'square meter'], ['mass', 'kilogram'], ['volume', 'cubic meter'], ['energy', 'joule'],
  ['power', 'watt'], ['pressure', 'pascal'], ['time', 'second'],
]); // prettier-ignore

/** Degrees have no common zero: what is added to a degree, and how many kelvin it is then. */
const DEGREES: ReadonlyMap<string, readonly [zero: number, factor: number]> = new Map([
  ['degree Celsius', [273.15, 1]], ['degree Fahrenheit', [459.67, 5 / 9]],
]); // prettier-ignore

/** Units whose dimension has no row above, and what the table leaves out, in SI units. */
const OTHERS: ReadonlyMap<string, readonly [factor: number, name: string]> = new Map([
  ['sievert', [1, 'sievert']], ['millisievert', [1e-3, 'sievert']], ['microsievert', [1e-6, 'sievert']],
  ['becquerel', [1, 'becquerel']], ['millibar', [100, 'pascal']], ['fortnight', [1_209_600, 'second']],
  ['hertz', [1, 'hertz']], ['kilohertz', [1e3, 'hertz']], ['megahertz', [1e6, 'hertz']], ['gigahertz', [1e9, 'hertz']],
  ['knot', [1852 / 3600, 'meter per second']],
]); // prettier-ignore

/**
 * A value in the SI unit of its dimension, to twelve figures; undefined where the unit has none, or where it is not the same
 * everywhere or always (months, years, tons, gallons, money). Unknown units give undefined.
 */
export function toSi(value: number, unit: string): { value: number; unit: string } | undefined {
  const other = OTHERS.get(unit);
  if (other !== undefined) return rounded(value * other[0], other[1]);
  if (unit.endsWith(' per hour')) {
    const length = toSi(value, unit.slice(0, -' per hour'.length));
    return length?.unit === 'meter' ? rounded(length.value / 3600, 'meter per second') : undefined;
  }
  const known = UNITS.get(unit.toLowerCase());
  if (known === undefined) return undefined;
  const degree = DEGREES.get(known.name);
  if (degree !== undefined) return rounded((value + degree[0]) * degree[1], 'kelvin');
  const target = SI.get(known.dimension);
  if (known.factor === undefined || target === undefined) return undefined;
  return rounded(value * known.factor, target);
}

function rounded(value: number, unit: string): { value: number; unit: string } | undefined {
  return Number.isFinite(value) ? { value: Number(value.toPrecision(12)), unit } : undefined;
}
