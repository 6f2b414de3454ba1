import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './ui/theme.css';
import { createRoot } from 'react-dom/client';
import { must } from '#shared/base/assert';
import { connectBridge } from './api/bridge';
import { App } from './app/App';
import { startApp } from './app/start-app';

const root = createRoot(must(document.getElementById('root'), '#root in index.html'));
root.render(<App parts={startApp(connectBridge())} />);
