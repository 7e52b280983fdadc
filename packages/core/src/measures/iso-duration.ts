import type { TimeUnit } from '../language/en/time-words.ts';

/** ISO 8601 duration; undefined for what has none of its own (weekends). */
export function isoDuration(count: number, unit: TimeUnit): string | undefined {
  switch (unit) {
    case 'second':
      return `PT${count}S`;
    case 'minute':
      return `PT${count}M`;
    case 'hour':
      return `PT${count}H`;
    case 'day':
      return `P${count}D`;
    case 'week':
      return `P${count}W`;
    case 'month':
      return `P${count}M`;
    case 'year':
      return `P${count}Y`;
    case 'decade':
      return `P${count * 10}Y`;
    case 'century':
      return `P${count * 100}Y`;
    default:
      return undefined;
  }
}
