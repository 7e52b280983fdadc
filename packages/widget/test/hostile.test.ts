import type { Article } from '@article-digest/core';
import { expect, test, vi } from 'vitest';
import { all, mount, settled, shownText } from './mount.ts';
import { article } from './story.ts';

vi.mock('@article-digest/core/digest', async () => {
  const { digest } = await import('./story.ts');
  return { digest: () => digest };
});

const attack = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>{{x}}${x}';

/** The story with every letter that is shown taken from `words`, spans as they were. */
function rewritten(words: string): Article {
  const text = words.repeat(Math.ceil(article.text.length / words.length)).slice(0, article.text.length);
  const label = words;
  return {
    ...article,
    text,
    entities: article.entities.map((entity) => ({
      ...entity,
      name: label,
      aliases: [label],
      roles: entity.roles.map((role) => ({ ...role, text: label })),
    })),
    attributions: article.attributions.map((one) => ({ ...one, speaker: { ...one.speaker, label } })),
    artefacts: article.artefacts.map((artefact) => ({ ...artefact, message: label })),
  };
}

test('markup in a text is text', async () => {
  const element = await settled(
    mount({
      article: rewritten(attack),
      heading: attack,
      sections: 'points statements lists cast sourcing quantities timeline artefacts',
    }),
  );
  expect(element.status).toBe('ready');
  expect(all(element, 'img, script')).toEqual([]);
  expect(shownText(element)).toContain('<img src=x onerror=');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect('attacked' in window).toBe(false);
});

test.each(['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x'])(
  '%s is no link',
  async (href) => {
    const element = await settled(mount({ article, href }));
    expect(all(element, 'a')).toEqual([]);
  },
);

test('a name that turns the direction of text turns nothing but itself', async () => {
  const element = await settled(mount({ article: rewritten('\u202Eevil\u2066') }));
  const names = all(element, 'dt, .speaker-line h4, [part="chain"]');
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) expect(getComputedStyle(name).unicodeBidi).toMatch(/isolate|plaintext/);
});

test('lone surrogates and control characters are shown without an error', async () => {
  const element = await settled(mount({ article: rewritten('a\ud800 \u0000\u0007 b'), href: '/story' }));
  expect(element.status).toBe('ready');
});

test('an article that breaks its promises is an error, not an exception', async () => {
  const broken = { ...article, attributions: [null], entities: undefined } as unknown as Article;
  const element = mount({ article: broken });
  await element.updateComplete;
  await element.digestComplete;
  expect(element.status).toBe('error');
});

test('strange settings are taken for the usual ones', async () => {
  const element = await settled(
    mount({ article, limit: -3, headingLevel: Number.NaN, layout: 'spiral' as 'stack', sections: ' ,; ' }),
  );
  expect(element.status).toBe('ready');
  expect(all(element, '#heading h2')).toHaveLength(1);
});
