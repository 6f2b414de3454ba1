const { app, BrowserWindow, session } = require('electron');

// A browser without a network: it shows the file it is given, and counts what that asks for elsewhere.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
global.requested = [];
app.whenReady().then(() => {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    const own = url.startsWith('file:') || url.startsWith('data:') || url.startsWith('devtools:');
    if (!own) global.requested.push(url);
    answer({ cancel: !own });
  });
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.loadFile(process.env.HEADROOM_PAGE);
});
