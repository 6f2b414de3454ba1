import type { AssumptionId, Assumptions, NumericId, SwitchId } from './registry';

/** What only counts while something is switched on. */
const DEPENDENTS: { readonly [Id in SwitchId]?: readonly NumericId[] } = {
  powerOn: [
    'powerGW',
    'powerYear',
    'powerGrowth',
    'flopPerJoule',
    'flopPerJouleYear',
    'flopPerJouleGrowth',
  ],
  dataOn: ['dataTokens', 'dataYear', 'dataGrowth', 'dataFlopPerTokenSq'],
  latencyOn: ['latencyFlop'],
  cyberOn: ['cyberFlop'],
};

const SWITCH_OF = new Map<AssumptionId, SwitchId>(
  (Object.entries(DEPENDENTS) as [SwitchId, readonly NumericId[]][]).flatMap(
    ([switchId, dependents]) =>
      dependents.map((dependent): [AssumptionId, SwitchId] => [dependent, switchId]),
  ),
);

/** What only counts where the requirement is read off the trend of task lengths. */
const OF_TASK_LENGTHS: ReadonlySet<AssumptionId> = new Set([
  'horizonMinutes',
  'horizonYear',
  'horizonDoubling',
  'agiHorizon',
]);

/** Whether what an assumption belongs to, a ceiling, a danger or a reading, is switched off. */
export function isSwitchedOff(id: AssumptionId, assumptions: Assumptions): boolean {
  const hangsOn = SWITCH_OF.get(id);
  if (hangsOn !== undefined) return !assumptions[hangsOn].value;
  return OF_TASK_LENGTHS.has(id) && assumptions.horizonShare.value === 0;
}

/**
 * Whether an assumption enters no result of the path: what it belongs to is off, or it is a line to
 * compare with. What only shifts comparisons with published records counts as idle where task lengths
 * are not read either.
 */
export function isIdle(id: AssumptionId, assumptions: Assumptions): boolean {
  if (isSwitchedOff(id, assumptions) || id === 'brainFlop') return true;
  return id === 'releaseDelay' && assumptions.horizonShare.value === 0;
}

/**
 * Whether preventing open release changes no result: it does not bind abroad, and the best open weights
 * are foreign.
 */
export function restrictionChangesNothing({
  restrictAbroad,
  foreignOpenLag: { value, spread },
}: Assumptions): boolean {
  const leads = value === 0 && (spread === null || spread.kind === 'lognormal');
  return leads && !restrictAbroad.value;
}
