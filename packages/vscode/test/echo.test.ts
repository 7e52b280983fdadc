import { expect, test } from 'vitest';
import { Echo } from '../src/panel/echo.ts';

test('the selection that the panel made is its own, once', () => {
  const echo = new Echo();
  echo.expect({ start: 3, end: 9 });
  expect(echo.isOwn({ start: 3, end: 9 })).toBe(true);
  expect(echo.isOwn({ start: 3, end: 9 })).toBe(false);
});

test('another selection is the reader’s, and ends the wait', () => {
  const echo = new Echo();
  echo.expect({ start: 3, end: 9 });
  expect(echo.isOwn({ start: 4, end: 4 })).toBe(false);
  expect(echo.isOwn({ start: 3, end: 9 })).toBe(false);
});

test('with nothing expected every selection is the reader’s', () => {
  expect(new Echo().isOwn({ start: 0, end: 0 })).toBe(false);
});
