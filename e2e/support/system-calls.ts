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
      `#!/bin/sh\nexec strace -f -qq -yy --seccomp-bpf -e trace=${calls} -o '${log}' '${executablePath}' "$@"\n`,
    );
    await chmod(program, 0o755);
    return new SystemCalls(program, log);
  }

  /** Calls to a kind of socket, such as 'UNIX' or 'TCP'. */
  async to(kind: string): Promise<string[]> {
    const lines = (await readFile(this.#log, 'utf8')).split('\n');
    return lines.filter((line) => line.includes(`<${kind}`));
  }

  /**
   * Calls that reach or try to reach another machine. Connecting a UDP socket does neither: it asks
   * the kernel which of its own addresses it would use. Chromium does so when a page makes a peer
   * connection; what counts is that nothing is sent.
   */
  async toNetwork(): Promise<string[]> {
    const [tcp, udp] = await Promise.all([this.to('TCP'), this.to('UDP')]);
    return [...tcp, ...udp.filter((line) => !line.includes(' connect('))];
  }
}
