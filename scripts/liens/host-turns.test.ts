import { expect, test } from 'vitest';
import { openHostTurns } from './host-turns.ts';

test('a host is asked one thing at a time, with a pause after each, be it answered or not', async () => {
  const events: string[] = [];
  const turns = openHostTurns(500, async (milliseconds) => {
    events.push(`pause ${milliseconds}`);
  });
  const request = (name: string) => async () => {
    events.push(`${name} begins`);
    await Promise.resolve();
    events.push(`${name} ends`);
    if (name === 'two') throw new Error(name);
    return name;
  };
  const answers = await Promise.allSettled(['one', 'two', 'three'].map((name) => turns.take('a.fr', request(name))));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(events.slice(0, 8)).toEqual([
    'one begins',
    'one ends',
    'pause 500',
    'two begins',
    'two ends',
    'pause 500',
    'three begins',
    'three ends',
  ]);
});

test('two hosts do not wait for each other', async () => {
  const turns = openHostTurns(500, () => new Promise(() => undefined));
  const asked: string[] = [];
  await turns.take('a.fr', async () => asked.push('a'));
  await turns.take('b.fr', async () => asked.push('b'));
  expect(asked).toEqual(['a', 'b']);
});
