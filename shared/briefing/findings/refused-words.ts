import { ASSUMPTION_IDS, definitionOf } from '#shared/model/assumptions/registry';
import { parseResult } from '#shared/model/explain/results/result-name';
import { resultPhrase } from './result-words';

/** Why the model refused a question about a result, with labels in place of the ids in its message. */
export function refusalWords(problem: string, result: string, horizon: number): string {
  const known = problem.replaceAll(result, resultPhrase(parseResult(result, horizon)));
  const words = ASSUMPTION_IDS.reduce(
    (text, id) => text.replaceAll(new RegExp(`\\b${id}\\b`, 'g'), `“${definitionOf(id).label}”`),
    known,
  );
  return `${words.replace(/\.$/, '')}.`;
}
