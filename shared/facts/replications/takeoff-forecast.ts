import type { Replication } from './types';

export const TAKEOFF_FORECAST: Replication = {
  preset: 'takeoff-2023',
  source: 'Davidson, Full Takeoff Model, best guess (2023)',
  about:
    'When AI can do all tasks, with the parameters its site begins with. In go its growth of spending, hardware and algorithms before AI helps, and its requirement. How much AI speeds research up is set so that the date comes out: this shows what it takes, and is no test of it.',
  differences: [
    'There AI also draws in more spending once it is seen to be near, and speeds up hardware. Here all of that is one factor on the pace of algorithms, which therefore has to be large; its own algorithms gain more still.',
    'There research needs computing as well as researchers and slows down where that is scarce; here it does not.',
  ],
  horizon: 2060,
  figures: [{ what: 'AGI', published: 2040, result: 'central.agi', tolerance: 1 }],
};
