import { presetName } from '#shared/format/names/preset-name';
import { quotedItem } from '#shared/format/quoted';
import type { Scenario } from '../scenario/scenario';
import { assumptionLines, correlationLines } from './assumption-lines';
import { briefingLines } from './briefing-lines';
import { evidenceLines } from './evidence-lines';
import { line, type ScenarioLine, written } from './scenario-line';

/**
 * What a scenario says, a line each: every assumption with its value and spread, whether its own or its
 * preset's, and only what there is of the rest. Which file it is and when that was changed is not part
 * of it, nor what it gave.
 */
export function scenarioLines(scenario: Scenario): ScenarioLine[] {
  const { name, description, tags, author, preset, horizon, samples, seed } = scenario;
  return [
    written('name', 'Name', name),
    ...(description === '' ? [] : [written('description', 'Description', description)]),
    ...(tags.length === 0
      ? []
      : [line('tags', 'Tags', tags.join(', '), tags.map(quotedItem).join(', '))]),
    ...(author === '' ? [] : [written('author', 'Author', author)]),
    line('preset', 'Preset', presetName(preset)),
    line('horizon', 'Horizon', String(horizon)),
    line('samples', 'Samples', String(samples)),
    line('seed', 'Seed', String(seed)),
    ...assumptionLines(scenario),
    ...correlationLines(scenario.correlations),
    ...evidenceLines(scenario.evidence),
    ...briefingLines(scenario.briefing),
  ];
}
