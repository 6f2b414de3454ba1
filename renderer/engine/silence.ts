/** A worker that says how far it has got says so far more often than this, in milliseconds. */
export const WORKER_PATIENCE = 60_000;
/** Counted off in so many turns of a timer: a computer that slept an hour has waited one turn. */
const TURNS = 12;

export interface Silence {
  /** Waits for a word from now on. */
  begin(): void;
  /** There was one. */
  broken(): void;
  /** Nothing is waited for any more. */
  end(): void;
}

/** Calls back once when a worker has said nothing for too long. */
export function createSilence(patience: number, tooLong: () => void): Silence {
  let turns = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  function end(): void {
    clearInterval(timer);
  }
  return {
    begin() {
      end();
      turns = 0;
      timer = setInterval(() => {
        turns += 1;
        if (turns < TURNS) return;
        end();
        tooLong();
      }, patience / TURNS);
    },
    broken() {
      turns = 0;
    },
    end,
  };
}
