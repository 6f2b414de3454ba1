import { measureApp } from './bench/app.mjs';
import { loadModelBench } from './bench/model.mjs';
import { measureSquiggle } from './bench/squiggle-rows.mjs';
import { measureWorkers } from './bench/worker-rows.mjs';
import { appParts, ensureBuilt } from './builds.mjs';
import { setUp } from './setup/index.mjs';
import { runMain, Stop, say } from './setup/say.mjs';

/** @typedef {import('./bench/model/measure').Measurement} Measurement */

/** Each benchmark by name: what yields its measurements. @type {Record<string, () => AsyncGenerator<Measurement>>} */
const benches = {
  async *central() {
    yield* (await loadModelBench(say)).measureCentral();
  },
  async *ensemble() {
    const model = await loadModelBench(say);
    yield* model.measureEnsemble(peakMegabytes);
    yield* measureSquiggle(model.measureTenThousand);
  },
  async *explain() {
    yield* (await loadModelBench(say)).measureExplanations();
  },
  async *workers() {
    await ensureBuilt(['cli'], { say });
    yield* measureWorkers();
  },
  async *app() {
    await ensureBuilt(appParts, { say });
    yield* measureApp();
  },
};

/** `npm run bench [-- --only NAME] [-- --json]`: with --json one object a line, else a table. */
await runMain(async () => {
  const args = process.argv.slice(2);
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const names = Object.keys(benches).filter((name) => only === undefined || name === only);
  if (names.length === 0) {
    throw new Stop(
      'There is no such benchmark.',
      `name one of: ${Object.keys(benches).join(', ')}.`,
    );
  }
  await setUp('test');
  for (const name of names) {
    say(`Measuring ${name} ...`);
    const rows = [];
    for await (const measurement of benches[name]?.() ?? []) {
      rows.push(measurement);
      if (args.includes('--json')) console.log(JSON.stringify(measurement));
    }
    if (!args.includes('--json')) print(rows);
  }
  return 0;
});

/** Most memory this process has held so far; sizes are measured in ascending order. */
function peakMegabytes() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** One line a measurement, its further figures in words. @param {Measurement[]} rows */
function print(rows) {
  for (const { name, median_ms, min_ms, runs, ...figures } of rows) {
    const more = Object.entries(figures).map(([figure, value]) => `${figure} ${shown(value)}`);
    console.log(
      `  ${name.padEnd(26)} median ${shown(median_ms).padStart(9)} ms   min ${shown(min_ms).padStart(9)} ms   ${String(runs).padStart(5)} runs   ${more.join('   ')}`.trimEnd(),
    );
  }
}

/** @param {number | string} value */
function shown(value) {
  return typeof value === 'number' ? String(Number(value.toPrecision(3))) : value;
}
