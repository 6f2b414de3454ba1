import { presetName } from '#shared/format/names/preset-name';
import { quotedItem } from '#shared/format/quoted';
import { FIELDS, type OwnFieldName, perContentField } from '../scenario/fields';
import type { Scenario } from '../scenario/scenario';
import { assumptionLines, correlationLines } from './assumption-lines';
import { briefingLines } from './briefing-lines';
import { evidenceLines } from './evidence-lines';
import { type ScenarioLine, scenarioLine, writtenLine } from './scenario-line';

/** What a part with a form of its own says, in words. */
const OWN_LINES: Readonly<Record<OwnFieldName, (scenario: Scenario) => readonly ScenarioLine[]>> = {
  name: ({ name }) => [writtenLine('name', 'Name', name)],
  tags: ({ tags }) =>
    tags.length === 0
      ? []
      : [scenarioLine('tags', 'Tags', tags.join(', '), tags.map(quotedItem).join(', '))],
  preset: ({ preset }) => [scenarioLine('preset', 'Preset', presetName(preset))],
  presetRevision: ({ presetRevision }) => [
    scenarioLine('presetRevision', 'Revision of the preset', String(presetRevision)),
  ],
  assumptions: assumptionLines,
  correlations: correlationLines,
  evidence: ({ evidence }) => evidenceLines(evidence),
  briefing: ({ briefing }) => briefingLines(briefing),
};

/**
 * What a scenario says, a line each: every assumption with its value and spread, whether its own or its
 * preset's, and only what there is of the rest. Which file it is and when that was changed is not part
 * of it, nor what it gave.
 */
export function scenarioLines(scenario: Scenario): ScenarioLine[] {
  return perContentField<readonly ScenarioLine[]>({
    text: (name) =>
      scenario[name] === '' ? [] : [writtenLine(name, FIELDS[name].label, scenario[name])],
    number: (name) => [scenarioLine(name, FIELDS[name].label, String(scenario[name]))],
    own: (name) => OWN_LINES[name](scenario),
  }).flat();
}
