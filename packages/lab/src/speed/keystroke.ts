/**
 * Run by itself, with an article on standard input: prints how many milliseconds it takes to parse it again after a keystroke in its middle, a
 * letter that is typed and taken back. Ten in a row are timed, for the thread's time is counted in steps that are as long as one; of twelve such
 * tens, once it has warmed up, the lower quartile.
 */
import { readFileSync } from 'node:fs';
import { createParser } from '@article-digest/core';
import { milliseconds } from './milliseconds.ts';
import { quantile } from './quantile.ts';

const article = readFileSync(process.stdin.fd, 'utf8');
const middle = article.length / 2;
const typed = `${article.slice(0, middle)}x${article.slice(middle)}`;
const read = createParser();

const tens = Array.from({ length: 15 }, () => {
  const ten = milliseconds(() => {
    for (let i = 0; i < 10; i++) read(i % 2 === 0 ? article : typed);
  });
  return ten / 10;
});
console.log(quantile(tens.slice(3), 0.25));
