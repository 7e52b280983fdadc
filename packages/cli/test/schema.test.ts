import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { runHere } from './program.ts';

const STORIES = {
  'a story': `Harbour shut after storm

By Orla Vint

PORT LUME (Gazette) — The harbour will stay shut until Friday, the Lume Harbour Ministry said on Monday.

“We will not open before the wall is safe,” minister Abel Marr told reporters. “Nobody should go near it.”

An unnamed official reportedly said that Marr told the mayor, Ina Holt, that at least 40 metres (130 feet) of  the the wall fell. She denied it.

Marr demands:
• a new wall
• two boats for $3m each

Photo: Via Lume Gazette

Sign up for our newsletter
`,
  'words alone': 'rain',
  'another language':
    'Die Mauer ist gefallen, sagte der Minister am Montag vor der Presse. Niemand soll dorthin gehen.',
  'all that is hard': '\ufeff“ ” "\u0007\ud800 </p> &amp; â€™ \u00ad\r\r\n•\n\n1.',
};

interface Schema {
  definitions: Record<string, Schema>;
  [key: string]: unknown;
}

/** The schema as published, by its address in the package. */
const published = (): Schema =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@article-digest/core/schema.json'), 'utf8'));

/** The same with no place for fields that it does not know: none may be added without the types saying so. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
}

let output: ValidateFunction;
let answer: ValidateFunction;
let view: ValidateFunction;
beforeAll(() => {
  const schema = closed(published()) as Schema;
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  output = ajv.compile(schema);
  answer = ajv.compile({ ...schema, $ref: '#/definitions/StreamAnswer' });
  view = ajv.compile({ ...schema, $ref: '#/definitions/DigestView' });
});

describe.each(Object.entries(STORIES))('of %s', (_name, text) => {
  test('what --format json prints is as the schema says', async () => {
    const { code, stdout } = await runHere(['-', '--format', 'json', '--published', '2026-03-02'], { stdin: text });
    expect(code).toBe(0);
    output(JSON.parse(stdout));
    expect(output.errors ?? []).toEqual([]);
  });

  test('what --format view prints is as the schema says', async () => {
    const { stdout } = await runHere(['-', '--format', 'view', '--words', 'ar'], { stdin: text });
    view(JSON.parse(stdout));
    expect(view.errors ?? []).toEqual([]);
  });

  test('what stream answers is as the schema says', async () => {
    const { stdout } = await runHere(['stream'], {
      stdin: JSON.stringify({ id: 1, text, url: 'https://paper.example/a' }),
    });
    answer(JSON.parse(stdout));
    expect(answer.errors ?? []).toEqual([]);
  });
});

test('the error of a bad line is as the schema says', async () => {
  const { stdout } = await runHere(['stream'], { stdin: 'bad\n{"id":2}\n' });
  for (const line of stdout.trimEnd().split('\n')) {
    answer(JSON.parse(line));
    expect(answer.errors ?? []).toEqual([]);
  }
});

test('the schema refuses what is no digest', () => {
  expect(output({ article: {}, digest: {} })).toBe(false);
  expect(answer({ id: 1 })).toBe(false);
  expect(view({ schema: 'article-digest-view/1', sections: [] })).toBe(false);
});

test('every kind of thing that the model speaks of has a definition', () => {
  const { definitions } = published();
  for (const name of ['Article', 'Digest', 'DigestedArticle', 'StreamAnswer', 'DigestView', 'Attribution', 'Span']) {
    expect(definitions).toHaveProperty(name);
  }
});
