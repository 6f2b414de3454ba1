import type { ToolIo } from './io';

/** Milliseconds of work before anything is said, and between two lines. */
const PATIENCE = 1_000;
const INTERVAL = { terminal: 200, log: 10_000 } as const;

/** How far a long piece of work is, as its own line on standard error. */
export interface ProgressLine {
  /** @param share of the work done, 0 to 1 */
  readonly report: (share: number) => void;
  /** Takes the line back. */
  readonly end: () => void;
}

/**
 * Says on standard error how far a long piece of work is: one line in a terminal, few in a log.
 *
 * @param before the share that was done before this began
 */
export function createProgressLine(io: ToolIo, what: string, before = 0): ProgressLine {
  const began = performance.now();
  let said = began + PATIENCE - INTERVAL.terminal;
  let shown = false;
  return {
    report: (share) => {
      const now = performance.now();
      const interval = io.errorIsTerminal ? INTERVAL.terminal : INTERVAL.log;
      if (now - began < PATIENCE || now - said < interval || share >= 1) return;
      said = now;
      shown = true;
      const pace = (now - began) / (share - before);
      const left = share > before ? Math.ceil((pace * (1 - share)) / 1000) : null;
      const line = `${what}: ${Math.floor(share * 100)}%${left === null ? '' : `, ${left} s left`}`;
      io.writeError(io.errorIsTerminal ? `\r\x1b[K${line}` : `${line}\n`);
    },
    end: () => {
      if (shown && io.errorIsTerminal) io.writeError('\r\x1b[K');
    },
  };
}
