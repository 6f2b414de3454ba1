import { describe, expect, it } from 'vitest';
import { readStream } from './read-stream';

async function* endless() {
  for (;;) yield new Uint8Array(10);
}

describe('reading a stream', () => {
  it('joins its pieces', async () => {
    async function* pieces() {
      yield Buffer.from('one ');
      yield 'two';
    }
    expect(Buffer.from(await readStream(pieces(), 100)).toString()).toBe('one two');
  });

  it('stops once there is more than may be', async () => {
    expect((await readStream(endless(), 25)).byteLength).toBe(30);
  });
});
