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

/**
 * A house of rooms: a room uses those of lower floors and of its own, never those above.
 * @param {string} name
 * @param {string} house the folder the rooms are in
 * @param {readonly (readonly string[])[]} floors rooms by floor, the lowest first
 * @returns {Rule[]}
 */
function floors(name, house, floors) {
  return floors.slice(0, -1).map((rooms, floor) => {
    const above = floors.slice(floor + 1).flat();
    return forbid(
      name,
      `in ${house}: ${rooms.join(', ')} lie below ${above.join(', ')}`,
      sourceIn(`^${house}/(${rooms.join('|')})/`),
      { path: `^${house}/(${above.join('|')})/` },
    );
  });
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
  ...floors('shared-floors', 'shared', [
    ['base', 'data'],
    ['model'],
    ['facts', 'format', 'policy', 'method'],
    ['document'],
    ['headlines', 'calculators', 'capability', 'history', 'sweep'],
    ['sentences'],
    ['briefing'],
    ['ipc'],
  ]),
  ...floors('model-floors', 'shared/model', [
    ['assumptions', 'random', 'solve'],
    ['presets', 'ensemble', 'check'],
    ['explain'],
  ]),
  ...floors('document-floors', 'shared/document', [
    ['scenario'],
    ['file', 'edit', 'lines'],
    ['merge', 'results'],
  ]),
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
    'disk-is-shared',
    'what app and tool share on disk knows neither of them, nor Electron',
    sourceIn('^electron/disk/'),
    { path: '^electron/(?!disk/)|node_modules/electron/' },
  ),
  forbid(
    'tool-beside-app',
    'the command line tool and the app meet at electron/disk',
    { path: '^electron/(cli|main|preload)/' },
    { path: '^electron/(cli|main|preload)/', pathNot: '^electron/$1/' },
  ),
  ...floors('main-floors', 'electron/main', [
    ['log', 'protocol'],
    ['security', 'scenarios'],
    ['kept'],
    ['settings', 'window'],
    ['start'],
    ['library', 'handout', 'help'],
    ['ipc', 'development'],
  ]),
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
    'ui, charts and slides are given what they show',
    sourceIn('^renderer/(ui|charts|slides)/'),
    {
      path: '^renderer/(state|api|engine|features|app|handout)/',
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
    sourceIn('^renderer/(features|state|api|ui|charts|slides|engine)/'),
    {
      path: '^renderer/(app|handout)/',
    },
  ),
  forbid('state-below-features', 'state knows no view', sourceIn('^renderer/(state|api|engine)/'), {
    path: '^renderer/(features|ui|charts|slides)/',
  }),
  ...floors('renderer-floors', 'renderer', [
    ['api', 'ui'],
    ['state', 'charts'],
    ['engine', 'slides'],
    ['features', 'handout'],
  ]),
  ...floors('chart-floors', 'renderer/charts', [
    ['plot'],
    ['figures', 'frame', 'tables', 'export'],
    ['views'],
  ]),
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
    {
      path: '^(shared|electron|renderer)/',
      pathNot: `${test}|^(shared|renderer|electron/cli)/testing/`,
    },
    { path: '^(shared|renderer|electron/cli)/testing/' },
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
