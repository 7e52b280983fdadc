import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { parse } from '../../src/parse.ts';

const GERMAN = `Alte Mühle öffnet wieder

„Wir öffnen im Mai“, sagte Mara Ilves am Montag in Velmark. Die Mühle war zehn Jahre lang geschlossen, weil das Dach
fehlte und niemand dafür bezahlen wollte.`;

const ENGLISH = `Old mill opens again

“We open in May,” Mara Ilves said on Monday in Velmark. The mill had been closed for ten years because it had no roof
and nobody would pay for it.`;

describe('English', () => {
  test.each([
    ['prose', 'The mill was closed for ten years because nobody would pay for the roof, and it shows.'],
    ['a headline', 'Old mill opens again'],
    ['headlines alone', 'Ferry owner faces fine\n\nVelmark council backs mill plan\n\nHarbour pilot cleared'],
    ['one word', 'Hello'],
    ['names alone', 'Mara Ilves, Tomas Rehn, Ignacio Peña, Łukasz Żak, Søren Ødegård'],
    ['an e-mail of a line', 'I am in Velmark'],
    ['contractions', "It's Velmark's turn; they'll win"],
    ['initials', 'A. B. Rehn, U.S. envoy'],
    ['items', '(a) Hello. (b) Hello. (i) Hello. (e) Hello.'],
    ['a headline with “to” and “in” alone', 'Rehn to run in Velmark'],
    [
      'an address before the story',
      'https://nyheter.example/og/det/er/en/til/pa/for/av/med\n\nMara Ilves opens old mill',
    ],
    [
      'many names and words from elsewhere',
      'Señor Íñigo Muñoz of Peñíscola met Frau Jürgens, of the Süddeutsche Blätter für Öl, at the Café Zürich in Łódź.',
    ],
    [
      'a foreign quotation',
      'The mayor told the hall in German: “Wir öffnen im Mai, und das ist gut so.” Nobody there understood what he had said.',
    ],
    ['letters as they come out of a printed page', 'The oﬃce of the ﬁrst mayor was ﬂooded, and the ﬁle was lost.'],
  ])('%s', (_, text) => expect(detectLanguage(text)).toBe('en'));
});

describe('not English', () => {
  test.each([
    ['de', GERMAN],
    ['ru', 'Старая мельница снова открылась, и в город пришли люди, но не все, кто хотел. Это было на мосту.'],
    ['ja', '古い水車小屋が再び開く'],
    ['zh', '老磨坊重新开放，日本的の字也没有改变什么，大家都很高兴。'],
    ['ko', '오래된 방앗간이 다시 문을 연다'],
    ['el', 'Ο μύλος ανοίγει, λέει ο Tomas Rehn'],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));

  test.each([
    ['letters that many languages are written in', 'Старая мельница'],
    ['words of a language that is not known', 'Sanka velu morat, tisku pena lomi. '.repeat(20)],
    ['no words', '123 — … https://a.example'],
    ['nothing', ''],
  ])('undetermined: %s', (_, text) => expect(detectLanguage(text)).toBe('und'));
});

describe('a text in two languages is in that of its story', () => {
  const menu = ['Startseite', 'Über uns', 'Anmelden und mehr aus der Stadt', 'Die besten Seiten für Sie'].join('\n\n');
  test('an English story on a German page', () => {
    expect(parse(`${menu}\n\n${ENGLISH}`).language).toBe('en');
  });
  test('a German story behind English buttons', () => {
    const buttons = 'Skip to content\n\nShare this story\n\nSign up for our newsletter\n\nMore from the web';
    expect(parse(`${buttons}\n\n${GERMAN}`).language).toBe('de');
  });
});

test('what is not English has blocks, sentences and quotation marks, and no guesses', () => {
  const article = parse(GERMAN);
  expect(article.blocks).toHaveLength(2);
  expect(article.quotations).toHaveLength(1);
  expect([article.attributions, article.mentions, article.quantities, article.times]).toEqual([[], [], [], []]);
});

test('the language given is believed', () => {
  expect(parse('Old mill opens again', { language: 'de' }).language).toBe('de');
  const told = parse(ENGLISH, { language: 'nl' });
  expect([told.language, told.mentions, told.attributions]).toEqual(['nl', [], []]);
  expect(parse(GERMAN, { language: 'en-GB' }).language).toBe('en-GB');
});
