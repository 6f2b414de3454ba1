import '../ui/colour/theme.css';
import './viewer.css';
import { createRoot } from 'react-dom/client';
import { requireValue } from '#shared/base/assert';
import { Viewer } from './Viewer';
import { VIEWER_DATA_ID, type ViewerData } from './viewer-data';

/* The script of a web page that left the app: it reads what lies in the page, and draws it. */
const found = requireValue(document.getElementById(VIEWER_DATA_ID), 'the briefing');
const data = JSON.parse(found.textContent ?? '') as ViewerData;
createRoot(requireValue(document.getElementById('root'), '#root')).render(<Viewer data={data} />);
