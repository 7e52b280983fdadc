import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/export/html.ts';
import { madeArticle } from './made-article.ts';
import { sampleArticle, sampleDigest } from './sample.ts';

const html = (): string => {
  const article = sampleArticle();
  return toHtml(article, sampleDigest(article));
};

test('words as quoted are a quotation, other speech is a paragraph', () => {
  expect(html()).toContain(
    '<figcaption>Vint said:</figcaption>\n<blockquote cite="https://paper.example/harbour#top"><p><a href=',
  );
  expect(html()).toMatch(
    /<p>Vint told Marr, according to an unnamed official cited by The Gazette, <a href="[^"]+">to go<\/a><\/p>/,
  );
  expect(html().match(/<blockquote/g)).toHaveLength(1);
});

test('hearsay and dates that were worked out say so, and a denial is told once', () => {
  expect(html()).toContain('<p>Marr denied <a');
  expect(html()).toContain('<dt>Hearsay</dt>\n<dd>1 (“reportedly”)</dd>');
  expect(html()).toContain(
    '<li><time datetime="2026-03-02">2026-03-02</time> (from “Monday”): The wall reportedly fell on Monday.</li>',
  );
});

test('tags are closed in order, and there is neither script nor style', () => {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, close, name] of html().matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (!close) open.push(name!);
    else if (open.pop() !== name) wrong.push(tag);
  }
  expect({ open, wrong }).toEqual({ open: [], wrong: [] });
  expect(html()).not.toMatch(/<script|<style|\sstyle=|\son\w+=|\sclass=|\sid=/);
});

test('sections with nothing to show are left out', () => {
  expect(toHtml(madeArticle(''))).toBe(
    '<article lang="en">\n<header>\n<h1>(no headline)</h1>\n</header>\n</article>\n',
  );
});

describe('what the article holds stays text', () => {
  const evil = "<script>alert(1)</script> \"onload='x' &lt; \u0000";
  const article = madeArticle(
    evil,
    [{ kind: 'direct', source: evil, cue: 'alert', content: evil, speaker: { label: evil } }],
    [{ name: evil, roles: [evil] }],
  );
  article.meta = {
    headline: { start: 0, end: evil.length },
    publisher: evil,
    published: evil,
    url: `javascript:${evil}`,
  };

  test('tags, quotation marks, entities and controls', () => {
    const text = toHtml(article);
    expect(text).not.toMatch(/<script|\0/);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;onload=&#39;x&#39; &amp;lt; \ufffd');
    expect(text).not.toMatch(/href|javascript/);
  });

  test('an address cannot leave its attribute', () => {
    article.meta.url = 'https://a.example/"><script>alert(1)</script>';
    expect(toHtml(article)).not.toContain('<script');
  });
});
