import { findPlaces } from './find-places.ts';
import { PageLink } from './page-link.ts';
import type { Reading } from './reading.ts';
import { slottedIn } from './source.ts';

/**
 * Ties a digest that was made elsewhere to the text on the page, by the words that it stands for. Where too few of them are
 * found it is another text, and there is no target.
 */
export function tie(reading: Reading, host: HTMLElement): void {
  const { target } = reading;
  if (!target) return;
  const link = PageLink.read(target, target === host ? slottedIn(host) : [target], host.localName);
  link.found = findPlaces(link.text, reading);
  if (link.found) reading.page = link;
  else delete reading.target;
}
