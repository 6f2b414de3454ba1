import { app, session } from 'electron';
import type { FileError } from '#shared/ipc/files';
import { describeApp } from './about';
import { diagnose } from './diagnostics';
import { readEnvironment } from './environment';
import { FileInbox } from './file-inbox';
import { Drafts } from './files/drafts';
import { FileWatch } from './files/file-watch';
import { ComparisonKeeper } from './files/kept-comparison';
import { ScenarioFiles } from './files/scenario-files';
import { fillOrder, orderFolder } from './handout/fill-order';
import { Presses } from './handout/presses';
import { documentsApi, existingFolder } from './ipc/handlers/documents';
import { exportsApi } from './ipc/handlers/exports';
import { helpApi } from './ipc/handlers/help';
import { libraryApi } from './ipc/handlers/library';
import { libraryFilesApi } from './ipc/handlers/library-files';
import { presentingApi, SPEAKER_METHODS } from './ipc/handlers/presenting';
import { windowApi } from './ipc/handlers/window';
import { registerApi } from './ipc/register';
import { isOwnPage } from './ipc/sender';
import { argumentsFor, handedOver, launchFile, type Start } from './launch-file';
import { keepUnsaved } from './library/keep-unsaved';
import { openLibrary } from './library/open-library';
import { keepLog } from './log/log';
import { LogFile } from './log/log-file';
import { watchApp, watchWindow } from './log/watch';
import { showMenu } from './menu';
import { ORIGIN } from './protocol/origin';
import { registerScheme, serveBundle } from './protocol/serve';
import { confinePages } from './security/confine';
import { blockNetwork, silenceChromium } from './security/network';
import { denyPermissions } from './security/permissions';
import { RecentFiles } from './settings/recent-files';
import { Settings } from './settings/settings';
import { CloseGuard } from './window/close-guard';
import { Ending } from './window/ending';
import { createMainWindow } from './window/main-window';
import { offerRescue } from './window/rescue';
import { SpeakerWindow } from './window/speaker-window';
import { WindowLink } from './window/window-link';
import { WindowState } from './window/window-state';

silenceChromium();
registerScheme();
confinePages();
const environment = readEnvironment();

const order = orderFolder(process.argv);
if (order !== null) void fillOrder(order, environment);
else if (app.requestSingleInstanceLock({ file: fileOf(process.argv, process.cwd()) })) start();
else {
  process.stderr.write('Headroom is open already: its window comes to the front.\n');
  app.quit();
}

function start(): void {
  const { documents, logFile } = environment;
  keepLog(new LogFile(logFile));
  watchApp();
  const settings = new Settings(environment.settingsFile);
  const link = new WindowLink();
  const recent = new RecentFiles(settings, refreshMenu);
  const files = new ScenarioFiles(documents, (path) => recent.add(path));
  const inbox = new FileInbox(files, link);
  const drafts = new Drafts(environment.draftFile, files);
  const comparison = new ComparisonKeeper(environment.comparisonFile, files);
  const watch = new FileWatch((path) => link.send('fileChanged', files.label(path).handle));
  const guard = new CloseGuard(link);
  const ending = new Ending(async () => {
    await Promise.all([drafts.finish(guard.unsaved), comparison.finish()]);
  });
  const library = openLibrary({ environment, settings, files, link });
  const { folder } = library;
  const presses = new Presses(environment.pressPreloadFile);
  const speaker = new SpeakerWindow(link, environment.preloadFile);

  async function refreshMenu(): Promise<void> {
    const labels = (await recent.existing()).map((path) => files.label(path));
    showMenu(labels, {
      run: (command) => link.send('command', command),
      openRecent: (handle) => link.send('recentChosen', handle),
      clearRecent: () => recent.clear(),
    });
  }

  function receive(file: string | null): void {
    if (ending.begun) {
      ending.startAgain(argumentsFor(file, process.argv, startFrom(process.cwd())));
      return;
    }
    link.focus();
    if (file !== null) inbox.deliver(file);
  }

  async function clearPage(): Promise<FileError | null> {
    const draft = await drafts.collect();
    const compared = (await comparison.collect())?.members ?? [];
    for (const unsaved of [draft?.working, ...compared.map(({ edited }) => edited)]) {
      const kept = unsaved == null ? null : await keepUnsaved(unsaved, library);
      if (kept !== null && !kept.ok) return kept.error;
    }
    await drafts.drop();
    await comparison.drop();
    await watch.follow(null);
    inbox.interrupted(null);
    return null;
  }

  registerApi(
    {
      ...windowApi({ link, guard, inbox, drafts, comparison }),
      ...helpApi({
        diagnose: () => diagnose({ documents, library: folder(), log: logFile }),
        logFile,
      }),
      ...libraryApi({ documents, files, settings, link, ...library }),
      ...libraryFilesApi({
        files,
        link,
        startFolder: () => existingFolder(documents),
        ...library,
      }),
      ...presentingApi({ link, speaker }),
      ...exportsApi({ files, link, presses, startFolder: () => existingFolder(documents) }),
      ...documentsApi({
        files,
        recent,
        link,
        watch,
        startFolder: () => existingFolder(folder(), documents),
      }),
    },
    (event, method) =>
      SPEAKER_METHODS.includes(method)
        ? isOwnPage(event, speaker.contents, ORIGIN)
        : isOwnPage(event, link.window?.webContents, ORIGIN),
  );

  app.on('second-instance', (_event, _argv, _folder, data) => {
    receive(handedOver(data));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    receive(path);
  });
  app.on('window-all-closed', () => app.quit());
  // Some network drives report no change: whoever comes back to the window sees what is there now.
  app.on('browser-window-focus', () => library.index.lookAgain());
  app.on('will-quit', () => library.close());

  void app.whenReady().then(() => {
    blockNetwork(session.defaultSession);
    denyPermissions(session.defaultSession);
    serveBundle(environment.rendererFolder);
    describeApp();
    void refreshMenu();
    receive(fileOf(process.argv, process.cwd()));
    const state = new WindowState(environment.windowStateFile);
    const window = createMainWindow(environment.preloadFile, state);
    link.attach(window);
    guard.attach(window);
    watchWindow(window);
    offerRescue(window, { crashed: () => inbox.interrupted(watch.path), clear: clearPage });
  });
}

function fileOf(argv: readonly string[], workingFolder: string): string | null {
  return launchFile(argv, startFrom(workingFolder));
}

function startFrom(workingFolder: string): Start {
  return { appPath: app.getAppPath(), packaged: app.isPackaged, workingFolder };
}
