/** A test of capability that models are scored on. */
export interface Benchmark {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  /** A share of tasks done, or how long a task is done with even odds, in minutes of an expert's time. */
  readonly unit: 'share' | 'minutes';
  /** What guessing scores; 0 where there is nothing to guess. */
  readonly chance: number;
  /** Up to what score, in its unit, the test tells models apart; from there it says no more than this. */
  readonly tellsUpTo: number;
}

/** From here up so few questions are left that a share no longer tells good models from better ones. */
const SHARE_USED_UP = 0.9;
/** 16 hours, in minutes: METR holds what it measures above that for unreliable. */
const LONGEST_RELIABLE_TASK = 16 * 60;

/** The tests the memo names, and the length of tasks, which forecasts are made with since. */
export const BENCHMARKS: readonly Benchmark[] = [
  {
    id: 'gpqa',
    label: 'GPQA',
    about: 'Graduate-level questions in biology, physics and chemistry, four answers each.',
    unit: 'share',
    chance: 0.25,
    tellsUpTo: SHARE_USED_UP,
  },
  {
    id: 'swebench',
    label: 'SWE-bench',
    about: 'Real issues of public software, resolved by a change that passes the tests.',
    unit: 'share',
    chance: 0,
    tellsUpTo: SHARE_USED_UP,
  },
  {
    id: 'gaia',
    label: 'GAIA',
    about: 'Everyday tasks for an assistant that needs tools and several steps.',
    unit: 'share',
    chance: 0,
    tellsUpTo: SHARE_USED_UP,
  },
  {
    id: 'wmdp',
    label: 'WMDP',
    about:
      'Questions on biological, chemical and cyber security that stand in for knowledge of how to do harm, four answers each.',
    unit: 'share',
    chance: 0.25,
    tellsUpTo: SHARE_USED_UP,
  },
  {
    id: 'copies',
    label: 'Copies of itself (METR)',
    about:
      'The memo’s test of autonomy: whether a model can set up new instances of itself on other machines and get hold of what they need, evaluated by METR, then ARC Evals. As the share of the tasks on the way there that it does.',
    unit: 'share',
    chance: 0,
    tellsUpTo: SHARE_USED_UP,
  },
  {
    // Files know the length of tasks by this name.
    id: 'autonomy',
    label: 'Task length (METR)',
    about:
      'Length of the tasks, in an expert’s time, that an agent completes half of the time. Measured by METR since 2025 and not named by the memo. Above 16 hours METR calls its own figures unreliable: too few of its tasks are that long.',
    unit: 'minutes',
    chance: 0,
    tellsUpTo: LONGEST_RELIABLE_TASK,
  },
];

export function benchmarkById(id: string): Benchmark | undefined {
  return BENCHMARKS.find((benchmark) => benchmark.id === id);
}

/** What a model scored on a benchmark. */
export interface BenchmarkScore {
  /** An id of `BENCHMARKS`. */
  readonly benchmark: string;
  readonly model: string;
  readonly date: string;
  /** In the benchmark's unit: a share of 1, or minutes. */
  readonly score: number;
  readonly open: boolean;
  /** Training compute, FLOP; null where it is taken from the scenario's own path. */
  readonly flop: number | null;
  readonly source: string;
}
