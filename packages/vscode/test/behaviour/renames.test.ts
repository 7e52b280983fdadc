import { parse } from '@article-digest/core';
import { faultKey } from '@article-digest/language-service';
import { expect, test } from 'vitest';
import { Uri } from '../editor/desk.ts';
import { pass, rowsOf, start } from '../editor/start.ts';
import { desk } from '../editor/vscode.ts';
import type { Document } from '../editor/documents.ts';

const TEXT = 'The pier was built of of oak. Brell saw it on Monday.';
const OLD = Uri.parse('file:///news/old/pier.txt');
const NEW = Uri.parse('file:///news/new/pier.txt');

const run = async (name: string, ...args: unknown[]): Promise<void> => {
  const ran = desk().run(`articleDigest.${name}`, ...args);
  await pass();
  await ran;
};

/** Says of a document that it is an article, that of a day, and that its fault is none. */
async function decideFor(document: Document): Promise<void> {
  desk().documents.show(document);
  await pass();
  await run('readAsArticle');
  desk().choices.push('2031-04-10');
  await run('setPublished');
  const uri = document.uri.toString();
  expect(desk().diagnostics.get(uri)).toHaveLength(1);
  const article = parse(TEXT);
  await run('ignoreFault', uri, faultKey(article, article.artefacts[0]!));
  expect(desk().diagnostics.get(uri)).toEqual([]);
}

test.each<[string, typeof OLD, (document: Document) => Document]>([
  ['a new document is saved', Uri.parse('untitled:Untitled-9'), (document) => desk().documents.save(document, NEW)],
  ['a file is renamed', OLD, (document) => desk().documents.rename(document, OLD, NEW)],
  [
    'its folder is renamed',
    OLD,
    (document) => desk().documents.rename(document, Uri.parse('file:///news/old'), Uri.parse('file:///news/new')),
  ],
])('what was decided for a document holds on when %s', async (_how, uri, rename) => {
  start();
  const document = desk().documents.open(TEXT, 'plaintext', uri);
  await decideFor(document);
  expect(rename(document).uri.toString()).toBe(NEW.toString());
  await pass();
  expect(desk().context.get('articleDigest.reading')).toBe(true);
  expect((await rowsOf('timeline')).map(({ label }) => label)).toEqual(['2031-04-07 (Monday)']);
  expect(desk().diagnostics.get(NEW.toString())).toEqual([]);
});
