import { sample, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADVERTISEMENT } from '../../src/blocks/boilerplate/advertisement.ts';
import { AUTHOR_BIO } from '../../src/blocks/boilerplate/author-bio.ts';
import { COMMENT_FORM } from '../../src/blocks/boilerplate/comment-form.ts';
import { FEED_CREDIT } from '../../src/blocks/boilerplate/feed-credit.ts';
import { openingOf } from '../../src/blocks/boilerplate/forms.ts';
import { NAVIGATION } from '../../src/blocks/boilerplate/navigation.ts';
import { OTHER } from '../../src/blocks/boilerplate/other.ts';
import { RELATED } from '../../src/blocks/boilerplate/related.ts';
import { SHARE } from '../../src/blocks/boilerplate/share.ts';
import { SUBSCRIBE } from '../../src/blocks/boilerplate/subscribe.ts';

const KINDS = { ADVERTISEMENT, AUTHOR_BIO, COMMENT_FORM, FEED_CREDIT, NAVIGATION, OTHER, RELATED, SHARE, SUBSCRIBE };

/** Lines that the form matches as it reads them. What the generator cannot read (edges of words, looks round) is left to the form itself. */
function linesOf(form: RegExp, cased: boolean): string[] {
  const readable = form.source.replaceAll(String.raw`\b`, '').replaceAll(/\(\?<!\[[^\]]*\]\)/g, '');
  const lines = sample(stringMatching(new RegExp(readable)), { numRuns: 300, seed: 1 });
  return lines.map((line) => (cased ? line : line.toLowerCase())).filter((line) => form.test(line));
}

describe.each(Object.entries(KINDS))('%s: no line that a form matches has another opening than its own', (_, kind) => {
  test.each([...(kind.opened ?? []), ...(kind.openedCased ?? [])])('%s', (openings, form) => {
    const own = new Set(openings.split(' '));
    const lines = linesOf(form, kind.openedCased?.some((opened) => opened[1] === form) ?? false);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !own.has(openingOf(line.toLowerCase())))).toEqual([]);
  });
});

test.each(Object.values(KINDS).flatMap(({ behind = [] }) => behind))(
  'behind “%s” no word goes on that the opening would take in',
  (_, form) => {
    const lines = linesOf(form, false);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => /^[a-z]/.test(line))).toEqual([]);
  },
);
