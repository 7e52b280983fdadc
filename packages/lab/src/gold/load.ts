import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from '@article-digest/core';
import { SHARED } from '../shared.ts';
import type { Gold, Pair } from './gold.ts';

/** Names of the articles with gold, sorted; empty where the data is not there. */
export function goldNames(): string[] {
  const folder = new URL('articles/', SHARED);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.slice(0, -'.gold.json'.length))
    .sort();
}

/** An article's gold and what the parser makes of its text. */
export function loadPair(name: string): Pair {
  const gold: Gold = JSON.parse(readFileSync(new URL(`articles/${name}.gold.json`, SHARED), 'utf8'));
  const text = readFileSync(new URL(`articles/${gold.article}`, SHARED), 'utf8');
  const published = gold.meta.publicationDate;
  return { gold, article: parse(text, published ? { published } : {}) };
}
