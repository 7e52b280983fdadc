import { describe, expect, test } from 'vitest';
import { FolderIndex } from '../src/folder-index.ts';

/** A folder in memory; what is found in a file are its words. Counts how often each is read. */
function folderOf(contents: Record<string, string>) {
  const reads: string[] = [];
  const index = new FolderIndex<string, string>({
    list: (most) => Promise.resolve(Object.keys(contents).slice(0, most)),
    keyOf: (name) => name,
    stampOf: (name) =>
      name in contents ? Promise.resolve(String(contents[name])) : Promise.reject(new Error(`${name} is gone`)),
    foundIn: (name) => {
      reads.push(name);
      return Promise.resolve(contents[name]!.split(' '));
    },
  });
  return { index, reads, contents };
}

describe('a folder', () => {
  test('is read once, and a file again where it has changed', async () => {
    const { index, reads, contents } = folderOf({ a: 'Brell Vell', b: 'Oster' });
    expect(await index.look(10)).toEqual({ files: 2, read: 2, more: false });
    expect(index.all()).toEqual(['Brell', 'Vell', 'Oster']);
    await index.look(10);
    contents['b'] = 'Amsel';
    await index.look(10);
    expect(reads).toEqual(['a', 'b', 'b']);
    expect(index.all()).toEqual(['Brell', 'Vell', 'Amsel']);
  });

  test('forgets files that are gone', async () => {
    const { index, contents } = folderOf({ a: 'Brell', b: 'Oster' });
    await index.look(10);
    delete contents['a'];
    await index.look(10);
    expect(index.all()).toEqual(['Oster']);
  });

  test('that goes while it is read has what else there is', async () => {
    const index = new FolderIndex<string, string>({
      list: () => Promise.resolve(['gone', 'here']),
      keyOf: (name) => name,
      stampOf: (name) => (name === 'here' ? Promise.resolve('1') : Promise.reject(new Error('gone'))),
      foundIn: (name) => Promise.resolve([name]),
    });
    expect(await index.look(10)).toEqual({ files: 2, read: 2, more: false });
    expect(index.all()).toEqual(['here']);
  });

  test.each([
    [1, true, ['Brell']],
    [2, false, ['Brell', 'Oster']],
    [3, false, ['Brell', 'Oster']],
  ])('with a limit of %d says whether there is more', async (most, more, found) => {
    const { index } = folderOf({ a: 'Brell', b: 'Oster' });
    expect((await index.look(most)).more).toBe(more);
    expect(index.all()).toEqual(found);
  });

  test('keeps what was read where reading is stopped, and goes on from there', async () => {
    const { index, reads } = folderOf({ a: 'Brell', b: 'Oster', c: 'Amsel' });
    const told: string[] = [];
    const looked = await index.look(
      10,
      () => reads.length === 2,
      (read, files) => told.push(`${read} of ${files}`),
    );
    expect(looked).toEqual({ files: 3, read: 2, more: false });
    expect(told).toEqual(['1 of 3', '2 of 3']);
    expect(index.all()).toEqual(['Brell', 'Oster']);
    await index.look(10);
    expect(reads).toEqual(['a', 'b', 'c']);
  });

  test('leaves out what is better known elsewhere, and reads all anew once it is told to', async () => {
    const { index, reads } = folderOf({ a: 'Brell', b: 'Oster' });
    await index.look(10);
    expect(index.all((key) => key === 'a')).toEqual(['Oster']);
    index.forget();
    expect(index.all()).toEqual([]);
    await index.look(10);
    expect(reads).toEqual(['a', 'b', 'a', 'b']);
  });
});
