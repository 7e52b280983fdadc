import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { parse } from '../../src/parse.ts';

const GERMAN = `Alte Mühle öffnet wieder

„Wir öffnen im Mai“, sagte Mara Ilves am Montag in Velmark. Die Mühle war zehn Jahre lang geschlossen, weil das Dach
fehlte und niemand dafür bezahlen wollte.`;

test('English prose and English headlines are English', () => {
  expect(detectLanguage('The mill was closed for ten years because nobody would pay for the roof, and it shows.')).toBe(
    'en',
  );
  expect(detectLanguage('Old mill opens again')).toBe('en');
});

test('other languages, and no language at all, are undetermined', () => {
  expect(detectLanguage(GERMAN)).toBe('und');
  expect(detectLanguage('Старая мельница снова открылась')).toBe('und');
  expect(detectLanguage('123 — …')).toBe('und');
  expect(detectLanguage('')).toBe('und');
});

test('what is not English has blocks, sentences and quotation marks, and no guesses', () => {
  const article = parse(GERMAN);
  expect(article.blocks).toHaveLength(2);
  expect(article.quotations).toHaveLength(1);
  expect([article.attributions, article.mentions, article.quantities, article.times]).toEqual([[], [], [], []]);
});

test('the language given is believed', () => {
  expect(parse('Old mill opens again', { language: 'de' }).language).toBe('de');
});
