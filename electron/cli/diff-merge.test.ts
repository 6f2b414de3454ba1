import { expect, it } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { snapshotInput } from '#shared/document/scenario/results-snapshot';
import { largestFile } from '#shared/testing/largest-file';
import { buildScenario } from '#shared/testing/scenario-builder';
import { toolWith } from './testing/tool';

const base = buildScenario();
const FILES = {
  'base.json': serialiseScenario(base),
  'mine.json': serialiseScenario({ ...base, assumptions: { costGrowth: { value: 2 } } }),
  'theirs.json': serialiseScenario({
    ...base,
    name: 'Theirs',
    assumptions: { costGrowth: { value: 4 }, algoGrowth: { value: 2 } },
  }),
};

it('says what differs, and that nothing does', async () => {
  const headroom = toolWith({ ...FILES });
  const { code, out } = await headroom('diff base.json mine.json');
  expect(code).toBe(0);
  expect(out).toMatch(/Cost growth +3\.1×\/yr, ÷1\.3 … ×1\.3 +→ +2×\/yr/);
  expect((await headroom('diff base.json base.json')).out).toContain('say the same');
  const json = JSON.parse((await headroom('diff base.json mine.json --json')).out);
  expect(json.differences).toHaveLength(1);
});

it('says of one scenario everything it says, a line each', async () => {
  const { out } = await toolWith({ ...FILES })('diff mine.json');
  const lines = out.trimEnd().split('\n');
  expect(lines).toContain('Cost growth: 2×/yr, ÷1.3 … ×1.3 (own value)');
  expect(lines.every((line) => /^.+: .+/.test(line))).toBe(true);
});

it('says it of two scenarios that read alike, by what differs', async () => {
  const costing = (value: number) =>
    serialiseScenario({ ...base, assumptions: { costGrowth: { value } } });
  const headroom = toolWith({ 'a.json': costing(3.1), 'b.json': costing(3.1004) });
  expect((await headroom('diff a.json b.json')).out).toContain('3.1004×/yr');
  expect((await headroom('diff a.json')).out).not.toBe((await headroom('diff b.json')).out);
});

it('joins both sides and names what both changed', async () => {
  const files: Record<string, string> = { ...FILES };
  const headroom = toolWith(files);
  const { code, error } = await headroom('merge base.json mine.json theirs.json --in-place');
  expect(code).toBe(1);
  expect(error).toContain('assumptions.costGrowth (Cost growth)');
  expect(JSON.parse(files['mine.json'] ?? '')).toMatchObject({
    name: 'Theirs',
    assumptions: { costGrowth: { value: 2 }, algoGrowth: { value: 2 } },
  });
});

it('names a score that both changed', async () => {
  const scored = (score: number) => {
    const model = { benchmark: 'gpqa', model: 'Some model', date: '2026-01-02', score };
    const scores = [{ ...model, open: true, flop: null, source: '' }];
    return serialiseScenario({ ...base, evidence: { ...base.evidence, scores } });
  };
  const files = { 'base.json': scored(0.5), 'mine.json': scored(0.6), 'theirs.json': scored(0.7) };
  const { code, out, error } = await toolWith(files)('merge base.json mine.json theirs.json');
  expect(code).toBe(1);
  expect(error).toContain('evidence.scores.gpqa, Some model, 2026-01-02');
  expect(JSON.parse(out).evidence.scores).toMatchObject([{ score: 0.6 }]);
});

it('names what of theirs cannot hold together with mine', async () => {
  const tied = (...correlations: unknown[]) =>
    serialiseScenario({ ...base, correlations: correlations as never });
  const files = {
    'base.json': serialiseScenario(base),
    'mine.json': tied(
      { a: 'costGrowth', b: 'capitalCeiling', rank: 0.6 },
      { a: 'costGrowth', b: 'chipsProduced', rank: 0.6 },
    ),
    'theirs.json': tied({ a: 'capitalCeiling', b: 'chipsProduced', rank: -0.6 }),
  };
  const { code, out, error } = await toolWith(files)('merge base.json mine.json theirs.json');
  expect(code).toBe(1);
  expect(error).toContain('cannot hold together with mine');
  expect(error).toContain('correlations.capitalCeiling-chipsProduced');
  expect(error).not.toContain('Both sides changed');
  expect(JSON.parse(out).correlations).toHaveLength(2);
});

