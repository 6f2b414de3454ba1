import { type Browser, chromium } from '@playwright/test';
import { FOR_A_CONNECTION } from './patience';

/**
 * Connects to an app that listens on its port for developers. One that has just started now and then
 * takes a connection and never answers on it, while its first page is being made; it answers the next.
 */
export async function reach(address: string): Promise<Browser> {
  const connect = () => chromium.connectOverCDP(address, { timeout: FOR_A_CONNECTION });
  return connect().catch(connect);
}
