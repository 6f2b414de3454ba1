import type { DocumentError } from '../scenario/errors';
import { SCENARIO_FORMAT, SCENARIO_VERSION } from '../scenario/scenario';

/** Why parsed JSON is not a scenario file of a version that can be read; null when it is. */
export function headerError(root: unknown): DocumentError | null {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    return foreign('It is JSON, but not a scenario.');
  }
  const format = own(root, 'format');
  if (format !== SCENARIO_FORMAT) {
    return foreign(
      typeof format === 'string' && format.length <= 60
        ? `It is not a scenario: its format is ${JSON.stringify(format)}, not "${SCENARIO_FORMAT}".`
        : `It is not a scenario: it does not begin with "format": "${SCENARIO_FORMAT}".`,
    );
  }
  const version = own(root, 'version');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    const message = `"version" must be a whole number from 1 to ${SCENARIO_VERSION}`;
    return {
      code: 'invalid',
      message: `One place in it is wrong: ${message}.`,
      issues: [{ path: ['version'], message }],
    };
  }
  if (version > SCENARIO_VERSION) {
    return {
      code: 'newerVersion',
      message: `It is a scenario of version ${version}; this Headroom reads versions up to ${SCENARIO_VERSION}. A newer Headroom opens it.`,
      issues: [
        { path: ['version'], message: `"version" is ${version}, newer than ${SCENARIO_VERSION}` },
      ],
    };
  }
  return null;
}

/** Whether parsed JSON whose header is in order is of version 1. */
export function isOfVersion1(root: unknown): boolean {
  return typeof root === 'object' && root !== null && own(root, 'version') === 1;
}

function own(root: object, key: string): unknown {
  return Object.hasOwn(root, key) ? (root as Record<string, unknown>)[key] : undefined;
}

function foreign(message: string): DocumentError {
  return { code: 'notScenario', message, issues: [] };
}
