import { err, ok, type Result } from '#shared/base/result';
import type { ModelIssue } from '#shared/model/errors';
import { type FileOrigin, UNKNOWN_ORIGIN } from '../scenario/absent';
import { type DocumentError, tooLargeError } from '../scenario/errors';
import { LIMITS } from '../scenario/limits';
import type { Scenario } from '../scenario/scenario';
import { PRESENT_WORDS } from './file-words';
import { headerError, isOfVersion1 } from './header';
import { parseJson } from './json-text';
import { contentIssues, rebuildScenario } from './rebuild';
import { scenarioSchema } from './schema';
import { schemaIssues } from './schema-issues';
import { structureIssue } from './structure';
import { utf8Length } from './utf8-length';
import { readVersion1 } from './version-1/read';

const MOST_ISSUES = 20;

/**
 * Reads the text of a scenario file. Nothing of it is taken over unchecked: the scenario is rebuilt
 * field by field, and what the model could not run is refused here, with the place in the file.
 */
export function parseScenario(
  text: string,
  absent: FileOrigin = UNKNOWN_ORIGIN,
): Result<Scenario, DocumentError> {
  if (utf8Length(text) > LIMITS.bytes) return err(tooLargeError(LIMITS.bytes));
  const json = parseJson(text);
  if (!json.ok) {
    const { line, column, message } = json.error;
    const where = `line ${line}, column ${column}`;
    return err({ code: 'notJson', message: `It is not JSON: ${where}: ${message}.`, issues: [] });
  }
  const foreign = headerError(json.value);
  if (foreign !== null) return err(foreign);
  const unfit = structureIssue(json.value);
  if (unfit !== null) return invalid([unfit]);
  const read = isOfVersion1(json.value)
    ? readVersion1(json.value, absent)
    : readPresent(json.value, absent);
  return read.ok ? read : invalid(read.error);
}

function readPresent(root: unknown, absent: FileOrigin): Result<Scenario, readonly ModelIssue[]> {
  const schema = scenarioSchema();
  const file = schema.safeParse(root);
  if (!file.success) return err(schemaIssues(file.error, root, schema, PRESENT_WORDS));
  const scenario = rebuildScenario(file.data, absent);
  const issues = contentIssues(scenario);
  return issues.length === 0 ? ok(scenario) : err(issues);
}

function invalid(issues: readonly ModelIssue[]): Result<never, DocumentError> {
  const places = issues.length === 1 ? 'One place in it is' : `${issues.length} places in it are`;
  const [first] = issues;
  const where = first === undefined ? '' : `: ${first.path.join('.')}: ${first.message}`;
  const message = `${places} wrong${issues.length === 1 ? where : ''}.`;
  return err({ code: 'invalid', message, issues: issues.slice(0, MOST_ISSUES) });
}
