import { expect, test } from 'vitest';
import { dateInWords } from '../../src/export/view/dates.ts';

test.each([
  ['2026', '2026', '2026'],
  ['2026-11', 'November 2026', '2026-11'],
  ['2026-11-16', '16 November 2026', '2026-11-16'],
  ['2026-11-16T09:05', '16 November 2026 at 09:05', '2026-11-16T09:05'],
  ['2026-11-16T23:30:00Z', '16 November 2026 at 23:30', '2026-11-16T23:30:00Z'],
  ['2026-11-16/2026-11-20', '16–20 November 2026', '2026-11-16'],
  ['2026-W47', '16–22 November 2026', '2026-W47'],
  ['2027-W01', '4–10 January 2027', '2027-W01'],
  ['2025/2026', '2025–2026', '2025'],
])('%s is %s', (value, text, datetime) => {
  const shown = dateInWords(value, 'en-GB');
  // Browsers differ in the space around the dash of a range.
  expect({ ...shown, text: shown.text.replace(/\s*–\s*/, '–') }).toEqual({ text, datetime });
});

test.each(['P3Y', 'soon', '2026-13-45', '2026/2025', ''])('%j stays as it is', (value) => {
  expect(dateInWords(value, 'en-GB')).toEqual({ text: value });
});
