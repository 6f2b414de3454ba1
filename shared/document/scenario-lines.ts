import { SLIDE_NAMES } from '#shared/briefing/deck';
import { formatAssumption } from '#shared/format/assumption';
import { presetName } from '#shared/format/preset-name';
import { shortSpread } from '#shared/format/spread';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  definitionOf,
} from '#shared/model/assumptions/registry';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { Scenario } from './scenario';

/** One thing a scenario says, in words. */
export interface ScenarioLine {
  /** The same thing in another scenario has the same key. */
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/**
 * What a scenario says, a line each, as people read it: every assumption with its value and spread,
 * whether its own or its preset's, and only what there is of the rest.
 */
export function scenarioLines(scenario: Scenario): ScenarioLine[] {
  const { name, description, tags, author, preset, horizon, samples, seed } = scenario;
  const line = (key: string, label: string, text: string): ScenarioLine => ({ key, label, text });
  const said = [
    line('name', 'Name', name),
    line('description', 'Description', description),
    line('tags', 'Tags', tags.join(', ')),
    line('author', 'Author', author),
    line('preset', 'Preset', presetName(preset)),
    line('horizon', 'Horizon', String(horizon)),
    line('samples', 'Samples', String(samples)),
    line('seed', 'Seed', String(seed)),
    ...assumptionLines(scenario),
    ...scenario.correlations.map(({ a, b, rank }) => {
      const [one, other] = [a, b].sort() as [AssumptionId, AssumptionId];
      const label = `Rank correlation of ${definitionOf(one).label} and ${definitionOf(other).label}`;
      return line(`correlations.${one}-${other}`, label, String(rank));
    }),
    ...scenario.evidence.lagPairs.map(({ open, openDate, closed, closedDate }) =>
      line(
        `pair ${open} ${closed}`,
        'Pair for the lag',
        `${open} (${openDate}) after ${closed} (${closedDate})`,
      ),
    ),
    ...scenario.evidence.scores.map(({ benchmark, model, date, score }) =>
      line(
        `score ${benchmark} ${model} ${date}`,
        `Score on ${benchmark}`,
        `${model}, ${date}: ${score}`,
      ),
    ),
    ...Object.entries(scenario.evidence.capabilityThresholds).map(([benchmark, score]) =>
      line(`threshold ${benchmark}`, `Capability threshold on ${benchmark}`, String(score)),
    ),
    ...briefingLines(scenario),
  ];
  return said.filter(({ text }) => text !== '');
}

/** Only what differs from the storyline as it comes. */
function briefingLines({ briefing: { slides, against } }: Scenario): ScenarioLine[] {
  const line = (key: string, label: string, text: string): ScenarioLine => ({ key, label, text });
  const oneLine = (text: string) => text.replaceAll('\n', ' ');
  return [
    line('slides', 'Slides', slides.map(({ kind }) => SLIDE_NAMES[kind]).join(', ')),
    ...(against === null ? [] : [line('against', 'Compared with', against.name)]),
    ...slides.flatMap(({ id, kind, hidden, title, notes, text, live }) => {
      const [key, label] = [`slide ${id}`, `Slide “${SLIDE_NAMES[kind]}”`];
      return [
        line(`${key} hidden`, label, hidden === true ? 'hidden' : ''),
        line(`${key} title`, `${label}, title`, oneLine(title?.text ?? '')),
        line(`${key} text`, `${label}, text`, oneLine(text ?? '')),
        line(`${key} notes`, `${label}, notes`, oneLine(notes ?? '')),
        line(
          `${key} live`,
          `${label}, tried out`,
          live === undefined ? '' : definitionOf(live).label,
        ),
      ];
    }),
  ];
}

function assumptionLines({ preset, assumptions }: Scenario): ScenarioLine[] {
  const resolved = resolveAssumptions(preset, assumptions);
  return ASSUMPTION_IDS.flatMap((id) => {
    const definition = definitionOf(id);
    const { label } = definition;
    const key = `assumptions.${id}`;
    const { value, ...rest } = resolved[id] as { value: number | boolean; spread?: never };
    const spread =
      definition.type === 'number' && rest.spread !== undefined && rest.spread !== null
        ? `, ${shortSpread(definition, rest.spread)}`
        : '';
    const { note, locked } = assumptions[id] ?? {};
    return [
      { key, label, text: formatAssumption(id, value) + spread },
      ...(locked === true ? [{ key: `${key}.locked`, label, text: 'locked' }] : []),
      ...(note === undefined
        ? []
        : [{ key: `${key}.note`, label: `${label}, rationale`, text: note.replaceAll('\n', ' ') }]),
    ];
  });
}

/** A line that differs; null where a side does not have it. */
export interface LineDifference {
  readonly key: string;
  readonly label: string;
  readonly a: string | null;
  readonly b: string | null;
}

/** What differs between two scenarios, in the order of the file; where they were changed is no matter. */
export function differingLines(a: Scenario, b: Scenario): LineDifference[] {
  const [mine, theirs] = [scenarioLines(a), scenarioLines(b)];
  const inB = new Map(theirs.map((line) => [line.key, line]));
  const inA = new Set(mine.map(({ key }) => key));
  const changed = mine.flatMap(({ key, label, text }): LineDifference[] => {
    const other = inB.get(key)?.text ?? null;
    return other === text ? [] : [{ key, label, a: text, b: other }];
  });
  const added = theirs
    .filter(({ key }) => !inA.has(key))
    .map(({ key, label, text }) => ({ key, label, a: null, b: text }));
  return [...changed, ...added];
}
