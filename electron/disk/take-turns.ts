import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { InTheWayError } from './file-error';
import { removeMark, signOf, TurnMark } from './turn-mark';

/** As often as its holder says that a turn is still on. */
const BEAT_MS = 500;
/** A mark that says nothing for so long was left by a crash, or by a computer that sleeps. */
const SILENCE_MS = 2000;
const PAUSE_MS = 10;
const LONGEST_LOOK_MS = 250;
/** Others may come first, but not for ever. */
const MOST_MS = 20_000;

/** Time that goes on while this computer is awake; tests have one of their own. */
export interface Clock {
  now(): number;
  /** Rejects where the signal says so. */
  wait(ms: number, signal?: AbortSignal): Promise<unknown>;
}

const AWAKE: Clock = {
  now: () => performance.now(),
  wait: (ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal }),
};

export interface Turn {
  /**
   * To be awaited right before what must not be done by two. Where the turn has become another's
   * meanwhile - this computer slept, say - it rejects, and what takes turns is done again in another.
   */
  held(): Promise<void>;
}

class TurnLost extends Error {}

/**
 * Runs something while no other Headroom does what takes turns by the same mark: a file that is there
 * as long as one of them is at it, be it another user's or on another computer that shares the folder.
 *
 * (The npm package proper-lockfile would serve, but tells by this computer's clock whether a mark on
 * another's drive is old, removes a mark without a look whose it is by then, and finds out that its own
 * is gone no sooner than at its next beat.)
 *
 * @param act may be run more than once, where it awaits `held`
 * @throws InTheWayError where no turn comes, what the system says where no mark can be made
 */
export async function takeTurns<T>(
  path: string,
  act: (turn: Turn) => Promise<T>,
  { mostMs = MOST_MS, clock = AWAKE }: { readonly mostMs?: number; readonly clock?: Clock } = {},
): Promise<T> {
  const deadline = clock.now() + mostMs;
  for (;;) {
    const mark = await take(path, clock, deadline);
    const endBeats = keepBeating(mark, clock);
    try {
      return await act({ held: () => stillHeld(mark) });
    } catch (error) {
      if (!(error instanceof TurnLost)) throw error;
      if (clock.now() > deadline) throw new InTheWayError(basename(path));
    } finally {
      await endBeats();
      await mark.remove();
    }
  }
}

async function stillHeld(mark: TurnMark): Promise<void> {
  if (!(await mark.isThere())) throw new TurnLost();
}

async function take(path: string, clock: Clock, deadline: number): Promise<TurnMark> {
  let [seen, silent, before] = ['', 0, clock.now()];
  for (;;) {
    const mark = await TurnMark.make(path);
    if (mark !== null) return mark;
    const now = await signOf(path);
    if (now !== seen) silent = 0;
    else if (silent >= SILENCE_MS) await removeMark(path, now);
    if (clock.now() > deadline) throw new InTheWayError(basename(path));
    seen = now;
    await clock.wait(PAUSE_MS);
    // On a slow drive a look takes far longer than the pause; a computer that slept has not waited.
    const after = clock.now();
    silent += Math.min(after - before, LONGEST_LOOK_MS);
    before = after;
  }
}

/** Returns what ends it, done when nothing is being said any more. */
function keepBeating(mark: TurnMark, clock: Clock): () => Promise<void> {
  const end = new AbortController();
  async function beat(): Promise<void> {
    while (!end.signal.aborted) {
      await clock.wait(BEAT_MS, end.signal);
      await mark.beat();
    }
  }
  const beating = beat().catch((error: unknown) => {
    if (!end.signal.aborted) throw error;
  });
  return () => {
    end.abort();
    return beating;
  };
}
