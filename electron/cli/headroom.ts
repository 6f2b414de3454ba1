import { createReadStream } from 'node:fs';
import { parse } from 'node:path';
import { isMainThread, parentPort } from 'node:worker_threads';
import { calendarDay } from '#shared/base/calendar-day';
import { mostBytesOf } from '#shared/document/file/embedded';
import { LIMITS } from '#shared/document/scenario/limits';
import { createFile, replaceFile } from './create-file';
import { tryDestination } from './destination';
import { defectText } from './failure';
import type { ToolIo } from './io';
import { REFUSED_EXIT, runTool } from './main';
import { findHandoutPress } from './press';
import { readStream } from './read-stream';
import { openStandardOutput } from './standard-output';
import { serveTasks } from './workers/tasks';

/** Signals that ask the tool to end; a closed terminal sends the last. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The command line tool, wired to the process: what it does is in main.ts. Its threads run this same
 * file, so that the tool is one file wherever it lies.
 */
async function start(): Promise<number> {
  // If nobody reads standard error, the work is done all the same.
  process.stderr.on('error', () => {});
  process.on('uncaughtException', (error) => {
    process.stderr.write(defectText(error));
    process.exit(REFUSED_EXIT);
  });
  let lost = false;
  const output = openStandardOutput((failure) => {
    if (!lost) process.stderr.write(`${failure.message}\n`);
    lost = true;
  });
  process.on('exit', () => {
    if (lost) process.exitCode = REFUSED_EXIT;
  });
  const io: ToolIo = {
    readFile: (path) => readStream(createReadStream(path), mostBytesOf(path)),
    readStdin: () => readStream(process.stdin, LIMITS.bytes),
    createFile,
    tryFile: (path) => tryDestination(path, false),
    replaceFile,
    errorIsTerminal: process.stderr.isTTY === true,
    threads: new URL(import.meta.url),
    press: findHandoutPress(process.env, process.platform),
    today: () => calendarDay(new Date()),
    onInterrupt: (stop) => {
      for (const signal of SIGNALS) process.once(signal, stop);
      return () => {
        for (const signal of SIGNALS) process.off(signal, stop);
      };
    },
    writeOut: output.write,
    isOutRead: output.isRead,
    writeError: (text) => process.stderr.write(text),
  };
  // An installed tool is called as its file is.
  return await runTool(process.argv.slice(2), io, parse(process.argv[1] ?? '').name);
}

if (isMainThread) process.exitCode = await start();
else if (parentPort !== null) serveTasks(parentPort);
