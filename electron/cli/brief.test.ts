import { expect, it, vi } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { buildScenario } from '#shared/testing/scenario-builder';
import { toolWith } from './testing/tool';

const FILES = { 'plan.json': serialiseScenario(buildScenario({ samples: 50 })) };

it('says before drawing for minutes that a file cannot be made, and makes none', async () => {
  const press = vi.fn(async () => [new Uint8Array()]);
  const tryFile = async (path: string) => {
    if (path === 'plan.pdf') throw Object.assign(new Error('no'), { code: 'EROFS' });
  };
  const files: Record<string, string> = { ...FILES };
  const headroom = toolWith(files, 'headroom', { press, tryFile });
  const { code, error } = await headroom('brief plan.json --md plan.md --pdf plan.pdf');
  expect({ code, error }).toEqual({ code: 2, error: 'plan.pdf: It may not be written.\n' });
  expect(press).not.toHaveBeenCalled();
  expect(files).toEqual(FILES);
});

it('one file is not asked for in two formats', async () => {
  const files: Record<string, string> = { ...FILES };
  const { code, error } = await toolWith(files)('brief plan.json --md plan.txt --xlsx plan.txt');
  expect({ code, error }).toEqual({ code: 2, error: 'plan.txt: It is named twice.\n' });
  expect(files).toEqual(FILES);
});
