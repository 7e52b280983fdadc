import { languageOf, messagesFor } from './language.ts';
import { whenNear } from './nearness.ts';
import type { Reading } from './reading.ts';
import { findSource, type Failure, type SourceHost } from './source.ts';

export { whenNear };

/** What readers are told of an error, in the language of the page. */
export async function failed(host: Element): Promise<string> {
  return (await messagesFor(languageOf(host))).failed;
}

/** What is known of an article beside its text. */
export interface Known {
  published: string | null;
  /** Address of its page, checked. */
  href: string | null;
}

/**
 * Finds an element's source and makes of it what there is to show. What parses, digests, puts in words and ties to the page
 * is loaded only where the source needs it. `href` is the address of its page, checked. Rejects where the signal says so, or where code does not load.
 */
export async function read(
  host: SourceHost & { published: string | null; updateComplete: Promise<unknown> },
  href: string | null,
  signal: AbortSignal,
): Promise<Reading | Failure> {
  // What stands inside is told of once the element is first shown, which has its source looked for again: once will do.
  await host.updateComplete;
  signal.throwIfAborted();
  const source = await findSource(host, signal);
  if ('view' in source || 'reason' in source) return source;
  const { digestSource } = await import('./digest-source.ts');
  return digestSource(source, host, { published: host.published, href }, signal);
}
