import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { electronLaunch } from '../../build/setup/launch.mjs';

/** Watches, from outside, what an app says to the system's network. */
export class SystemCalls {
  /** Starts Electron in its place and watches it with all its processes. */
  readonly program: string;
  readonly #log: string;

  private constructor(program: string, log: string) {
    this.program = program;
    this.#log = log;
  }

  static async watch(folder: string): Promise<SystemCalls> {
    const program = join(folder, 'watched-electron');
    const log = join(folder, 'system-calls');
    const { executablePath } = electronLaunch();
    const calls = 'connect,sendto,sendmsg,sendmmsg';
    await writeFile(
      program,
      `#!/bin/sh\nexec strace -f -qq --seccomp-bpf -e trace=${calls} -o '${log}' '${executablePath}' "$@"\n`,
    );
    await chmod(program, 0o755);
    return new SystemCalls(program, log);
  }

  /** Calls that name an address of that family, such as 'AF_INET'. */
  async naming(family: string): Promise<string[]> {
    const lines = (await readFile(this.#log, 'utf8')).split('\n');
    return lines.filter((line) => line.includes(`sa_family=${family},`));
  }
}
