import { expect, test, vi } from 'vitest';
import { all, mount, settled } from './mount.ts';
import { article } from './story.ts';

vi.mock('@article-digest/core/digest', async () => {
  const { digest } = await import('./story.ts');
  return { digest: () => digest };
});

test('shows all usual sections of a ready article at once', async () => {
  const element = mount({ article });
  await element.updateComplete;
  expect(element.status).toBe('ready');
  expect(all(element, '.section .title').map((title) => title.textContent)).toEqual([
    'Key points',
    'Who said what',
    'Lists in the story',
    'Who is who',
    'How it is sourced',
    'Figures',
    'Timeline',
  ]);
  expect(element.matches(':state(ready)')).toBe(true);
});

test('direct speech stands in quotation marks in a blockquote, with its chain', async () => {
  const element = await settled(mount({ article }));
  const [figure] = all(element, 'figure');
  expect(figure?.querySelector('blockquote')?.innerText.trim()).toBe(
    '“We will not sail until the hull is sound,” “Not one trip.”',
  );
  expect(figure?.querySelector('figcaption')?.textContent).toContain('Calder said');
});

test('reported speech never gets quotation marks, and partly quoted speech keeps its own', async () => {
  const element = await settled(mount({ article }));
  expect(all(element, '.quote.indirect [part="quote-text"]').map((one) => one.textContent)).toSatisfy(
    (texts: string[]) => texts.every((text) => !/[“”"]/.test(text)),
  );
  expect(all(element, '.quote.mixed [part="quote-text"]').map((one) => one.textContent)).toEqual([
    '“minor damage” before the summer',
  ]);
});
