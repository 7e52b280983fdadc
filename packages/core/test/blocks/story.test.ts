import { describe, test } from 'vitest';
import { expectBlocks, inStory } from './marked-blocks.ts';

describe('heading', () => {
  test.each([
    ['a crosshead', '⟦heading A year without cars⟧'],
    ['a crosshead that asks', '⟦heading What comes next?⟧'],
    [
      'a long question over a far longer answer',
      '⟦heading Which of the towns on the river will pay?⟧\n\nAll three of them, says the county, which has asked Port Lorn, Elan and Orrin for a third each, and will lend what any of them cannot find in the first year.',
    ],
    ['a word over a crosshead that asks', '⟦heading Interview⟧\n\n⟦heading Who pays?⟧\n\nAll three of the towns pay.'],
    [
      'a question in a dialogue is none',
      'Which of the towns on the river will pay?\n\nAll three of them will pay for it next year.',
    ],
    ['a short sentence is a paragraph', 'It was built in 1911.'],
    ['a line that ends with a comma is none', 'There were buses, cars and carts,'],
  ])('%s', (_, marked) => expectBlocks(inStory(marked)));

  test('not the last line of the story', () => {
    expectBlocks('⟦headline Old bridge closes⟧\n\nThe bridge closed in the morning.\n\nMore on this as we have it');
  });
});

describe('list', () => {
  test.each([
    [
      'bullets',
      '⟦intro The county asks drivers:⟧\n\n⟦list • ⟦item to leave the car at home⟧\n• ⟦item to take the ferry⟧⟧',
    ],
    ['bullets with no space', '⟦list •⟦item one lane for buses⟧\n•⟦item one lane for walkers⟧⟧'],
    ['dashes', '⟦list - ⟦item one lane for buses⟧\n- ⟦item one lane for walkers⟧⟧'],
    ['numbers', '⟦list 1. ⟦item The lamps go.⟧\n2. ⟦item The rails go.⟧\n3. ⟦item The deck goes.⟧⟧'],
    ['letters', '⟦list a) ⟦item the lamps⟧\nb) ⟦item the rails⟧⟧'],
    ['blank lines between the items', '⟦list * ⟦item one lane for buses⟧\n\n* ⟦item one lane for walkers⟧⟧'],
    ['a wrapped item', '⟦list - ⟦item one lane for buses and\n  for the doctor⟧\n- ⟦item one lane for walkers⟧⟧'],
    [
      'no markers',
      '⟦intro The county asks for three things:⟧\n⟦list ⟦item leave the car at home⟧\n⟦item take the ferry⟧\n⟦item be patient⟧⟧',
    ],
    ['only the last sentence announces', 'It has plans. ⟦intro They are:⟧\n\n⟦list • ⟦item buses⟧\n• ⟦item ferries⟧⟧'],
  ])('%s', (_, marked) => expectBlocks(inStory(marked)));

  test.each([
    ['one line with a dash', '- It was the last car.'],
    ['a year and a full stop', '1911. That was the year in which it was built.'],
    [
      'numbers that do not count on',
      '⟦heading 4. The lamps⟧\n\nThe lamps will be taken down before the winter, and they will be sold.',
    ],
    [
      'a colon before a paragraph',
      'The county had a message:\n\nNo car will cross the river here for a year, whatever the weather and whoever drives it.',
    ],
    ['an initial', 'A. Ilves drove the last car. He was not in a hurry.'],
  ])('not %s', (_, marked) => expectBlocks(inStory(marked)));
});

describe('caption', () => {
  test.each([
    ['Image', '⟦caption The bridge at dawn. Image: ⟦credit Mara Ilves⟧.⟧'],
    ['Photo by', '⟦caption The bridge at dawn. Photo by ⟦credit Mara Ilves⟧⟧'],
    ['Photo credit', '⟦caption The bridge at dawn. Photo credit: ⟦credit Mara Ilves⟧⟧'],
    ['Via', '⟦caption The bridge at dawn. Via ⟦credit County of Lorn⟧⟧'],
    ['an agency in brackets', '⟦caption The last car leaves the bridge. (⟦credit AP Photo/Mara Ilves⟧)⟧'],
    ['an agency after a slash', '⟦caption The last car leaves the bridge. ⟦credit Mara Ilves/Getty Images⟧⟧'],
    ['Photograph by', '⟦caption Photograph by ⟦credit Mara Ilves⟧⟧'],
    ['a file photo with no credit', '⟦caption FILE PHOTO: The bridge in its first year.⟧'],
    ['an agency with no space before it', '⟦caption The bridge on July 2, 2031.⟦credit M. Ilves / AP file⟧⟧'],
    ['a licence', '⟦caption “Bridge” by ⟦credit Mara Ilves⟧ is licensed under CC BY 4.0⟧'],
    ['a label glued to the words', '⟦caption Media captionWho built the bridge?⟧'],
    ['a label glued to the maker', '⟦caption Image copyright⟦credit Mara Ilves⟧⟧'],
    ['its own first words', '⟦caption Pictured: the last car on the bridge.⟧'],
  ])('%s', (_, marked) => expectBlocks(inStory(marked)));

  test.each([
    ['a sentence on a licence', 'The plan by Mara Ilves is licensed under a law of 1911.'],
    ['a sentence with via inside', 'The last car came via the old road.'],
    ['a photograph that is told of', 'A photo by a child of the last car hangs in the town hall.'],
    [
      'a picture and a colon inside',
      'He drew a clear picture: the rails were gone, the deck was rotten and nobody had looked.',
    ],
  ])('not %s', (_, marked) => expectBlocks(inStory(marked)));
});

describe('set-off quote', () => {
  test.each([
    ['a name after a dash', '⟦quote I was on the last bus\n— Mara Ilves⟧'],
    ['with marks and a role', '⟦quote “I was on the last bus.”\n— Mara Ilves, bus driver⟧'],
    [
      'words of the story again',
      '“I was on the last bus, and I sang all the way across the river,” Mara Ilves said.\n\n⟦quote “I was on the last bus, and I sang all the way”⟧',
    ],
  ])('%s', (_, marked) => expectBlocks(inStory(marked)));

  test.each([
    ['a quotation that is said once', '“I was on the last bus, and I sang all the way across the river.”'],
    ['a sentence that begins like another', 'The bridge over the Lorn closed to traffic in the evening as well.'],
  ])('not %s', (_, marked) => expectBlocks(inStory(marked)));
});

describe('table', () => {
  test.each([
    ['tabs', '⟦table Year\tCars\n1911\t40\n2031\t9,000⟧'],
    ['upright lines', '⟦table 1911 | 40 | 3\n2031 | 9,000 | 12⟧'],
    [
      'two names side by side are none',
      '⟦heading Lorn  Ilves⟧\n\nBoth towns have a ferry, and both of them have had a bridge since 1911.',
    ],
  ])('%s', (_, marked) => expectBlocks(inStory(marked)));
});
