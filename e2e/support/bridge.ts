import type { HeadroomBridge } from '#shared/ipc/contract';

declare global {
  interface Window {
    readonly headroom: HeadroomBridge;
  }
}

/** Every name of the contract, written out: one more or one less on the bridge is a finding. */
export const CONTRACT = [
  'answerClose',
  'chooseLibraryFolder',
  'clearRecent',
  'copyDiagnostics',
  'describeScenario',
  'dropDraft',
  'duplicateScenarios',
  'emptyTrash',
  'exportFile',
  'exportScenarios',
  'getAppInfo',
  'getDiagnostics',
  'importDropped',
  'importWithDialog',
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
  'settleImport',
  'showLog',
  'tagScenarios',
  'trashFiles',
  'watchFile',
  'watchLibrary',
] as const satisfies readonly (keyof HeadroomBridge)[];
