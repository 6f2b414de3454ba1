import { createReadStream } from 'node:fs';
import { MAX_SCENARIO_BYTES } from '#shared/document/scenario';
import { createFile } from './create-file';
import { main } from './main';
import { readBounded } from './read-bounded';

/** The command line tool, wired to the process. What it does is in main.ts. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop reading, as `head` does.
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  readFile: (path) => readBounded(createReadStream(path), MAX_SCENARIO_BYTES),
  readStdin: () => readBounded(process.stdin, MAX_SCENARIO_BYTES),
  createFile: (path, bytes) => createFile(path, bytes),
  errorIsTerminal: process.stderr.isTTY === true,
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
