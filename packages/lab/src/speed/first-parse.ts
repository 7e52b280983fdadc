/**
 * Run by itself, with the address of a module that parses: prints how many milliseconds it takes to load, and then the first `parse` of
 * the process.
 */
import { readFileSync } from 'node:fs';
import type { parse } from '@article-digest/core';
import { milliseconds, millisecondsSince } from './milliseconds.ts';

const text = readFileSync(new URL('../../../../examples/council.txt', import.meta.url), 'utf8');
const started = process.threadCpuUsage();
const core = (await import(process.argv[2]!)) as { parse: typeof parse };
const load = millisecondsSince(started);
console.log(
  load,
  milliseconds(() => core.parse(text)),
);
