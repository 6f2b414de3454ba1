import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parseScenario } from '#shared/document/file/codec';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { headroom, test } from '../../support/tool';

const SCENARIO = {
  format: 'headroom-scenario',
  version: 2,
  name: 'Threads',
  samples: 1_001,
  preset: 'bio-anchors',
  assumptions: { costGrowth: { value: 2.7 } },
  correlations: [{ a: 'costGrowth', b: 'supplyGrowth', rank: 0.5 }],
};

test.beforeEach(async ({ folder }) => {
  await writeFile(join(folder, 's.headroom.json'), JSON.stringify(SCENARIO));
});

test('one thread, two and seven give the same digits', async ({ folder }) => {
  const outputs: string[] = [];
  for (const workers of ['1', '2', '7']) {
    const { code, out } = await headroom(
      folder,
      'run',
      's.headroom.json',
      '--json',
      '--workers',
      workers,
    );
    expect(code).toBe(0);
    outputs.push(out);
  }
  expect(JSON.parse(outputs[0] ?? '').samples).toBe(1_001);
  expect(outputs[1]).toBe(outputs[0]);
  expect(outputs[2]).toBe(outputs[0]);
});

test('the built tool gives the digits of the sources', async ({ folder }) => {
  const { out } = await headroom(folder, 'run', 's.headroom.json', '--json');
  const parsed = parseScenario(JSON.stringify(SCENARIO));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const { assumptions, correlations, options } = scenarioToModel(parsed.value);
  const central = runCentral(assumptions, options).results;
  const ensemble = runEnsemble(assumptions, correlations, options);
  expect(ensemble.contradiction).toBe(false);
  const { central: builtCentral, ensemble: builtEnsemble } = JSON.parse(out);
  expect(builtCentral).toEqual(central);
  expect(builtEnsemble).toEqual({
    accepted: ensemble.accepted,
    ...(ensemble.contradiction ? {} : ensemble.summary),
  });
});

test('the built tool reproduces what it printed', async ({ folder }) => {
  const { out } = await headroom(folder, 'run', 's.headroom.json', '--json');
  await writeFile(join(folder, 'results.json'), out);
  const verified = await headroom(folder, 'verify', 'results.json');
  expect(verified).toMatchObject({ code: 0, error: '' });
  expect(verified.out).toContain('reproduced to the last digit');
  const { milestones } = JSON.parse(out).ensemble;
  const changed = out.replace(String(milestones.agi.p50), String(milestones.agi.p50 + 1));
  await writeFile(join(folder, 'changed.json'), changed);
  const refused = await headroom(folder, 'verify', 'changed.json');
  expect(refused.code).toBe(1);
  expect(refused.error).toContain('ensemble.milestones.agi.p50');
});

test('a sweep is the same for any number of threads', async ({ folder }) => {
  const sweep = [
    'sweep',
    's.headroom.json',
    '--vary',
    'agiFlop=1e30..1e38:40',
    '--result',
    'ensemble.agi.p50',
  ];
  await headroom(folder, ...sweep, '--workers', '1', '--output', 'one.csv');
  await headroom(folder, ...sweep, '--workers', '3', '--output', 'three.csv');
  const one = await readFile(join(folder, 'one.csv'), 'utf8');
  expect(one.trim().split('\n')).toHaveLength(41);
  expect(await readFile(join(folder, 'three.csv'), 'utf8')).toBe(one);
});
