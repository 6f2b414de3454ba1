import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { err, ok } from '#shared/base/result';
import { ARGUMENTS } from '#shared/ipc/arguments';
import { type BridgeReply, CHANNEL_PREFIX, type HeadroomApi } from '#shared/ipc/contract';
import { logEvent, logProblem } from '../log/log';

type Method = keyof HeadroomApi;
type Trusts = (event: IpcMainInvokeEvent, method: Method) => boolean;

/**
 * The one place that listens to the windows. Every method of the contract gets a channel; a call
 * passes if it comes from the page it is meant for and its arguments are what the contract says.
 */
export function registerApi(api: HeadroomApi, trusts: Trusts): void {
  for (const method of Object.keys(ARGUMENTS) as Method[]) register(api, method, trusts);
}

function register<M extends Method>(api: HeadroomApi, method: M, trusts: Trusts): void {
  // Indexing ties the method to its arguments, which the compiler cannot follow by itself.
  const schema = ARGUMENTS[method] as unknown as z.ZodType<Parameters<HeadroomApi[M]>>;
  const call = api[method] as (...args: Parameters<HeadroomApi[M]>) => Promise<unknown>;
  ipcMain.handle(
    CHANNEL_PREFIX + method,
    async (event, ...given: unknown[]): Promise<BridgeReply> => {
      if (!trusts(event, method)) return refuse(method, 'unknown caller');
      const args = schema.safeParse(given);
      if (!args.success) return refuse(method, 'wrong arguments');
      try {
        return ok(await call(...args.data));
      } catch (error) {
        logProblem(`“${method}” failed`, error);
        // The error may name a path, which the window must not learn.
        return err(`“${method}” failed unexpectedly.`);
      }
    },
  );
}

function refuse(method: Method, why: string): BridgeReply {
  const said = `“${method}” was refused: ${why}.`;
  logEvent('warning', said);
  return err(said);
}
