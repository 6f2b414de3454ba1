const { app, BrowserWindow } = require('electron');

// What Electron itself costs: one sandboxed window with a word in it.
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.loadURL('data:text/html,<title>Empty</title><p>empty');
});
