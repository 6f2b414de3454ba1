import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../../../build/setup/paths.mjs';
import { expect, test } from '../../fixtures';

test('told of a server of npm run dev, the built app asks it for nothing', async ({ launch }) => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end('<p>From elsewhere</p>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const address = `http://127.0.0.1:${port}`;
    const { workbench } = await launch({
      env: { HEADROOM_DEV_SERVER: address, HEADROOM_DEV_KEY: 'key', HEADROOM_REOPEN: '/etc/hosts' },
    });
    await expect(workbench.name).toHaveValue('Untitled scenario');
    expect(asked).toEqual([]);
  } finally {
    server.close();
  }
});

test('the built main process holds nothing of npm run dev', async () => {
  const built = await readFile(join(root, 'out', 'main', 'index.js'), 'utf8');
  expect(built).not.toMatch(/HEADROOM_DEV|HEADROOM_REOPEN|x-headroom-key|sourceMappingURL/);
});
