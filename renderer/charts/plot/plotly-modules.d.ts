/** Plotly types its whole bundle only: the parts used here, which share its functions. */
declare module 'plotly.js/lib/core' {
  export { purge, react, register, toImage } from 'plotly.js';
}
declare module 'plotly.js/lib/bar' {
  const module: import('plotly.js').PlotlyModule;
  export default module;
}
declare module 'plotly.js/lib/heatmap' {
  const module: import('plotly.js').PlotlyModule;
  export default module;
}
