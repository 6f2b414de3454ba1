import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { cache, root } from '../../../build/setup/paths.mjs';
import { begin, test } from '../../support/tool';

/** What the README shows as typed, under one of its headings. */
async function typed(heading: string): Promise<string> {
  const text = await readFile(join(root, 'README.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section.replaceAll(/^(?! {4}).*$/gm, '').replaceAll(/^ {4}/gm, '');
}

test('the README’s commands run as they are written', async ({ folder }) => {
  const commands = await typed('On the command line');
  const makesTheCommand = commands.slice(0, commands.indexOf('echo '));
  const usesIt = commands.slice(makesTheCommand.length);
  expect(usesIt.match(/^ *headroom [a-z-]+/gm)?.length).toBeGreaterThan(15);
  const work = join(folder, 'my scenarios');
  await mkdir(work);
  const script = `
    cd '${root}'
    ${makesTheCommand}
    cd '${work}'
    git init --quiet
    trap 'echo "FAILED with $?: $BASH_COMMAND"' ERR
    ${usesIt}
    git add . && git -c user.name=A -c user.email=a@b commit --quiet --message=one
    sed -i 's/1.3/1.7/' ours.headroom.json
    echo THE DIFFERENCE && git diff`;
  const { out, error } = await begin(folder, 'bash', ['-c', script], {
    HOME: folder,
    XDG_CACHE_HOME: join(cache, '..'),
    PATH: `${join(folder, '.local', 'bin')}:${process.env.PATH}`,
  }).ended;
  // A merge in which both sides changed the name, as the text says.
  expect(out.match(/^FAILED.*$/gm)).toEqual([
    expect.stringMatching(/^FAILED with 1: headroom merge memo/),
  ]);
  expect(error).not.toMatch(/\n {4}at |command not found/);
  expect(out.split('THE DIFFERENCE')[1]).toMatch(
    /-Supply growth before new fabs: 1\.3.*\n\+.*: 1\.7/,
  );
});
