import { describe, expect, test } from 'vitest';
import { segment } from '../../src/blocks/segment.ts';
import { slice } from '../../src/source/span.ts';
import { afterStory, expectBlocks, inStory } from './marked-blocks.ts';

describe('after the story', () => {
  test.each([
    ['⟦boilerplate:feed-credit via RSS https://example.org/a Mara Ilves⟧'],
    ['⟦boilerplate:feed-credit This article first appeared in the Lorn Post.⟧'],
    ['⟦boilerplate:comment-form Leave a Reply⟧'],
    [
      '⟦boilerplate:comment-form 12 comments⟧\n\n⟦boilerplate:comment-form I crossed it every day for a year and I never saw anybody look after it.⟧',
    ],
    ['⟦boilerplate:share Share this article on Facebook⟧'],
    ['⟦boilerplate:share Follow us on Instagram⟧'],
    ['⟦boilerplate:subscribe Sign up for our newsletter⟧'],
    ['⟦boilerplate:subscribe Subscribe now⟧'],
    ['⟦boilerplate:related Related stories\nThe ferry that never sank\nWho built the bridge⟧'],
    ['⟦boilerplate:related Read more: The ferry that never sank⟧'],
    ['⟦boilerplate:advertisement Advertisement⟧'],
    ['⟦boilerplate:copyright © 2031 The Lorn Post. All rights reserved.⟧'],
    ['⟦boilerplate:cookie We use cookies to improve your experience on our website.⟧'],
    ['⟦boilerplate:author-bio Mara Ilves is a reporter for the Lorn Post.⟧'],
    ['⟦boilerplate:author-bio Additional reporting by Bo Lind.⟧'],
    ['⟦boilerplate:navigation Home\nTown\nCounty\nSport\nWeather⟧'],
    ['⟦boilerplate:navigation Town | County | Sport | Weather⟧'],
    ['⟦boilerplate:other * * *⟧'],
    ['⟦boilerplate:other Media contact: Bo Lind, 555 0100⟧'],
    ['⟦boilerplate:other This is a developing story. Check back for updates.⟧'],
    [
      [
        'The ferry that never sank is back, the town says, and so is ...',
        '12 May 2031',
        'The man who built the bridge had two odd shoes and a plan that…',
        'The mill is to open in the spring, if only they could find its …',
      ]
        .map((line) => `⟦boilerplate:related ${line}⟧`)
        .join('\n\n'),
    ],
  ])('%s', (marked) => expectBlocks(afterStory(marked)));
});

describe('inside the story', () => {
  test.each([
    ['⟦boilerplate:advertisement Story continues below advertisement⟧'],
    ['⟦boilerplate:related READ MORE: The ferry that never sank⟧'],
    ['⟦boilerplate:comment-form HAVE YOUR SAY\nWould you take the ferry?\nAdd or view comments⟧'],
    ['⟦boilerplate:related This story has updates\nSee Bridge to open sooner than planned, May 9, 2031⟧'],
    ['⟦boilerplate:subscribe Get the latest news in your inbox⟧'],
    ['⟦boilerplate:subscribe Let our news meet your inbox. What matters, delivered weekday mornings.⟧'],
    ['⟦boilerplate:subscribe Morning Briefing\nSign up⟧'],
    ['⟦boilerplate:subscribe This site is protected by recaptcha Privacy Policy | Terms of Service⟧'],
    ['⟦boilerplate:related #bridges, #lorn #ferries⟧'],
    ['⟦boilerplate:related View all (4)⟧'],
    [
      '⟦boilerplate:related Most read\nRIVER TALES\nThe ferry that never sank at all\nWARNING\nODD SHOES\nThe man who built the bridge⟧',
    ],
  ])('%s', (marked) => expectBlocks(inStory(marked)));

  test.each([
    ['The ferry that never sank is back, the town says, and so is ...', 'The man was silent …'],
    ['She said that it was late, and that …', 'Then she was gone.'],
  ])('two that break off are its own: %s', (...lines) => expectBlocks(inStory(lines.join('\n\n'))));
});

describe('words of boilerplate in a sentence of the story', () => {
  test.each([
    ['Advertisement of the ferry began at once.'],
    ['Share this burden with us, the county said.'],
    ['Comments were heard from both banks of the river.'],
    ['Related repairs will cost twice as much.'],
    ['Home is now on the wrong bank for many of them.'],
    ['The website of the ferry uses cookies in the shape of boats as its sign.'],
    ['Read more slowly, the judge told her, and she began again.'],
    ['Mara Ilves was a reporter in the war, and she drove the last car.'],
    ['Copyright law was not on her mind.'],
    ['Sign up or walk, the ferryman said.'],
    ['This is a story of a river and two towns.'],
    ['Press on, the ferryman said, and they did.'],
  ])('%s', (marked) => expectBlocks(inStory(marked)));
});

test('the author at the end of a feed line goes into the byline', () => {
  const text = 'Old bridge closes\n\nThe bridge closed in the morning.\n\nvia RSS https://example.org/a Mara Ilves';
  const { meta } = segment(text);
  expect(meta.byline?.map((name) => slice(text, name))).toEqual(['Mara Ilves']);
});

test('the paper that a credit names is the publisher', () => {
  const story = 'Old bridge closes\n\nThe bridge closed in the morning.\n\n';
  expect(segment(`${story}This article first appeared in the Lorn Post.`).meta.publisher).toBe('Lorn Post');
  expect(segment(`${story}This article first appeared on our site.`).meta.publisher).toBeUndefined();
});
