import type { AssumptionId, SwitchId } from '#shared/model/assumptions/registry';

/** What only counts while a ceiling is in force. */
const DEPENDENTS: Partial<Record<SwitchId, readonly AssumptionId[]>> = {
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
};

const SWITCH_OF = new Map<AssumptionId, SwitchId>(
  (Object.entries(DEPENDENTS) as [SwitchId, readonly AssumptionId[]][]).flatMap(
    ([switchId, dependents]) =>
      dependents.map((dependent): [AssumptionId, SwitchId] => [dependent, switchId]),
  ),
);

/** The switch that has to be on for an assumption to count, if there is one. */
export function governingSwitch(id: AssumptionId): SwitchId | undefined {
  return SWITCH_OF.get(id);
}
