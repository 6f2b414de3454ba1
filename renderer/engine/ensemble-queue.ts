import type { ModelInput } from '#shared/model/model-input';
import type { EnsembleResults } from '#shared/model/results';
import type { Lane } from '../state/results-store';
import type { Runner } from './runner';

/** Whose ensemble is asked for. The working scenario goes first: it is the one under the hand. */
const LANES = ['working', 'reference'] as const satisfies readonly Lane[];

export interface EnsembleRequest {
  /** Identifies the input. */
  readonly key: string;
  /** The document it was asked for. */
  readonly document: number;
  readonly input: ModelInput;
}

export interface QueueListener {
  done(lane: Lane, request: EnsembleRequest, results: EnsembleResults): void;
  /** A long run got on; null when it is over. */
  progressed(share: number | null): void;
  failed(message: string): void;
  /** The worker went down; `givenUp` when the same input will not be tried again. */
  crashed(message: string, givenUp: boolean): void;
}

interface Run {
  readonly lane: Lane;
  readonly request: EnsembleRequest;
}

export interface EnsembleQueue {
  request(lane: Lane, request: EnsembleRequest): void;
  /** Gives up what is in flight and whatever waits. */
  cancel(): void;
  dispose(): void;
}

/**
 * Latest request wins: at most one run in flight, and one waiting in each lane, replaced by any
 * newer one. What is in flight is let finish, so that results keep flowing during a drag, unless it is
 * so long that it says how far it has got: then what is wanted now does not wait for it.
 * An input on which the worker crashes twice in a row is given up.
 */
export function createEnsembleQueue(runner: Runner, listener: QueueListener): EnsembleQueue {
  const waiting = new Map<Lane, EnsembleRequest>();
  let inFlight: Run | null = null;
  let disposed = false;
  let long = false;
  let stopped = false;

  function next(): void {
    if (inFlight !== null || disposed) return;
    const lane = LANES.find((candidate) => waiting.has(candidate));
    if (lane === undefined) return;
    const request = waiting.get(lane);
    waiting.delete(lane);
    if (request !== undefined) void run(lane, request);
  }

  async function run(begunIn: Lane, begun: EnsembleRequest): Promise<void> {
    const { input } = begun;
    inFlight = { lane: begunIn, request: begun };
    const onProgress = (share: number) => {
      long = true;
      if (waiting.has('working')) runner.cancel();
      else listener.progressed(share);
    };
    let answer = await runner.run(input, onProgress);
    if (answer.kind === 'crashed' && !disposed) {
      const superseded = waiting.has(inFlight.lane);
      listener.crashed(answer.message, false);
      if (!superseded) answer = await runner.run(input, onProgress);
    }
    const { lane, request } = inFlight;
    inFlight = null;
    if (long) listener.progressed(null);
    long = false;
    // Made way for the other lane: it is still wanted.
    if (answer.kind === 'cancelled' && !stopped && !waiting.has(lane)) waiting.set(lane, request);
    stopped = false;
    if (disposed) return;
    const givenUp = answer.kind === 'crashed' && !waiting.has(lane);
    if (answer.kind === 'done' || answer.kind === 'failed' || givenUp) answeredToo(lane, request);
    if (answer.kind === 'done') listener.done(lane, request, answer.results);
    else if (answer.kind === 'failed') listener.failed(answer.message);
    else if (answer.kind === 'crashed' && givenUp) listener.crashed(answer.message, true);
    next();
  }

  /** What is in flight once the same is asked for again. */
  function join(current: Run, again: Run): Run {
    waiting.delete(again.lane);
    // Another document of the same input: it is the one that waits for the answer now.
    if (again.request.document !== current.request.document) return again;
    if (again.lane === current.lane) return current;
    // Wanted for both: where it makes way for the one, it is still there for the other.
    const [first, other] = again.lane === LANES[0] ? [again, current] : [current, again];
    if (!waiting.has(other.lane)) waiting.set(other.lane, other.request);
    return first;
  }

  /** The answer that is in, of whatever kind, is that of the other lane where that asked the same. */
  function answeredToo(lane: Lane, { key, document }: EnsembleRequest): void {
    for (const [other, request] of waiting) {
      const same = request.key === key && request.document === document;
      if (other !== lane && same) waiting.delete(other);
    }
  }

  return {
    request(lane, request) {
      if (request.key === inFlight?.request.key) inFlight = join(inFlight, { lane, request });
      else waiting.set(lane, request);
      if (long && waiting.has('working')) runner.cancel();
      next();
    },
    cancel() {
      waiting.clear();
      if (inFlight === null) return;
      stopped = true;
      runner.cancel();
    },
    dispose() {
      disposed = true;
      waiting.clear();
      runner.dispose();
    },
  };
}
