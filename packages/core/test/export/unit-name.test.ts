import { describe, expect, test } from 'vitest';
import { unitName } from '../../src/export/unit-name.ts';

describe('the name of a unit for so many of it', () => {
  test.each([
    ['mile', 'miles'],
    ['inch', 'inches'],
    ['century', 'centuries'],
    ['day', 'days'],
    ['foot', 'feet'],
    ['square foot', 'square feet'],
    ['square mile', 'square miles'],
    ['mile per hour', 'miles per hour'],
    ['degree', 'degrees'],
    ['degree Celsius', 'degrees Celsius'],
    ['kilowatt-hour', 'kilowatt-hours'],
    ['percentage-point', 'percentage-points'],
    ['person', 'people'],
    // What has no other form.
    ['percent', 'percent'],
    ['megahertz', 'megahertz'],
    ['horsepower', 'horsepower'],
    ['GBP', 'GBP'],
    ['mm²', 'mm²'],
    ['households', 'households'],
    ['', ''],
  ])('%s', (unit, several) => {
    expect(unitName(unit, 2)).toBe(several);
    expect(unitName(unit, 1)).toBe(unit);
  });
});
