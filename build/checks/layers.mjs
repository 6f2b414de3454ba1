import { cruiseFolder } from '../layers/cruise.mjs';
import { selfTest } from '../layers/self-test.mjs';
import { root } from '../setup/paths.mjs';
import { verdict } from './check.mjs';

/** @type {import('./check.mjs').Check} */
export const layers = {
  name: 'layers',
  title: 'layers (dependency-cruiser, rules in build/layers/rules.mjs)',
  run: async () => {
    const { modules, violations } = await cruiseFolder(root);
    const faults = violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`);
    if (modules === 0) faults.push('no module was read');
    return verdict([...faults, ...(await selfTest())]);
  },
};
