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
   * Calls that reach or try to reach another machine. Two kinds do not:
   * - what goes over a connection this machine made to the app, which is how the test drives it;
   * - connecting a UDP socket, which asks the kernel which of its own addresses it would use and
   *   sends nothing. Chromium does so at its start and when a page makes a peer connection.
   */
  async toNetwork(): Promise<string[]> {
    const [tcp, udp] = await Promise.all([this.to('TCP'), this.to('UDP')]);
    const driving = /<TCP:\[127\.0\.0\.1:\d+->127\.0\.0\.1:\d+\]>/;
    return [
      ...tcp.filter((line) => !driving.test(line)),
      ...udp.filter((line) => !line.includes(' connect(')),
    ];
  }
}
