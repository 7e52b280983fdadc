import { describe, expect, test } from 'vitest';
import { Gate, leftAloneInWords, whyLeftAlone, type GateSettings, type LeftAlone } from '../src/gate.ts';

const NEWS = `Dam holds after storm

Nadia Brell told reporters on Monday that the dam had held through the night, and that nobody was hurt.

“It is deep, and it will hold,” said Brell, who came to the meeting of the council late in the evening.`;
const LOG = Array.from({ length: 12 }, (_, n) => `2031-04-04 10:11:${10 + n} INFO the pump said that it runs`).join(
  '\n',
);
const AUTO: GateSettings = { read: 'auto', maxLength: 10_000 };

test.each<[string, string, Partial<GateSettings>, LeftAlone | undefined]>([
  ['an article', NEWS, {}, undefined],
  ['a log', LOG, {}, 'log'],
  ['a log where all is read', LOG, { read: 'always' }, undefined],
  ['an article where nothing is read', NEWS, { read: 'never' }, 'setting'],
  ['an article just as long as what is read', NEWS, { maxLength: NEWS.length }, undefined],
  ['a longer one', NEWS, { maxLength: NEWS.length - 1 }, 'too-long'],
  ['a longer one where all is read', NEWS, { read: 'always', maxLength: NEWS.length - 1 }, 'too-long'],
])('%s', (_, text, settings, expected) => {
  expect(whyLeftAlone(text, { ...AUTO, ...settings })).toBe(expected);
  expect(new Gate().whyLeftAlone('a', text, { ...AUTO, ...settings })).toBe(expected);
});

describe('what is decided for a document', () => {
  test('goes before what it looks like and what is set, until it closes', () => {
    const gate = new Gate();
    gate.decide('log', true);
    gate.decide('news', false);
    expect(gate.whyLeftAlone('log', LOG, { ...AUTO, read: 'never' })).toBeUndefined();
    expect(gate.whyLeftAlone('news', NEWS, { ...AUTO, read: 'always' })).toBe('turned-off');
    expect(gate.whyLeftAlone('another', NEWS, AUTO)).toBeUndefined();
    gate.close('log');
    gate.close('news');
    expect(gate.whyLeftAlone('log', LOG, AUTO)).toBe('log');
    expect(gate.whyLeftAlone('news', NEWS, AUTO)).toBeUndefined();
  });

  test('holds on under another name, where anything was', () => {
    const gate = new Gate();
    gate.decide('log', true);
    gate.rename('log', 'other');
    gate.close('log');
    expect(gate.whyLeftAlone('other', LOG, AUTO)).toBeUndefined();
    gate.rename('log', 'other');
    expect(gate.whyLeftAlone('other', LOG, AUTO)).toBeUndefined();
  });

  test('does not go before the limit of length', () => {
    const gate = new Gate();
    gate.decide('log', true);
    expect(gate.whyLeftAlone('log', LOG, { ...AUTO, maxLength: 10 })).toBe('too-long');
  });
});

describe('an article stays one', () => {
  const begun = `${NEWS}\n\n`;
  // As long as the rest of it, and in itself no prose.
  const changed = `${NEWS.slice(0, 101)}${'x '.repeat(NEWS.length / 2 - 50)}`;

  test('while somebody types in it', () => {
    const gate = new Gate();
    expect(gate.whyLeftAlone('a', begun, AUTO)).toBeUndefined();
    expect(changed.length).toBeLessThan(begun.length * 1.1);
    expect(gate.whyLeftAlone('a', changed, AUTO)).toBeUndefined();
    expect(gate.whyLeftAlone('b', changed, AUTO)).toBeDefined();
  });

  test('and is looked at again where it begins anew, has become much longer, or was closed', () => {
    const gate = new Gate();
    for (const other of [`${LOG}\n${changed}`, LOG.repeat(3), `${changed}${'y '.repeat(200)}`]) {
      expect(gate.whyLeftAlone('a', begun, AUTO)).toBeUndefined();
      expect(gate.whyLeftAlone('a', other, AUTO)).toBeDefined();
    }
    expect(gate.whyLeftAlone('a', begun, AUTO)).toBeUndefined();
    gate.close('a');
    expect(gate.whyLeftAlone('a', changed, AUTO)).toBeDefined();
  });
});

test('the reason is said in English or German', () => {
  expect(leftAloneInWords('too-long', { maxLength: 20_000 })).toBe('Longer than 20,000 characters.');
  expect(leftAloneInWords('too-long', { maxLength: 20_000 }, 'de-AT')).toBe('Länger als 20.000 Zeichen.');
  expect(leftAloneInWords('log', AUTO, 'fr')).toBe('Looks like a log.');
});
