import { describe, expect, it } from 'vitest';
import { ARGUMENTS } from './arguments';

describe('the tags of a request', () => {
  const read = (add: string[], remove: string[]) =>
    ARGUMENTS.tagScenarios.safeParse([{ handles: ['a'], add, remove }]).data?.[0];

  it('are taken off as the file has them, and put on without blanks around them', () => {
    expect(read([' energy '], [' climate'])).toMatchObject({
      add: ['energy'],
      remove: [' climate'],
    });
  });

  it('may be nothing but blanks, in a file that others wrote, without keeping the rest back', () => {
    expect(read(['  ', 'energy'], ['  '])).toMatchObject({ add: ['energy'], remove: ['  '] });
  });
});