it('keeps what a scenario gave where the merge still asks the same, and drops it where not', async () => {
  const given = { ...base, results: { model: '1', input: snapshotInput(base), agi: 2031.2 } };
  const files: Record<string, string> = {
    'base.json': serialiseScenario(base),
    'given.json': serialiseScenario({ ...given, author: 'A' }),
    'renamed.json': serialiseScenario({ ...base, name: 'Renamed' }),
    'moved.json': serialiseScenario({ ...base, assumptions: { costGrowth: { value: 2 } } }),
  };
  const headroom = toolWith(files);
  const kept = await headroom('merge base.json renamed.json given.json');
  expect(JSON.parse(kept.out)).toMatchObject({ name: 'Renamed', results: { agi: 2031.2 } });
  const dropped = await headroom('merge base.json given.json moved.json');
  expect(JSON.parse(dropped.out)).not.toHaveProperty('results');
  expect((await headroom('diff base.json given.json')).out).not.toContain('2031');
  expect((await headroom('validate given.json')).code).toBe(0);
});

it('gives no identity to what was written by hand, and keeps one that a side has', async () => {
  const byHand = (name: string) =>
    JSON.stringify({ format: 'headroom-scenario', version: 1, name });
  const files: Record<string, string> = {
    'base.json': byHand('Memo'),
    'mine.json': byHand('Mine'),
    'saved.json': serialiseScenario({ ...base, name: 'Memo' }),
  };
  const headroom = toolWith(files);
  const none = JSON.parse((await headroom('merge base.json mine.json base.json')).out);
  expect(none).toMatchObject({ name: 'Mine' });
  for (const key of ['id', 'created', 'modified']) expect(none).not.toHaveProperty(key);
  const { id, created, modified } = base;
  const saved = JSON.parse((await headroom('merge base.json mine.json saved.json')).out);
  expect(saved).toMatchObject({ name: 'Mine', id, created, modified });
  // A re-anchored copy is a new file too.
  await headroom('history mine.json --reanchor 2025.5 --write anchored.json');
  expect(JSON.parse(files['anchored.json'] ?? '')).not.toHaveProperty('id');
});

it('never writes over a file it was not told to', async () => {
  const files: Record<string, string> = { ...FILES };
  const headroom = toolWith(files);
  const { code } = await headroom('merge base.json base.json theirs.json --output mine.json');
  expect(code).toBe(2);
  expect(files).toEqual(FILES);
});

it.each([
  ['-', 'standard input: It cannot be replaced'],
  ['mine.html', 'mine.html: It is a web page'],
  ['mine.json --output new.json', "'--output <file>'"],
])('replaces nothing that is no scenario file: %s', async (mine, said) => {
  const files: Record<string, string> = { ...FILES, 'mine.html': '<html></html>' };
  const merge = `merge base.json ${mine} theirs.json --in-place`;
  const { code, error } = await toolWith({ ...files })(merge, FILES['mine.json']);
  expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining(said) });
});

it('makes no scenario that could not be read again', async () => {
  const files: Record<string, string> = { ...FILES, 'large.json': largestFile(base) };
  const before = { ...files };
  const headroom = toolWith(files);
  const { code, error } = await headroom('merge base.json large.json theirs.json --in-place');
  const said = 'large.json: It is larger than 4 MB, so it could not be opened again.\n';
  expect({ code, error }).toEqual({ code: 2, error: said });
  await headroom('history large.json --reanchor 2025.5 --write new.json');
  expect(files).toEqual(before);
});

it('says why it replaced nothing', async () => {
  const replaceFile = async () => {
    throw Object.assign(new Error('no'), { code: 'EACCES' });
  };
  const headroom = toolWith({ ...FILES }, 'headroom', { replaceFile });
  const { code, error } = await headroom('merge base.json mine.json theirs.json --in-place');
  expect({ code, error }).toEqual({ code: 2, error: 'mine.json: It may not be written.\n' });
});
