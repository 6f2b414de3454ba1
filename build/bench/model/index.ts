export { measureCentral } from './central';
export { measureEnsemble } from './ensemble';
