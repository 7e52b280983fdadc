import { weekOf } from '@article-digest/core/wording';

/** A week such as `2031-W32` as the days from its first to its last (`2031-08-04/2031-08-10`); any other value as it is. */
export function inDays(value: string): string {
  return (
    weekOf(value)
      ?.map((day) => day.toISOString().slice(0, 10))
      .join('/') ?? value
  );
}

/** A season such as `2031-22` by its number in ISO 8601-2, where 21 is spring, and its year; `undefined` for any other value. */
export function seasonOf(value: string): { season: number; year: string } | undefined {
  const [, year, season] = /^(\d{4})-(2[1-4])$/.exec(value) ?? [];
  return year === undefined ? undefined : { season: Number(season), year };
}
