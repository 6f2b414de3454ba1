import { formatAssumption } from '#shared/format/assumption';
import { assumptionsIn, METHOD, type MethodSection } from '#shared/method/method';
import { ASSUMPTIONS, type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';

/** What is known of one assumption, ready to be read. */
export interface SourcedAssumption {
  readonly id: AssumptionId;
  readonly label: string;
  readonly evidence: readonly {
    readonly source: string;
    readonly year: number;
    readonly says: string;
    /** "3.1×/yr (2×/yr to 4×/yr)", or nothing. */
    readonly figure: string;
  }[];
}

const SOURCES: readonly SourcedAssumption[] = ASSUMPTIONS.filter(
  ({ evidence }) => evidence.length > 0,
).map(({ id, label, evidence }) => ({
  id,
  label,
  evidence: evidence.map(({ source, year, says, value, interval }) => {
    const central = value === undefined ? '' : formatAssumption(id, value);
    const ends = interval?.map((end) => formatAssumption(id, end)).join(' to ');
    return {
      source,
      year,
      says,
      figure: ends === undefined ? central : central === '' ? ends : `${central} (${ends})`,
    };
  }),
}));

/** The sections and sources that hold every word searched for; all of them for no word. */
export function searchMethod(search: string): {
  readonly sections: readonly MethodSection[];
  readonly sources: readonly SourcedAssumption[];
} {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  return {
    sections: METHOD.filter((section) => found(textOf(section))),
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
