import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

/** @typedef {import('./model/measure').Measurement} Measurement */

const SAMPLES = 1_000_000;
const RUNS = 3;

/**
 * The command line tool on one thread and on all, from start to exit: draws, ensemble, results.
 * @returns {Generator<Measurement>}
 */
export function* measureWorkers() {
  let alone = 0;
  for (const workers of new Set([1, availableParallelism()])) {
    const times = Array.from({ length: RUNS }, () => timeRun(workers)).sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? 0;
    if (workers === 1) alone = median;
    yield {
      name: `run-${SAMPLES}-workers-${workers}`,
      median_ms: median,
      min_ms: times[0] ?? 0,
      runs: times.length,
      ...(workers > 1 ? { of_one_worker: median / alone } : {}),
    };
  }
}

/** @param {number} workers */
function timeRun(workers) {
  const tool = join(root, 'out', 'cli', 'headroom.js');
  const args = ['run', '-', '--json', '--workers', String(workers), '--samples', String(SAMPLES)];
  const input = '{"format":"headroom-scenario","version":1,"name":"Benchmark"}';
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [tool, ...args], { input, maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`The tool ended with ${status}`);
  return performance.now() - began;
}
