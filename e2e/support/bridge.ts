import type { HeadroomBridge } from '#shared/ipc/contract';

declare global {
  interface Window {
    readonly headroom: HeadroomBridge;
  }
}

/** Every name of the contract, written out: one more or one less on the bridge is a finding. */
export const CONTRACT = [
  'answerClose',
  'cancelHandout',
  'chooseLibraryFolder',
  'clearRecent',
  'copyHandout',
  'dropDraft',
  'exportFile',
  'exportHandout',
  'getAppInfo',
  'getPresented',
  'keepDraft',
  'listLibrary',
  'listRecent',
  'on',
  'openFile',
  'openWithDialog',
  'revealLibraryFolder',
  'save',
  'saveToLibrary',
  'saveWithDialog',
  'setDocumentState',
  'setFullScreen',
  'showPresented',
  'steer',
] as const satisfies readonly (keyof HeadroomBridge)[];
