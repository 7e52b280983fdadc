/** Work that rests between its steps, so that whoever shares a thread with others can let them have their turn. */
export type Steps<Result> = Generator<undefined, Result>;

/** Takes all steps at once. */
export function lastOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
