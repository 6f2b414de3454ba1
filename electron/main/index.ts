import { app, session } from 'electron';
import type { FileError } from '#shared/ipc/files';
import { FileWatch } from '../disk/file-watch';
import { UnderWay } from '../disk/under-way';
import { isFull, isTaken, whyNotWritable } from '../disk/why-not-writable';
import { develop } from './development/develop';
import { fillOrder, orderFolder } from './handout/fill-order';
import { Presses } from './handout/presses';
import { describeApp } from './help/about';
import { diagnose } from './help/diagnostics';
import { documentsApi } from './ipc/handlers/documents';
import { exportsApi } from './ipc/handlers/exports';
import { helpApi } from './ipc/handlers/help';
import { libraryApi } from './ipc/handlers/library';
import { libraryFilesApi } from './ipc/handlers/library-files';
import { presentingApi, SPEAKER_METHODS } from './ipc/handlers/presenting';
import { windowApi } from './ipc/handlers/window';
import { registerApi } from './ipc/register';
import { Drafts } from './kept/drafts';
import { ComparisonKeeper } from './kept/kept-comparison';
import { keepUnsaved } from './library/keep-unsaved';
import { openLibrary } from './library/open-library';
import { keepLog } from './log/log';
import { LogFile } from './log/log-file';
import { outliveOutput } from './log/lost-output';
import { watchApp, watchWindow } from './log/watch';
import { showMenu } from './menu';
import { ORIGIN } from './protocol/origin';
import { registerScheme, serveBundle } from './protocol/serve';
import { ScenarioFiles } from './scenarios/scenario-files';
import { StartFolder } from './scenarios/start-folder';
import { confinePages } from './security/confine';
import { blockNetwork, silenceChromium } from './security/network';
import { denyPermissions } from './security/permissions';
import { isOwnPage } from './security/sender';
import { RecentFiles } from './settings/recent-files';
import { Settings } from './settings/settings';
import { readEnvironment } from './start/environment';
import { FileInbox } from './start/file-inbox';
import { argumentsFor, handedOver, type LaunchStart, launchFile } from './start/launch-file';
import { Problems } from './start/problems';
import { refuseStart } from './start/refuse-start';
import { CloseGuard } from './window/close-guard';
import { Ending } from './window/ending';
import { createMainWindow } from './window/main-window';
import { offerRescue } from './window/rescue';
import { SpeakerWindow } from './window/speaker-window';
import { WindowLink } from './window/window-link';
import { WindowState } from './window/window-state';

/** True in what `npm run dev` builds alone: elsewhere the build leaves out what stands behind it. */
declare const __DEVELOPMENT__: boolean;

outliveOutput();
silenceChromium();
registerScheme();
confinePages();
const environment = readEnvironment();

const order = orderFolder(process.argv);
if (order !== null) void fillOrder(order, environment);
else if (app.requestSingleInstanceLock({ file: fileOf(process.argv, process.cwd()) })) start();
else {
  // The lock is refused as well where it cannot be kept.
  const problem = whyNotWritable(environment.userData);
  if (problem === null || (isFull(problem) && isTaken(environment.userData))) {
    process.stderr.write('Headroom is open already: its window comes to the front.\n');
    app.quit();
  } else {
    void refuseStart(environment.userData, problem);
  }
}

function start(): void {
  const { documents, logFile } = environment;
  keepLog(new LogFile(logFile));
  watchApp();
  const problems = new Problems();
  const settings = new Settings(environment.settingsFile, problems.tell);
  const link = new WindowLink();
  const recent = new RecentFiles(settings, refreshMenu);
  const files = new ScenarioFiles(documents, (path) => recent.add(path));
  const inbox = new FileInbox(files, link);
  const drafts = new Drafts(environment.draftFile, files, problems.tell);
  const comparison = new ComparisonKeeper(environment.comparisonFile, files);
  const watch = new FileWatch((path) => link.send('fileChanged', files.label(path).handle));
  const presses = new Presses(environment.pressPreloadFile);
  const guard = new CloseGuard(link, presses);
  const underWay = new UnderWay();
  const ending = new Ending(() => [
    drafts.finish(guard.unsaved),
    comparison.finish(),
    underWay.done(),
  ]);
  const library = openLibrary({ environment, settings, files, link });
  const { folder } = library;
  // Where dialogs begin: in the library, or the folder it will be made in; for what leaves it, outside.
  const inside = new StartFolder(() => [folder(), documents]);
  const outside = new StartFolder(() => [documents]);
  const speaker = new SpeakerWindow(link, environment.preloadFile);

  function refreshMenu(): void {
    const labels = recent.known.map((path) => files.label(path));
    showMenu(labels, {
      run: (command) => link.send('command', command),
      openRecent: (handle) => link.send('recentChosen', handle),
      clearRecent: () => recent.clear(),
    });
  }

  function receive(file: string | null): void {
    if (ending.begun || link.closed) {
      ending.startAgain(argumentsFor(file, process.argv, startFrom(process.cwd())));
      return;
    }
    link.focus();
    if (file !== null) inbox.deliver(file);
  }

  async function clearPage(): Promise<FileError | null> {
    const draft = await drafts.collect();
    const kept = draft === null ? null : await keepUnsaved(draft.working, library);
    if (kept !== null && !kept.ok) return kept.error;
    await drafts.drop();
    const compared = await comparison.collect();
    if (!compared.ok) problems.tell(compared.error);
    for (const { edited } of compared.ok ? (compared.value?.members ?? []) : []) {
      const keptToo = edited === null ? null : await keepUnsaved(edited, library);
      if (keptToo !== null && !keptToo.ok) return keptToo.error;
    }
    await comparison.drop();
    await watch.follow(null);
    inbox.interrupted(null);
    return null;
  }

  registerApi(
    {
      ...windowApi({ link, guard, inbox, drafts, comparison, problems }),
      ...helpApi({
        diagnose: () => diagnose({ documents, library: folder(), log: logFile }),
        logFile,
      }),
      ...libraryApi({ documents, files, settings, link, ...library }),
      ...libraryFilesApi({
        files,
        link,
        startFolder: () => outside.find(),
        ...library,
      }),
      ...presentingApi({ link, speaker }),
      ...exportsApi({ files, link, presses, underWay, startFolder: () => outside.find() }),
      ...documentsApi({
        files,
        recent,
        link,
        watch,
        startFolder: () => inside.find(),
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
    const fromSources =
      __DEVELOPMENT__ &&
      develop(process.env, {
        openFile: () => watch.path,
        reopen: (path) => inbox.interrupted(path),
        settle: () => Promise.all([drafts.finish(true), comparison.finish(), underWay.done()]),
      });
    if (!fromSources) serveBundle(environment.rendererFolder);
    describeApp();
    refreshMenu();
    for (const dialogs of [inside, outside]) void dialogs.find();
    void recent.lookUp();
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

function startFrom(workingFolder: string): LaunchStart {
  return { appPath: app.getAppPath(), packaged: app.isPackaged, workingFolder };
}
