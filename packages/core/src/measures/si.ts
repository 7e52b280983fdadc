import { convert } from 'convert';
import { UNITS } from '../language/en/units.ts';

/** Unit of the International System for each dimension that the library converts: its name there and ours. */
const SI: ReadonlyMap<string, readonly [library: string, name: string]> = new Map([
  ['length', ['meters', 'meter']], ['area', ['square meters', 'square meter']], ['mass', ['kilograms', 'kilogram']],
  ['volume', ['cubic meters', 'cubic meter']], ['temperature', ['kelvin', 'kelvin']], ['energy', ['joules', 'joule']],
  ['power', ['watts', 'watt']], ['pressure', ['pascals', 'pascal']], ['time', ['seconds', 'second']],
]); // prettier-ignore

/** Units that the library does not know, in the SI unit of their dimension. */
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
  const target = known === undefined ? undefined : SI.get(known.dimension);
  if (known?.library === undefined || target === undefined) return undefined;
  return rounded(convertUnit(value, known.library, target[0]), target[1]);
}

/** From one unit of the library to another of the same dimension. */
function convertUnit(value: number, from: string, to: string): number {
  // The names come from the tables here and in `units.ts`, which the library's own type cannot check.
  return convert(value, from as 'meters').to(to as 'meters');
}

function rounded(value: number, unit: string): { value: number; unit: string } | undefined {
  return Number.isFinite(value) ? { value: Number(value.toPrecision(12)), unit } : undefined;
}
