import type { HandoutJob } from '../briefing/handout/handout';

/**
 * The contract between the main process and the window that makes handouts, which nobody sees. It can
 * ask for its job and hand over what it made, and nothing else.
 */
export interface PressApi {
  job(): Promise<HandoutJob>;
  progress(progress: PressProgress): Promise<void>;
  /** The pages lie in the window and can be printed. */
  laidOut(): Promise<void>;
  done(bytes: Uint8Array): Promise<void>;
  failed(message: string): Promise<void>;
}

export interface PressProgress {
  /** 0..1 */
  readonly share: number;
  /** What is being done, for those who wait. */
  readonly doing: string;
}

export const PRESS_METHODS = [
  'job',
  'progress',
  'laidOut',
  'done',
  'failed',
] as const satisfies readonly (keyof PressApi)[];

export const PRESS_PREFIX = 'headroom-press:';
export const PRESS_BRIDGE = 'headroomPress';
