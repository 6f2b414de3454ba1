import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import './ui/colour/theme.css';
import { createRoot } from 'react-dom/client';
import { requireValue } from '#shared/base/assert';
import { connectBridge } from './api/bridge';
import { App } from './app/shell/App';
import { SpeakerApp } from './app/shell/SpeakerApp';
import { startApp } from './app/start-app';

const root = createRoot(requireValue(document.getElementById('root'), '#root in index.html'));
const bridge = connectBridge();
// The one other window of the app shows the same page from another side.
root.render(
  window.location.hash === '#speaker' ? (
    <SpeakerApp bridge={bridge} />
  ) : (
    <App parts={startApp(bridge)} />
  ),
);
