import { describe, expect, it } from 'vitest';
import { ModelInputError } from '#shared/model/errors';
import { createThreadPool } from './pool';

/** A module of threads, as text. */
function threads(answer: string): URL {
  const code = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', async (request) => parentPort.postMessage(await (${answer})(request)));`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

describe('a pool of threads', () => {
  it('answers every request, more than there are threads', async () => {
    const pool = createThreadPool<number, number>(2, threads('(n) => ({ response: n * 2 })'));
    const requests = Array.from({ length: 9 }, (_, i) => i);
    expect(await Promise.all(requests.map(pool.run))).toEqual(requests.map((n) => n * 2));
    await pool.close();
  });

  it('passes on why a request cannot be answered, and answers the next', async () => {
    const answer = "(n) => (n === 0 ? { failed: 'nothing to do' } : { response: n })";
    const pool = createThreadPool<number, number>(1, threads(answer));
    await expect(pool.run(0)).rejects.toThrow('nothing to do');
    expect(await pool.run(3)).toBe(3);
    await pool.close();
  });

  it('passes on what the model refuses as what it is', async () => {
    const issue = { path: ['assumptions', 'agiFlop'], message: 'must be above 0' };
    const answer = `() => ({ refused: [${JSON.stringify(issue)}] })`;
    const pool = createThreadPool<number, number>(1, threads(answer));
    await expect(pool.run(0)).rejects.toEqual(new ModelInputError([issue]));
    await pool.close();
  });

  it('leaves nobody waiting when a thread ends', async () => {
    const pool = createThreadPool<number, number>(2, threads('(n) => process.exit(n)'));
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(pool.run));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    await expect(pool.run(6)).rejects.toThrow('ended');
    await pool.close();
  });

  it('leaves nobody waiting when its module cannot be loaded', async () => {
    const pool = createThreadPool<number, number>(
      1,
      new URL('data:text/javascript,throw new Error("no")'),
    );
    await expect(pool.run(1)).rejects.toThrow('no');
    await pool.close();
  });
});
