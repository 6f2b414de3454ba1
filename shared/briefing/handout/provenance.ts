import { MODEL_VERSION } from '../../document/results/results-json';
import type { Scenario } from '../../document/scenario/scenario';
import { FACTS_CREDIT } from '../../facts/models';
import { presetName } from '../../format/names/preset-name';

/**
 * Where figures that leave the app come from: scenario, day, model, samples, seed, data. One line each.
 *
 * @param made calendar day, ISO 8601
 * @param edited whether what is exported differs from the scenario's file
 */
export function provenanceOf(
  scenarios: readonly Scenario[],
  made: string,
  edited = false,
): readonly string[] {
  return [
    ...scenarios.map(
      ({ name, author, preset, ...run }, i) =>
        `Scenario${scenarios.length > 1 ? ` ${i + 1}` : ''}: ${name}${author === '' ? '' : `, by ${author}`}${edited ? ', with unsaved changes' : ''} (preset ${presetName(preset)}; ${runOf(run)})`,
    ),
    `Headroom, model ${MODEL_VERSION}, ${made}`,
    FACTS_CREDIT,
  ];
}

/** The same in one short line, for the foot of a page. */
export function provenanceLine([first, ...others]: readonly Scenario[], made: string): string {
  if (first === undefined) return '';
  const names = [first, ...others].map(({ name }) => name).join(' / ');
  return `${names} · ${made} · Headroom model ${MODEL_VERSION} · ${runOf(first)} · Data: Epoch AI, CC BY 4.0`;
}

function runOf({ samples, seed, horizon }: Pick<Scenario, 'samples' | 'seed' | 'horizon'>): string {
  return `${samples.toLocaleString('en')} samples, seed ${seed}, horizon ${horizon}`;
}
