import 'plotly.js/dist/plotly.css';
import bar from 'plotly.js/lib/bar';
import { purge, react, register, toImage } from 'plotly.js/lib/core';
import heatmap from 'plotly.js/lib/heatmap';

// Lines and points are part of the core.
register([bar, heatmap]);

export { purge, react, toImage };
