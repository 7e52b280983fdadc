/** Run by itself: prints how many milliseconds the first `parse` of a process takes. */
import { readFileSync } from 'node:fs';
import { parse } from '@article-digest/core';
import { milliseconds } from './milliseconds.ts';

const text = readFileSync(new URL('../../../../examples/council.txt', import.meta.url), 'utf8');
console.log(milliseconds(() => parse(text)));
