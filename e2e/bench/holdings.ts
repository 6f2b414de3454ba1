import type { CDPSession } from '@playwright/test';
import type { RunningApp } from '../support/running-app';

/** What an app holds on to, after what it does not need has been cleared away. */
export interface Held {
  readonly pageMb: number;
  readonly mainMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function holdings({ page, electron }: RunningApp): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const used = await usedByPage(session);
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const main = await electron.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    process.getBuiltinModule('node:vm').runInNewContext('gc')();
    return process.memoryUsage().heapUsed;
  });
  return {
    pageMb: megabytes(used),
    mainMb: megabytes(main),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}

/** Bytes of the page's heap that are in use, once what is not needed is freed. */
export async function usedByPage(session: CDPSession): Promise<number> {
  // Twice: what the first pass finalises, the second frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

function megabytes(bytes: number): number {
  return Math.round((10 * bytes) / 2 ** 20) / 10;
}
