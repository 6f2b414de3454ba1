import type { ToolIo } from '../io';
import { runTool } from '../main';

/** How a run of the tool ended, and all that it wrote. */
export interface ToolOutcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/**
 * The command line tool in a world of its own: files by name, nothing of the machine.
 *
 * @param other what of that world is to be otherwise
 */
export function toolWith(
  files: Record<string, string>,
  name?: string,
  other: Partial<ToolIo> = {},
): (args: string, stdin?: string | Uint8Array) => Promise<ToolOutcome> {
  return async (args, stdin = '') => {
    let out = '';
    let error = '';
    const io: ToolIo = {
      readFile: async (path) => {
        const text = files[path];
        if (text === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' });
        return Buffer.from(text);
      },
      readStdin: async () => (typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
      createFile: async (path, bytes) => {
        if (path in files) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
        files[path] = Buffer.from(bytes).toString();
      },
      tryFile: async (path) => {
        if (path in files) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
      },
      replaceFile: async (path, bytes) => {
        files[path] = Buffer.from(bytes).toString();
      },
      errorIsTerminal: false,
      threads: null,
      press: null,
      today: () => '2026-11-25',
      onInterrupt: () => () => {},
      writeOut: (text) => {
        out += text;
      },
      writeError: (text) => {
        error += text;
      },
      isOutRead: () => true,
      ...other,
    };
    const code = await runTool(args.split(' ').filter(Boolean), io, name);
    return { code, out, error };
  };
}
