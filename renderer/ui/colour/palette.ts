import type { Constraint, Tier } from '#shared/model/results';

export type ColorScheme = 'light' | 'dark';

/**
 * Colours of data, fixed by meaning throughout the app. The hues were chosen so that those that meet
 * in one chart stay apart for protanopes, deuteranopes and tritanopes; see the test beside this file.
 */
export interface Palette {
  /** What the chart lies on, and what its letters and rules are drawn with. */
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly grid: string;
  readonly axis: string;
  readonly constraints: Readonly<Record<Constraint, string>>;
  /** The frontier and the closed models it is made of. */
  readonly frontier: string;
  readonly closed: string;
  readonly open: string;
  readonly rival: string;
  /** Reference lines: the regulatory threshold, the brain's compute, what money buys. */
  readonly threshold: string;
  readonly brain: string;
  readonly isoCost: string;
  /** Scenarios side by side, in their order; never met in a chart with the colours above. */
  readonly scenarios: readonly string[];
  /** Pale to strong: the sequence differs in lightness too. */
  readonly tiers: Readonly<Record<Tier, string>>;
}

const LIGHT: Palette = {
  surface: '#ffffff',
  ink: '#1b1d20',
  ink2: '#54585e',
  ink3: '#6d7278',
  grid: '#ececea',
  axis: '#cfcfca',
  constraints: {
    trend: '#9b74f5',
    money: '#2f670b',
    chips: '#bd6450',
    power: '#ab8f00',
    data: '#931170',
    latency: '#1a8ba3',
  },
  frontier: '#1b1d20',
  closed: '#85898f',
  open: '#3f57c4',
  rival: '#c2410c',
  threshold: '#54585e',
  brain: '#85898f',
  isoCost: '#a3a6aa',
  scenarios: ['#1b1d20', '#0972e6', '#b9520d', '#690681', '#0619ce', '#92180b'],
  tiers: { low: '#c3d7e2', medium: '#dca048', high: '#93303c' },
};

const DARK: Palette = {
  surface: '#1d2023',
  ink: '#e8e8e5',
  ink2: '#aeb2b7',
  ink3: '#8e9298',
  grid: '#2a2d31',
  axis: '#3d4147',
  constraints: {
    trend: '#8f68f0',
    money: '#8fe069',
    chips: '#ef8a78',
    power: '#b07412',
    data: '#d2489a',
    latency: '#43c2d4',
  },
  frontier: '#e8e8e5',
  closed: '#8e9298',
  open: '#8a98fd',
  rival: '#ff8f57',
  threshold: '#aeb2b7',
  brain: '#8e9298',
  isoCost: '#6b7076',
  scenarios: ['#e8e8e5', '#5c84e6', '#e47504', '#38fe30', '#abb0ec', '#eba095'],
  tiers: { low: '#3a5566', medium: '#a8752a', high: '#e88f86' },
};

export function paletteOf(scheme: ColorScheme): Palette {
  return scheme === 'dark' ? DARK : LIGHT;
}
