import { expect, test } from 'vitest';
import { schedule } from '../../src/fit/schedule.ts';
import { FIT_STAGES } from '../../src/fit/stages.ts';

/** Runs the tasks, each for some turns of the loop, and says what began and ended in which order. */
async function order(
  tasks: readonly { name: string; after: readonly string[] }[],
  atOnce: number,
  failing?: string,
): Promise<string[]> {
  const said: string[] = [];
  const run = async ({ name }: { name: string }): Promise<void> => {
    said.push(`${name}…`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (name === failing) throw new Error(`${name} failed`);
    said.push(name);
  };
  await schedule(tasks, atOnce, run).catch((error: Error) => said.push(error.message));
  return said;
}

const TASKS = [
  { name: 'tags', after: [] },
  { name: 'layout', after: [] },
  { name: 'statements', after: ['tags'] },
];

test('tasks that wait for none of each other run at the same time, the others behind those they wait for', async () => {
  const said = await order(TASKS, 2);
  expect(said.slice(0, 2)).toEqual(['tags…', 'layout…']);
  expect(said.indexOf('statements…')).toBeGreaterThan(said.indexOf('tags'));
  expect(said).toHaveLength(6);
});

test('no more run at once than there is room for', async () => {
  expect(await order(TASKS, 1)).toEqual(['tags…', 'tags', 'layout…', 'layout', 'statements…', 'statements']);
});

test('a name that is not to run counts as done', async () => {
  expect(await order(TASKS.slice(2), 2)).toEqual(['statements…', 'statements']);
});

test('behind a failure nothing starts', async () => {
  expect(await order(TASKS, 2, 'tags')).toEqual(['tags…', 'layout…', expect.anything(), 'tags failed']);
});

test('tasks that wait for each other are refused', async () => {
  const tasks = [
    { name: 'a', after: ['b'] },
    { name: 'b', after: ['a'] },
  ];
  expect(await order(tasks, 2)).toEqual(['waiting for each other: a, b']);
});

test('the stages stand behind those that they wait for, with a name and a title each', () => {
  const names = FIT_STAGES.map(({ name }) => name);
  for (const [index, { after }] of FIT_STAGES.entries())
    expect(names.slice(0, index)).toEqual(expect.arrayContaining([...after]));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(FIT_STAGES.map(({ title }) => title)).size).toBe(names.length);
});
