/**
 * Who may import whom. Type-only imports count: a type that a lower layer needs belongs in the
 * lower layer.
 */
const test = '\\.test\\.tsx?$';
const npm = '^node_modules/|/node_modules/';

/** @typedef {import('dependency-cruiser').IRegularForbiddenRuleType | import('dependency-cruiser').IReachabilityForbiddenRuleType} Rule */

/**
 * @param {string} name
 * @param {string} comment
 * @param {Rule['from']} from
 * @param {Rule['to']} to
 * @returns {Rule}
 */
function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

/** Tests may use what they need to test with. @param {string} path */
function sourceIn(path) {
  return { path, pathNot: test };
}

/** @type {Rule[]} */
const shared = [
  forbid(
    'shared-stands-alone',
    'shared/ runs in the window, in a worker, in the main process and in plain Node',
    { path: '^shared/' },
    { path: '^(renderer|electron|e2e|build)/' },
  ),
  forbid('shared-no-node', 'shared/ has no Node', sourceIn('^shared/'), {
    dependencyTypes: ['core'],
  }),
  forbid(
    'shared-no-packages',
    'of npm packages shared/ uses zod alone',
    // What only tests import may be made with what tests are made with.
    { path: '^shared/', pathNot: `${test}|^shared/testing/` },
    { path: npm, pathNot: 'node_modules/zod/' },
  ),
  forbid('base-is-a-leaf', 'shared/base imports nothing', sourceIn('^shared/base/'), {
    pathNot: '^shared/base/',
  }),
  forbid(
    'model-on-base-only',
    'the model is pure functions on shared/base',
    sourceIn('^shared/model/'),
    { pathNot: '^shared/(base|model)/' },
  ),
];

/** @type {Rule[]} */
const processes = [
  forbid(
    'renderer-not-electron',
    'they meet at shared/ipc',
    { path: '^renderer/' },
    {
      path: '^electron/|node_modules/electron/',
    },
  ),
  forbid(
    'electron-not-renderer',
    'they meet at shared/ipc',
    { path: '^electron/' },
    {
      path: '^renderer/',
    },
  ),
  forbid('renderer-no-node', 'the window has no Node', sourceIn('^renderer/'), {
    dependencyTypes: ['core'],
  }),
  forbid(
    'preload-small',
    'a sandboxed preload has Electron alone',
    sourceIn('^electron/preload/'),
    {
      pathNot: '^electron/preload/|^shared/|node_modules/(electron|zod)/',
    },
  ),
  forbid(
    'cli-no-electron',
    'the command line tool runs in plain Node',
    { path: '^electron/cli/' },
    {
      path: 'node_modules/electron/',
      reachable: true,
    },
  ),
  forbid(
    'e2e-drives-the-app',
    'end-to-end tests drive the built app',
    { path: '^e2e/' },
    {
      path: '^(renderer|electron)/',
    },
  ),
];

/** @type {Rule[]} */
const renderer = [
  forbid(
    'parts-know-no-state',
    'ui and charts are given what they show',
    sourceIn('^renderer/(ui|charts)/'),
    {
      path: '^renderer/(state|api|features|app|compute)/',
    },
  ),
  forbid(
    'features-are-apart',
    'a feature knows no other',
    { path: '^renderer/features/([^/]+)/' },
    {
      path: '^renderer/features/',
      pathNot: '^renderer/features/$1/',
    },
  ),
  forbid(
    'app-is-on-top',
    'app/ and handout/ compose the features, nothing in them knows these',
    sourceIn('^renderer/(features|state|api|ui|charts|compute)/'),
    {
      path: '^renderer/(app|handout)/',
    },
  ),
  forbid(
    'state-below-features',
    'state knows no view',
    sourceIn('^renderer/(state|api|compute)/'),
    {
      path: '^renderer/(features|ui|charts)/',
    },
  ),
  forbid(
    'plotly-in-charts',
    'only renderer/charts touches Plotly',
    { pathNot: '^renderer/charts/|node_modules/' },
    {
      path: 'node_modules/(@types/)?plotly\\.js/',
    },
  ),
];

/** @type {Rule[]} */
const everywhere = [
  forbid('no-circle', 'modules that import one another are one module', {}, { circular: true }),
  forbid('resolvable', 'an import leads somewhere', {}, { couldNotResolve: true }),
  forbid('tests-are-leaves', 'nothing imports a test', {}, { path: test }),
  forbid(
    'testing-for-tests',
    'builders for tests stay out of the app',
    { path: '^(shared|electron|renderer)/', pathNot: `${test}|^shared/testing/` },
    { path: '^shared/testing/' },
  ),
  forbid(
    'shipped-packages',
    'what the app imports at run time is a dependency, not a development one',
    { path: '^(shared|electron|renderer)/', pathNot: `${test}|^shared/testing/` },
    {
      dependencyTypes: ['npm-dev', 'npm-no-pkg'],
      dependencyTypesNot: ['type-only'],
      pathNot: 'node_modules/electron/',
    },
  ),
];

export const rules = [...shared, ...processes, ...renderer, ...everywhere];
