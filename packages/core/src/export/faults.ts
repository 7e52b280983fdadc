import type { Article } from '../model.ts';

/** The faults of the copy by what is said of them, each with how often it is there, in the order in which they first are. */
export function faultsByMessage({ artefacts }: Article): [message: string, number: number][] {
  const found = new Map<string, number>();
  for (const { message } of artefacts) found.set(message, (found.get(message) ?? 0) + 1);
  return [...found];
}
