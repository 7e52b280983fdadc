import { weekOf } from '@article-digest/core/wording';

/** A week such as `2031-W32` as the days from its first to its last (`2031-08-04/2031-08-10`); any other value as it is. */
export function inDays(value: string): string {
  return (
    weekOf(value)
      ?.map((day) => day.toISOString().slice(0, 10))
      .join('/') ?? value
  );
}
