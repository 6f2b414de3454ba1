import { createReadStream } from 'node:fs';
import { parse } from 'node:path';
import { isMainThread, parentPort } from 'node:worker_threads';
import { MAX_SCENARIO_BYTES } from '#shared/document/scenario';
import { createFile } from './create-file';
import type { Io } from './io';
import { main } from './main';
import { findPress } from './press';
import { readBounded } from './read-bounded';
import { serveTasks } from './workers/tasks';

/**
 * The command line tool, wired to the process: what it does is in main.ts. Its threads run this same
 * file, so that the tool is one file wherever it lies.
 */
async function start(): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads the output may stop reading, as `head` does.
    if (error.code !== 'EPIPE') throw error;
  });
  const io: Io = {
    readFile: (path) => readBounded(createReadStream(path), MAX_SCENARIO_BYTES),
    readStdin: () => readBounded(process.stdin, MAX_SCENARIO_BYTES),
    createFile: (path, bytes) => createFile(path, bytes),
    replaceFile: (path, bytes) => createFile(path, bytes, true),
    errorIsTerminal: process.stderr.isTTY === true,
    threads: new URL(import.meta.url),
    press: findPress(process.env, process.platform),
    today: () => new Date().toISOString().slice(0, 10),
    onInterrupt: (stop) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    },
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
  };
  // An installed tool is called as its file is.
  return await main(process.argv.slice(2), io, parse(process.argv[1] ?? '').name);
}

if (isMainThread) process.exitCode = await start();
else if (parentPort !== null) serveTasks(parentPort);
