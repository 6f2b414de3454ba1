import { ok } from '#shared/base/result';
import { parseScenario } from '#shared/document/file/codec';
import { isPageName, mostBytesOf, scenarioInPage } from '#shared/document/file/embedded';
import { tooLargeError } from '#shared/document/scenario/errors';
import type { Scenario } from '#shared/document/scenario/scenario';
import { Failure } from './failure';
import type { ToolIo } from './io';

/**
 * The scenario in a file, in a web page of a briefing, or on standard input for "-".
 *
 * @throws Failure that names the file, the place inside it and what is wrong there
 */
export async function readInput(file: string, io: ToolIo): Promise<Scenario> {
  const { name, text } = await readInputText(file, io);
  const source = isPageName(file) ? scenarioInPage(text) : ok(text);
  const parsed = source.ok ? parseScenario(source.value) : source;
  if (parsed.ok) return parsed.value;
  const { code, message, issues } = parsed.error;
  if (code !== 'invalid') throw new Failure([`${name}: ${message}`]);
  throw new Failure(issues.map((issue) => `${name}: ${issue.path.join('.')}: ${issue.message}`));
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
  const most = mostBytesOf(file);
  if (bytes.byteLength <= most) return bytes;
  throw new Failure([`${name}: ${tooLargeError(most).message}`]);
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
