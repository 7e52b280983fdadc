import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import { madeArticle } from './made-article.ts';
import { sampleArticle, sampleDigest } from './sample.ts';

test('the digest of an article', () => {
  const article = sampleArticle();
  delete article.meta.url;
  expect(toMarkdown(article, sampleDigest(article))).toBe(`# ⛵🌊 Harbour shut

*The Lume Post · 2026-03-02 · 28 words, 1 min*

## Key points

1. The Gazette reports that an official said Vint told Marr to go. — The Gazette

## Who said what

### Orla Vint, official

- Vint said: “We will not open” … “Nobody should.”

### Orla Vint, official

- Vint told Marr, according to an unnamed official cited by The Gazette, to go

### Abel Marr

- Marr denied lying

### An unnamed official

- An unnamed official said, according to The Gazette: Vint told Marr to go

### The Gazette

- The Gazette reports that an official said Vint told Marr to go

## Who’s who

- **Orla Vint**, official (named 2×, 1 statement)
- **Abel Marr** (named 2×, 1 statement)
- **The Gazette** (named 1×, 1 statement)

## How it is sourced

- People named: 3
- Organisations: 1
- People not named: 1
- Hearsay: 1 (“reportedly”)

## Lists in the story

- a wall
- \\<b\\>boats\\</b\\> \\& \\[nets\\](x)

## Timeline

- 2026-03-02 (from “Monday”): The wall reportedly fell on Monday.
`);
});

test('with an address, headline, points and statements are links to their place', () => {
  const article = sampleArticle();
  const text = toMarkdown(article, sampleDigest(article));
  expect(text).toContain('# [⛵🌊 Harbour shut](https://paper.example/harbour#top)');
  expect(text).toContain('](https://paper.example/harbour#:~:text=The%20Gazette%20reports%20that%20an%20official');
});

test('sections with nothing to show are left out', () => {
  expect(toMarkdown(madeArticle(''))).toBe('# (no headline)\n');
});

test('items of a list stand in one place, numbered as in the article, and undated words of a sentence together', () => {
  const article = sampleArticle();
  const list = article.blocks[4]!;
  if (list.kind === 'list') list.ordered = true;
  const content = list.kind === 'list' ? list.items : [];
  article.attributions.push({ ...article.attributions[0]!, id: 'a6', content });
  const summary = sampleDigest(article);
  summary.statements.push({
    speaker: article.attributions[0]!.speaker,
    roles: [],
    statements: [{ attribution: 'a6', chain: ['a6'], quoted: false }],
  });
  const [entry] = summary.timeline;
  delete entry!.value;
  summary.timeline.push(entry!);
  const text = toMarkdown(article, summary);
  expect(text).toContain('- The Gazette reports: the 2 items under “Lists in the story”');
  expect(text).toContain('1. a wall\n2. ');
  expect(text).toContain('- “Monday”, “Monday”, not dated: The wall reportedly fell on Monday.');
});
