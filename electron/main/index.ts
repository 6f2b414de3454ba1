import { app, session } from 'electron';
import { describeApp } from './about';
import { readEnvironment } from './environment';
import { FileInbox } from './file-inbox';
import { Drafts } from './files/drafts';
import { ScenarioFiles } from './files/scenario-files';
import { fillOrder, orderFolder } from './handout/fill-order';
import { Presses } from './handout/presses';
import { documentsApi, existingFolder } from './ipc/handlers/documents';
import { exportsApi } from './ipc/handlers/exports';
import { libraryApi, libraryFolder } from './ipc/handlers/library';
import { presentingApi, SPEAKER_METHODS } from './ipc/handlers/presenting';
import { windowApi } from './ipc/handlers/window';
import { registerApi } from './ipc/register';
import { isOwnPage } from './ipc/sender';
import { handedOver, launchFile } from './launch-file';
import { showMenu } from './menu';
import { ORIGIN } from './protocol/origin';
import { registerScheme, serveBundle } from './protocol/serve';
import { confinePages } from './security/confine';
import { blockNetwork, silenceChromium } from './security/network';
import { denyPermissions } from './security/permissions';
import { RecentFiles } from './settings/recent-files';
import { Settings } from './settings/settings';
import { CloseGuard } from './window/close-guard';
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
else app.quit();

function start(): void {
  const { documents } = environment;
  const settings = new Settings(environment.settingsFile);
  const link = new WindowLink();
  const recent = new RecentFiles(settings, refreshMenu);
  const files = new ScenarioFiles(documents, (path) => recent.add(path));
  const inbox = new FileInbox(files, link);
  const drafts = new Drafts(environment.draftFile, files);
  const guard = new CloseGuard(link);
  const presses = new Presses(environment.pressPreloadFile);
  const speaker = new SpeakerWindow(link, environment.preloadFile);
  const library = () => libraryFolder({ documents, settings });

  async function refreshMenu(): Promise<void> {
    const labels = (await recent.existing()).map((path) => files.label(path));
    showMenu(labels, {
      run: (command) => link.send('command', command),
      openRecent: (handle) => link.send('recentChosen', handle),
      clearRecent: () => recent.clear(),
    });
  }

  function receive(file: string | null): void {
    link.focus();
    if (file !== null) inbox.deliver(file);
  }

  registerApi(
    {
      ...windowApi({ link, guard, inbox, drafts }),
      ...presentingApi({ link, speaker }),
      ...libraryApi({ documents, files, settings, link }),
      ...exportsApi({ files, link, presses, startFolder: () => existingFolder(documents) }),
      ...documentsApi({
        files,
        recent,
        link,
        startFolder: () => existingFolder(library(), documents),
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
    offerRescue(window);
  });
}

function fileOf(argv: readonly string[], workingFolder: string): string | null {
  return launchFile(argv, { appPath: app.getAppPath(), packaged: app.isPackaged, workingFolder });
}
