import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './paths.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const FILES = [
  ...new Set((Object.values(scripts) as string[]).map((script) => script.split(' ')[1] ?? '')),
];

/** What a module imports before its first line runs. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(?:[^'";]*\sfrom\s)?'([^']+)'/gm)].map(
    ([, specifier = '']) => specifier,
  );
}

/** The npm packages that a script needs before it can do anything, with who imports them. */
function packagesFirst(script: string): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const specifier of imports(file)) {
      if (specifier.startsWith('.')) visit(normalize(join(dirname(file), specifier)));
      else if (!specifier.startsWith('node:')) found.push(`${file} imports ${specifier}`);
    }
  };
  visit(script);
  return found;
}

it.each(FILES)('%s runs on a clone into which nothing has been installed yet', (script) => {
  expect(packagesFirst(script)).toEqual([]);
});
