import { describe, expect, test } from 'vitest';
import { FolderIndex, isTooLongFor } from '../src/folder-index.ts';

/** A folder in memory; what is found in a file are its words. Counts how often each is read. */
function folderOf(contents: Record<string, string>) {
  const reads: string[] = [];
  const index = new FolderIndex<string, string>({
    keyOf: (name) => name,
    stampOf: (name) =>
      name in contents ? Promise.resolve(String(contents[name])) : Promise.reject(new Error(`${name} is gone`)),
    foundIn: (name) => {
      reads.push(name);
      return Promise.resolve(contents[name]!.split(' '));
    },
  });
  /** What stands in each of the files that are looked into. */
  async function look(isStopped?: () => boolean, names = Object.keys(contents)) {
    const found: (readonly string[])[] = [];
    for await (const words of index.look(names, isStopped)) found.push(words);
    return found;
  }
  return { index, reads, contents, look };
}

describe('a folder', () => {
  test('is read once, and a file again where it has changed', async () => {
    const { index, reads, contents, look } = folderOf({ a: 'Brell Vell', b: 'Oster' });
    expect(await look()).toEqual([['Brell', 'Vell'], ['Oster']]);
    expect(index.all()).toEqual(['Brell', 'Vell', 'Oster']);
    await look();
    contents['b'] = 'Amsel';
    expect(await look()).toEqual([['Brell', 'Vell'], ['Amsel']]);
    expect(reads).toEqual(['a', 'b', 'b']);
    expect(index.all()).toEqual(['Brell', 'Vell', 'Amsel']);
  });

  test('forgets files that are gone', async () => {
    const { index, contents, look } = folderOf({ a: 'Brell', b: 'Oster' });
    await look();
    delete contents['a'];
    await look();
    expect(index.all()).toEqual(['Oster']);
  });

  test('that goes while it is read has what else there is', async () => {
    const { index, look } = folderOf({ here: 'Brell' });
    expect(await look(undefined, ['gone', 'here'])).toEqual([[], ['Brell']]);
    expect(index.all()).toEqual(['Brell']);
  });

  test('keeps what was read where reading is stopped, and goes on from there', async () => {
    const { index, reads, look } = folderOf({ a: 'Brell', b: 'Oster', c: 'Amsel' });
    expect(await look(() => reads.length === 2)).toEqual([['Brell'], ['Oster']]);
    expect(index.all()).toEqual(['Brell', 'Oster']);
    await look();
    expect(reads).toEqual(['a', 'b', 'c']);
  });

  test('leaves out what is better known elsewhere, and reads all anew once it is told to', async () => {
    const { index, reads, look } = folderOf({ a: 'Brell', b: 'Oster' });
    await look();
    expect(index.all((key) => key === 'a')).toEqual(['Oster']);
    index.forget();
    expect(index.all()).toEqual([]);
    await look();
    expect(reads).toEqual(['a', 'b', 'a', 'b']);
  });
});

test.each([
  ['three bytes for every code unit that is read', 30, false],
  ['one more', 31, true],
])('a file of %s', (_, bytes, tooLong) => {
  expect(isTooLongFor(bytes, 10)).toBe(tooLong);
});
