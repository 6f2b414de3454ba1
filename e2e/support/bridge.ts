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
  'collectComparison',
  'copyDiagnostics',
  'copyHandout',
  'describeScenario',
  'dropDraft',
  'duplicateScenarios',
  'emptyTrash',
  'exportFile',
  'exportHandout',
  'exportScenarios',
  'getAppInfo',
  'getDiagnostics',
  'getPresented',
  'importDropped',
  'importWithDialog',
  'keepComparison',
  'keepDraft',
  'keepHeadlines',
  'listHeadlines',
  'listLibrary',
  'listRecent',
  'listTrash',
  'on',
  'openFile',
  'openWithDialog',
  'readFile',
  'restoreFiles',
  'revealLibraryFolder',
  'save',
  'saveToLibrary',
  'saveWithDialog',
  'setDocumentState',
  'setFullScreen',
  'settleImport',
  'showLog',
  'showPresented',
  'steer',
  'tagScenarios',
  'trashFiles',
  'watchFile',
  'watchLibrary',
] as const satisfies readonly (keyof HeadroomBridge)[];
