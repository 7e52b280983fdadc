/** Work that rests between its steps, so that whoever shares a thread with others can let them have their turn. */
export type Steps<Result> = Generator<undefined, Result>;

/** Takes all steps at once. */
export function lastOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Takes several works together: the first step of each, then the second of each. The machine code of one step stays at hand in the
 * processor while it serves all of them. Gives what they come to, in their order.
 */
export function* inStep<Result>(works: readonly Steps<Result>[]): Steps<Result[]> {
  const results: Result[] = [];
  const waiting = works.map((_, index) => index);
  while (waiting.length > 0) {
    let left = 0;
    for (const index of waiting) {
      const { done, value } = works[index]!.next();
      if (done) results[index] = value;
      else waiting[left++] = index;
      yield;
    }
    waiting.length = left;
  }
  return results;
}
