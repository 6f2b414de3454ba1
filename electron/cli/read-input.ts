import { ok } from '#shared/base/result';
import { parseScenario } from '#shared/document/file/codec';
import { MAX_PAGE_BYTES, scenarioInPage } from '#shared/document/file/embedded';
import { MAX_SCENARIO_BYTES, type Scenario } from '#shared/document/scenario/scenario';
import { Failure } from './failure';
import type { ToolIo } from './io';

/**
 * The scenario in a file, in a web page of a briefing, or on standard input for "-".
 *
 * @throws Failure that names the file, the place inside it and what is wrong there
 */
export async function readInput(file: string, io: ToolIo): Promise<Scenario> {
  const { name, text } = await readInputText(file, io);
  const source = isWebPageFile(file) ? scenarioInPage(text) : ok(text);
  const parsed = source.ok ? parseScenario(source.value) : source;
  if (parsed.ok) return parsed.value;
  const { code, message, issues } = parsed.error;
  if (code !== 'invalid') throw new Failure([`${name}: ${message}`]);
  throw new Failure(issues.map((issue) => `${name}: ${issue.path.join('.')}: ${issue.message}`));
}

/** Whether a file is, by its name, a web page that holds a scenario. */
export function isWebPageFile(file: string): boolean {
  return /\.html?$/i.test(file);
}

/** Bytes of a file above which it is not one of ours. */
export function inputByteLimit(file: string): number {
  return isWebPageFile(file) ? MAX_PAGE_BYTES : MAX_SCENARIO_BYTES;
}

/**
 * The text in a file of ours, or on standard input for "-", and what to call it.
 *
 * @throws Failure that names the file and why it cannot be read
 */
export async function readInputText(
  file: string,
  io: ToolIo,
): Promise<{ readonly name: string; readonly text: string }> {
  const name = file === '-' ? 'standard input' : file;
  return { name, text: decode(await readBytes(file, name, io), name) };
}

async function readBytes(file: string, name: string, io: ToolIo): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await (file === '-' ? io.readStdin() : io.readFile(file));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure([`${name}: ${whyUnread(error)}`]);
  }
  const most = inputByteLimit(file);
  if (bytes.byteLength <= most) return bytes;
  const limit = `${most / 1024 / 1024} MB`;
  throw new Failure([`${name}: It is larger than ${limit}, so it is not a scenario.`]);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'It is a folder.',
  EACCES: 'It may not be read.',
  EPERM: 'It may not be read.',
};

/** Why a file could not be read, in a sentence. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `It could not be read${code === '' ? '' : ` (${code})`}.`;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure([`${name}: It is not UTF-8 text.`]);
  }
}
