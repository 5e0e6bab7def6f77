import { expect, it } from '@jest/globals';
import { SaveQueue, type TaskOutcome } from './save-queue.js';

/** Waits for what is under way: a queue of answered promises is done after this. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('saves one after the other, in the order in which they were said', async () => {
  const done: string[] = [];
  let finished = 0;
  const queue = new SaveQueue(() => (finished += 1));
  for (const name of ['Henk', 'Truus', 'Sien']) {
    queue.add(async () => {
      await settled();
      done.push(name);
      return 'saved';
    });
  }
  expect(queue.state).toEqual({ waiting: 3, isStuck: false });
  await settled();
  await settled();
  await settled();
  await settled();
  expect(done).toEqual(['Henk', 'Truus', 'Sien']);
  expect(queue.state).toEqual({ waiting: 0, isStuck: false });
  expect(finished).toBe(1);
});

it('stands still when no answer comes, loses nothing, and goes on from there', async () => {
  const answers: TaskOutcome[] = ['failed', 'saved', 'saved'];
  const asked: string[] = [];
  const queue = new SaveQueue();
  const task = (name: string) => () => {
    asked.push(name);
    return Promise.resolve(answers.shift() ?? 'saved');
  };
  queue.add(task('Henk'));
  queue.add(task('Truus'));
  await settled();
  expect(queue.state).toEqual({ waiting: 2, isStuck: true });
  queue.retry();
  await settled();
  expect(queue.state).toEqual({ waiting: 0, isStuck: false });
  expect(asked).toEqual(['Henk', 'Henk', 'Truus']);
});

it('goes on after a no, and tells who listens', async () => {
  const seen: number[] = [];
  const queue = new SaveQueue();
  const stop = queue.subscribe(() => seen.push(queue.state.waiting));
  queue.add(() => Promise.resolve('refused'));
  queue.add(() => Promise.resolve('saved'));
  await settled();
  expect(seen).toEqual([1, 2, 1, 0]);
  stop();
});
