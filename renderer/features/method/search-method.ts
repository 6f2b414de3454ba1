import { REPLICATIONS } from '#shared/facts/replications/replications';
import type { Replication } from '#shared/facts/replications/types';
import { writeEvidenceFigure } from '#shared/format/evidence-figure';
import { assumptionsIn, METHOD } from '#shared/method/method';
import type { MethodSection } from '#shared/method/method-section';
import { ASSUMPTIONS, type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';

/** What is known of one assumption, ready to be read. */
export interface SourcedAssumption {
  readonly id: AssumptionId;
  readonly label: string;
  readonly evidence: readonly {
    readonly source: string;
    readonly year: number;
    readonly says: string;
    /** "2.4×/yr (2×/yr to 2.9×/yr, 90%)", or nothing. */
    readonly figure: string;
  }[];
}

const SOURCES: readonly SourcedAssumption[] = ASSUMPTIONS.filter(
  ({ evidence }) => evidence.length > 0,
).map((definition) => ({
  id: definition.id,
  label: definition.label,
  evidence: definition.evidence.map((evidence) => ({
    source: evidence.source,
    year: evidence.year,
    says: evidence.says,
    figure: definition.type === 'number' ? writeEvidenceFigure(definition, evidence) : '',
  })),
}));

/** The sections, forecasts and sources that hold every word searched for; all of them for no word. */
export function searchMethod(search: string): {
  readonly sections: readonly MethodSection[];
  readonly forecasts: readonly Replication[];
  readonly sources: readonly SourcedAssumption[];
} {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  return {
    sections: METHOD.filter((section) => found(textOf(section))),
    forecasts: REPLICATIONS.filter(({ source, about, differences, figures }) =>
      found([source, about, ...differences, ...figures.map(({ what }) => what)].join(' ')),
    ),
    sources: SOURCES.filter(({ id, label, evidence }) =>
      found(
        [id, label, ...evidence.flatMap(({ source, year, says }) => [source, year, says])].join(
          ' ',
        ),
      ),
    ),
  };
}

function textOf({ title, paragraphs, equations }: MethodSection): string {
  const named = equations.flatMap((equation) => [
    equation.title,
    ...assumptionsIn(equation).flatMap((id) => [id, definitionOf(id).label]),
  ]);
  return [title, ...paragraphs, ...named].join(' ');
}
