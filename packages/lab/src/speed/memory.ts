/**
 * Run by itself, with `--expose-gc`: prints how many bytes for each character of a long article are still held once it is
 * parsed, beside the model, whose own size is that of a copy of it.
 */
import { readFileSync } from 'node:fs';
import { parse } from '@article-digest/core';

const example = readFileSync(new URL('../../../../examples/council.txt', import.meta.url), 'utf8');
const text = `${example.trim()}\n\n`.repeat(Math.ceil(1_000_000 / example.length));

parse(example);
const before = held();
const article = parse(text);
const parsed = held();
const copy = structuredClone(article);
const copied = held();
// The copy holds the text a second time; the model holds the one that was given.
const model = copied - parsed - copy.text.length * 2;
console.log((parsed - before - model) / text.length);

/** Bytes in use once what is not is gone. */
function held(): number {
  for (let i = 0; i < 4; i++) globalThis.gc!();
  return process.memoryUsage().heapUsed;
}
