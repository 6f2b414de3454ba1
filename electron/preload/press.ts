import { contextBridge, ipcRenderer } from 'electron';
import { PRESS_BRIDGE, PRESS_PREFIX, type PressApi } from '#shared/ipc/press';

function method<M extends keyof PressApi>(name: M): PressApi[M] {
  return ((...args: unknown[]) => ipcRenderer.invoke(PRESS_PREFIX + name, ...args)) as PressApi[M];
}

const bridge = {
  job: method('job'),
  progress: method('progress'),
  laidOut: method('laidOut'),
  done: method('done'),
  failed: method('failed'),
} satisfies PressApi;

contextBridge.exposeInMainWorld(PRESS_BRIDGE, Object.freeze(bridge));
