/** A test of capability that models are scored on. */
export interface Benchmark {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  /** A share of tasks done, or how long a task is done with even odds, in minutes of an expert's time. */
  readonly unit: 'share' | 'minutes';
  /** What guessing scores; 0 where there is nothing to guess. */
  readonly chance: number;
}

/** The tests the memo names. */
export const BENCHMARKS: readonly Benchmark[] = [
  {
    id: 'gpqa',
    label: 'GPQA',
    about: 'Graduate-level questions in biology, physics and chemistry, four answers each.',
    unit: 'share',
    chance: 0.25,
  },
  {
    id: 'swebench',
    label: 'SWE-bench',
    about: 'Real issues of public software, resolved by a change that passes the tests.',
    unit: 'share',
    chance: 0,
  },
  {
    id: 'gaia',
    label: 'GAIA',
    about: 'Everyday tasks for an assistant that needs tools and several steps.',
    unit: 'share',
    chance: 0,
  },
  {
    id: 'wmdp',
    label: 'WMDP',
    about: 'Questions that stand in for dangerous knowledge, four answers each.',
    unit: 'share',
    chance: 0.25,
  },
  {
    id: 'autonomy',
    label: 'Autonomy (task length)',
    about: 'Length of the tasks an agent completes half of the time, as METR measures it.',
    unit: 'minutes',
    chance: 0,
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
