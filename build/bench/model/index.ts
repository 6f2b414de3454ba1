export { measureCentral } from './central';
export { measureEnsemble, measureTenThousand } from './ensemble';
export { measureExplanations } from './explain';
