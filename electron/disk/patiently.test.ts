import { beforeEach, expect, it, vi } from 'vitest';
import { patiently, patientlySync } from './patiently';

/** Milliseconds that were waited for, instead of being waited. */
let waited = 0;
beforeEach(() => {
  waited = 0;
});
vi.mock('node:timers/promises', () => ({
  setTimeout: async (ms: number) => {
    waited += ms;
  },
}));

/** As the system refuses a file that another program has open. */
function refusing(code: string, times: number) {
  const act = vi.fn(async () => 'done');
  for (let time = 0; time < times; time += 1) {
    act.mockRejectedValueOnce(Object.assign(new Error(code), { code }));
  }
  return act;
}

it.each([
  ['win32', 'EPERM'],
  ['win32', 'EACCES'],
  ['win32', 'EBUSY'],
  ['linux', 'EBUSY'],
] as const)(
  'on %s, a file that is in use for a moment (%s) is tried again',
  async (platform, code) => {
    const act = refusing(code, 3);
    expect(await patiently(act, platform)).toBe('done');
    expect(act).toHaveBeenCalledTimes(4);
  },
);

it('a file that stays in use is given up after a second or so, with what the system said', async () => {
  await expect(patiently(refusing('EPERM', 100), 'win32')).rejects.toMatchObject({ code: 'EPERM' });
  expect(waited).toBeGreaterThan(500);
  expect(waited).toBeLessThan(3000);
});

it.each([
  ['linux', 'EACCES'],
  ['darwin', 'EPERM'],
  ['win32', 'ENOENT'],
  ['win32', 'ENOSPC'],
] as const)('on %s, %s is no matter of waiting', async (platform, code) => {
  const act = refusing(code, 1);
  await expect(patiently(act, platform)).rejects.toMatchObject({ code });
  expect(act).toHaveBeenCalledTimes(1);
});

it('waits for a file at the start of the app as well, where nothing may come between', () => {
  const act = vi.fn(() => 'done');
  act.mockImplementationOnce(() => {
    throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
  });
  expect(patientlySync(act, 'linux')).toBe('done');
  act.mockImplementation(() => {
    throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
  });
  expect(() => patientlySync(act, 'linux')).toThrow('EACCES');
  expect(act).toHaveBeenCalledTimes(3);
});
