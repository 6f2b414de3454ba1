import type { DocumentError } from '../scenario/errors';
import { SCENARIO_FORMAT, SCENARIO_VERSION } from '../scenario/scenario';

/**
 * Why parsed JSON is not a scenario file that this version reads; null when it is. Version 1 is the
 * only one so far: an older one that appears is brought up to date between this and the schema.
 */
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
    const message = `"version" must be the whole number ${SCENARIO_VERSION}`;
    return {
      code: 'invalid',
      message: `One place in it is wrong: ${message}.`,
      issues: [{ path: ['version'], message }],
    };
  }
  if (version > SCENARIO_VERSION) {
    return {
      code: 'newerVersion',
      message: `It is a scenario of version ${version}; this Headroom reads version ${SCENARIO_VERSION}. A newer Headroom opens it.`,
      issues: [
        { path: ['version'], message: `"version" is ${version}, newer than ${SCENARIO_VERSION}` },
      ],
    };
  }
  return null;
}

function own(root: object, key: string): unknown {
  return Object.hasOwn(root, key) ? (root as Record<string, unknown>)[key] : undefined;
}

function foreign(message: string): DocumentError {
  return { code: 'notScenario', message, issues: [] };
}
