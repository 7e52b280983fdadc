/** The least that tests inside an extension host need: there is no Node there to run a larger runner. */

export interface Failure {
  name: string;
  message: string;
}

const tests: { name: string; body: () => Promise<void> | void }[] = [];

export function test(name: string, body: () => Promise<void> | void): void {
  tests.push({ name, body });
}

/** Fails where the two differ as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, got ${a}`);
}

/** Fails where the text does not hold the words. */
export function holds(text: string, words: string): void {
  if (!text.includes(words)) throw new Error(`expected “${words}” in ${JSON.stringify(text)}`);
}

/** Asks again until the answer passes, for what the editor does in its own time. Fails after five seconds. */
export async function eventually<T>(ask: () => PromiseLike<T> | T, passes: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 5000;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    const answer = await ask();
    if (passes(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)} after five seconds`);
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs all tests one after the other and prints their result as one line of JSON behind a mark. */
export async function runAll(): Promise<void> {
  const failures: Failure[] = [];
  for (const { name, body } of tests) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- they share one editor
      await body();
      console.log(`  ok  ${name}`);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.log(`  FAILED  ${name}: ${message}`);
      failures.push({ name, message });
    }
  }
  report({ passed: tests.length - failures.length, failed: failures.length, failures });
}

/** Prints a result where those who started the host read it. */
export function report(result: unknown): void {
  console.log(`${MARK}${JSON.stringify(result)}`);
}

const MARK = 'host-tests:';
