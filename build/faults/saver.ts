import { join } from 'node:path';
import { z } from 'zod';
import { requireValue } from '#shared/base/assert';
import { replaceFile } from '../../electron/cli/create-file';
import { writeAtomically } from '../../electron/disk/write-atomically';
import { Drafts } from '../../electron/main/kept/drafts';
import { JsonFile } from '../../electron/main/kept/json-file';
import { ScenarioFiles } from '../../electron/main/scenarios/scenario-files';

/**
 * Saves the same file again and again in one of the app's ways, with two contents in turn, until it
 * is killed: `node saver.js WAY FOLDER`. The contents come from standard input.
 */
const [way = '', folder = ''] = process.argv.slice(2);
const contents = z.tuple([z.string(), z.string()]).parse(JSON.parse(await readInput()));

const files = new ScenarioFiles(folder, () => {});
const path = join(folder, `${way}.headroom.json`);

/** Every way in which the app and its tool write a file. */
const WAYS: Readonly<Record<string, (text: string, turn: number) => Promise<unknown>>> = {
  async save(text) {
    const opened = await files.openPath(path);
    if (!opened.ok) throw new Error(opened.error.message);
    const { handle, revision } = opened.value;
    return done(await files.save({ handle, text, over: { revision } }));
  },
  saveAs: async (text) => done(await files.saveAt(path, text, { replace: true })),
  saveOver: async (text) =>
    done(await files.saveInto(folder, 'saveOver.headroom.json', text, { replace: true })),
  saveNew: async (text, turn) =>
    done(await files.saveInto(folder, `saveNew-${turn}.headroom.json`, text, { replace: false })),
  export: (text) => writeAtomically(path, Buffer.from(text), { replace: true }),
  draft: (text) => new Drafts(path, files, () => {}).keep(text, text, null),
  settings: (text) => new JsonFile(path, z.unknown(), null).write(JSON.parse(text)),
  tool: (text) => replaceFile(path, Buffer.from(text)),
};

const save = requireValue(WAYS[way], `a way to save named ${way}`);
for (let turn = 0; ; turn += 1) {
  await save(contents[turn % 2 === 0 ? 0 : 1], turn);
  // The test waits for the first, so that it kills amid saving and not amid starting.
  if (turn === 1) process.stdout.write('saving\n');
}

function done(result: { readonly ok: boolean }): void {
  if (!result.ok) throw new Error(JSON.stringify(result));
}

async function readInput(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  return text;
}
