import { mkdir, mkdtemp, readdir, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toFileError } from './file-error';
import { type Clock, takeTurns } from './take-turns';
import { removeMark, signOf, TurnMark } from './turn-mark';

let folder: string;
let mark: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-turns-'));
  mark = join(folder, '.mark');
});
afterEach(() => rm(folder, { recursive: true }));

/** A computer on which nobody has to wait: its time is over as soon as others have had theirs. */
function fastClock(): Clock {
  let time = 0;
  return {
    now: () => time,
    wait: (ms) =>
      new Promise((go) => {
        time += ms;
        setImmediate(go);
      }),
  };
}

/** A computer whose time goes on as the test says; it sleeps until then. */
class StepClock implements Clock {
  #time = 0;
  #waiting: { readonly at: number; readonly go: () => void }[] = [];
  #stirred = () => {};

  now(): number {
    return this.#time;
  }

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, stop) => {
      const one = {
        at: this.#time + ms,
        go() {
          signal?.removeEventListener('abort', callOff);
          resolve();
        },
      };
      const callOff = () => {
        this.#waiting = this.#waiting.filter((each) => each !== one);
        stop(new Error('Called off.'));
      };
      this.#waiting.push(one);
      signal?.addEventListener('abort', callOff);
      this.stirred();
    });
  }

  /** Whoever was at something waits again, or has come to an end. */
  stirred(): void {
    this.#stirred();
  }

  nextStir(): Promise<void> {
    return new Promise((resolve) => {
      this.#stirred = resolve;
    });
  }

  async advance(ms: number): Promise<void> {
    const until = this.#time + ms;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#waiting = this.#waiting.filter((each) => each !== next);
      this.#time = next.at;
      const again = this.nextStir();
      next.go();
      await again;
    }
    this.#time = until;
  }
}

/** One who looks at a file and, when the test lets it, writes it. It has looked, or waits to. */
async function begin(name: string, clock: StepClock, log: string[]) {
  let letWrite = () => {};
  const mayWrite = new Promise<void>((resolve) => {
    letWrite = resolve;
  });
  const stirs = clock.nextStir();
  const done = takeTurns(
    mark,
    async ({ held }) => {
      log.push(`${name} looks`);
      await mayWrite;
      await held();
      log.push(`${name} writes`);
    },
    { clock },
  ).finally(() => clock.stirred());
  await stirs;
  return { letWrite, done };
}

/** Lets time go on until something is done. */
async function until(done: Promise<unknown>, ...clocks: readonly StepClock[]): Promise<void> {
  let over = false;
  void done.finally(() => {
    over = true;
  });
  while (!over) {
    for (const clock of clocks) await clock.advance(100);
    await readdir(folder);
  }
}

it('lets one at a time, also where one of them fails, and leaves nothing', async () => {
  let [at, most, failed] = [0, 0, 0];
  const act = async (turn: number) => {
    at += 1;
    most = Math.max(most, at);
    await readdir(folder);
    at -= 1;
    if (turn % 3 === 0) throw new Error('This one fails.');
  };
  await Promise.all(
    Array.from({ length: 9 }, (_, turn) =>
      takeTurns(mark, () => act(turn)).catch(() => {
        failed += 1;
      }),
    ),
  );
  expect({ most, failed }).toEqual({ most: 1, failed: 3 });
  expect(await readdir(folder)).toEqual([]);
});

it.each(['', 'someone 12'])(
  'those who find what a crash has left (%j) do not wait for ever, and go in one by one',
  async (left) => {
    await writeFile(mark, left);
    let [writing, most, written] = [0, 0, 0];
    const write = () =>
      takeTurns(
        mark,
        async ({ held }) => {
          await held();
          writing += 1;
          most = Math.max(most, writing);
          await readdir(folder);
          writing -= 1;
          written += 1;
        },
        { clock: fastClock(), mostMs: Number.POSITIVE_INFINITY },
      );
    await Promise.all(Array.from({ length: 6 }, write));
    expect({ most, written }).toEqual({ most: 1, written: 6 });
    expect(await readdir(folder)).toEqual([]);
  },
);

it('waits for one that is slow, for as long as that one is at it', async () => {
  const clock = new StepClock();
  const log: string[] = [];
  const slow = await begin('slow', clock, log);
  const next = await begin('next', clock, log);
  next.letWrite();
  await clock.advance(8000);
  expect(log).toEqual(['slow looks']);
  slow.letWrite();
  await slow.done;
  await until(next.done, clock);
  expect(log).toEqual(['slow looks', 'slow writes', 'next looks', 'next writes']);
});

it('one whose computer slept looks again, instead of writing over what another wrote', async () => {
  const log: string[] = [];
  const asleep = new StepClock();
  const sleeper = await begin('sleeper', asleep, log);
  const clock = new StepClock();
  const awake = await begin('awake', clock, log);
  awake.letWrite();
  await until(awake.done, clock);
  sleeper.letWrite();
  await until(sleeper.done, asleep);
  expect(log).toEqual([
    'sleeper looks',
    'awake looks',
    'awake writes',
    'sleeper looks',
    'sleeper writes',
  ]);
  expect(await readdir(folder)).toEqual([]);
});

it('the end of one that has slept does not end the turn of the next', async () => {
  const log: string[] = [];
  const asleep = new StepClock();
  const sleeper = await begin('sleeper', asleep, log);
  const clock = new StepClock();
  const next = await begin('next', clock, log);
  await clock.advance(3000);
  const third = await begin('third', clock, log);
  third.letWrite();
  const woken = asleep.nextStir();
  sleeper.letWrite();
  await woken;
  await clock.advance(3000);
  expect(log).toEqual(['sleeper looks', 'next looks']);
  next.letWrite();
  await next.done;
  expect(log).toEqual(['sleeper looks', 'next looks', 'next writes']);
  await until(Promise.all([sleeper.done, third.done]), clock, asleep);
  expect(log.filter((line) => line.endsWith('writes'))).toHaveLength(3);
  expect(await readdir(folder)).toEqual([]);
});

it('a mark that was made after another had been seen to be left behind stays', async () => {
  await writeFile(mark, 'left');
  const left = await signOf(mark);
  await unlink(mark);
  const fresh = await TurnMark.make(mark);
  await removeMark(mark, left);
  expect(await fresh?.isThere()).toBe(true);
  expect(await readdir(folder)).toEqual(['.mark']);
  await removeMark(mark, await signOf(mark));
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ['that cannot be removed', () => mkdir(mark), undefined],
  ['of one who is always first', () => writeFile(mark, ''), 200],
])(
  'does not wait for ever behind a mark %s, and says what is in the way',
  async (_, make, mostMs) => {
    await make();
    const limits = { clock: fastClock(), ...(mostMs !== undefined && { mostMs }) };
    const refused = await takeTurns(mark, async () => 'done', limits).catch((error) => error);
    expect(toFileError(refused, 'save', 'Plan.headroom.json')).toMatchObject({
      code: 'failed',
      message: expect.stringContaining('“.mark”'),
    });
    // It is not ours.
    expect(await readdir(folder)).toEqual(['.mark']);
  },
);

it('fails where no mark can be made', async () => {
  const inNoFolder = join(folder, 'gone', '.mark');
  await expect(takeTurns(inNoFolder, async () => 'done')).rejects.toMatchObject({ code: 'ENOENT' });
});
