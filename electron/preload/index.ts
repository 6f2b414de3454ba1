import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  BRIDGE_NAME,
  type BridgeReply,
  CHANNEL_PREFIX,
  EVENTS,
  type HeadroomApi,
  type HeadroomBridge,
} from '#shared/ipc/contract';

/**
 * A method that hands its arguments to the main process as they are: every one is checked there.
 */
function method<M extends keyof HeadroomApi>(name: M): HeadroomApi[M] {
  const call = async (...args: unknown[]) => {
    const reply: BridgeReply = await ipcRenderer.invoke(CHANNEL_PREFIX + name, ...args);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  };
  return call as HeadroomApi[M];
}

const importPaths = method('importDropped');

/**
 * Where a dropped file lies; empty for what script in the page has made up. The page itself never
 * learns the path.
 */
function pathOf(file: unknown): string {
  try {
    return webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]);
  } catch {
    return '';
  }
}

const bridge = {
  getAppInfo: method('getAppInfo'),
  getDiagnostics: method('getDiagnostics'),
  copyDiagnostics: method('copyDiagnostics'),
  showLog: method('showLog'),
  listLibrary: method('listLibrary'),
  chooseLibraryFolder: method('chooseLibraryFolder'),
  revealLibraryFolder: method('revealLibraryFolder'),
  watchLibrary: method('watchLibrary'),
  describeScenario: method('describeScenario'),
  duplicateScenarios: method('duplicateScenarios'),
  tagScenarios: method('tagScenarios'),
  trashFiles: method('trashFiles'),
  restoreFiles: method('restoreFiles'),
  listTrash: method('listTrash'),
  emptyTrash: method('emptyTrash'),
  importWithDialog: method('importWithDialog'),
  importDropped: (files) => importPaths(files.map(pathOf).filter((path) => path !== '')),
  settleImport: method('settleImport'),
  exportScenarios: method('exportScenarios'),
  listHeadlines: method('listHeadlines'),
  keepHeadlines: method('keepHeadlines'),
  listRecent: method('listRecent'),
  clearRecent: method('clearRecent'),
  openWithDialog: method('openWithDialog'),
  openFile: method('openFile'),
  readFile: method('readFile'),
  watchFile: method('watchFile'),
  save: method('save'),
  saveToLibrary: method('saveToLibrary'),
  saveWithDialog: method('saveWithDialog'),
  exportFile: method('exportFile'),
  exportHandout: method('exportHandout'),
  cancelHandout: method('cancelHandout'),
  copyHandout: method('copyHandout'),
  keepDraft: method('keepDraft'),
  dropDraft: method('dropDraft'),
  keepComparison: method('keepComparison'),
  collectComparison: method('collectComparison'),
  setDocumentState: method('setDocumentState'),
  setFullScreen: method('setFullScreen'),
  showPresented: method('showPresented'),
  getPresented: method('getPresented'),
  steer: method('steer'),
  answerClose: method('answerClose'),
  on(event, listener) {
    // The page could name any channel at run time.
    if (!EVENTS.includes(event)) throw new Error('There is no such event.');
    const channel = CHANNEL_PREFIX + event;
    // Without Electron's own event, which would give the page the means to send.
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.off(channel, forward);
    };
  },
} satisfies HeadroomBridge;

contextBridge.exposeInMainWorld(BRIDGE_NAME, Object.freeze(bridge));
