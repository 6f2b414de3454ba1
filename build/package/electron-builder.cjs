const { readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');

/**
 * How the app is packaged. Run by build/package.mjs, which says by these variables which Electron
 * lies where and how much time to spend on compressing.
 */
const { HEADROOM_ELECTRON_FOLDER, HEADROOM_ELECTRON_VERSION, HEADROOM_STAND_IN } = process.env;
const { HEADROOM_DEB_COMPRESSION } = process.env;
const root = join(__dirname, '..', '..');
const icons = join(root, 'build', 'icons');
const standIn = HEADROOM_STAND_IN === '1';

/** Scenario files; on Linux the MIME type below says the same. */
const scenarioFiles = {
  ext: 'headroom.json',
  name: 'Headroom scenario',
  description: 'Headroom scenario',
  mimeType: 'application/vnd.headroom.scenario+json',
  role: 'Editor',
  rank: 'Owner',
};

/** A package made of the stand-in says so in its name: it is for tests, never to be shipped. */
const suffix = standIn ? '-test-only' : '';

const documentSizes = [16, 24, 32, 48, 64, 128, 256, 512];

module.exports = {
  appId: 'org.headroom.Headroom',
  productName: 'Headroom',
  copyright: readFileSync(join(root, 'LICENSE'), 'utf8').match(/^Copyright.*$/m)?.[0],
  electronDist: HEADROOM_ELECTRON_FOLDER,
  electronVersion: HEADROOM_ELECTRON_VERSION,
  directories: { output: 'out/package', buildResources: 'build/icons' },
  artifactName: `\${productName}-\${version}-\${os}-\${arch}${suffix}.\${ext}`,
  // The builds hold what they need: no node_modules, no sources, no tests.
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!out/**/parts.json'],
  // A package has to name a page; there is none yet.
  extraMetadata: { homepage: 'https://headroom.invalid/', desktopName: 'headroom.desktop' },
  extraResources: [
    { from: 'out/cli/headroom.js', to: 'cli/headroom-cli.mjs' },
    { from: 'LICENSE', to: 'LICENSE.headroom.txt' },
  ],
  asar: true,
  // What installs and collects node_modules is not needed.
  beforeBuild: async () => false,
  electronLanguages: ['en-US'],
  publish: null,
  afterPack: async ({ appOutDir }) => {
    // What makes the stand-in a runtime for development.
    for (const name of ['complete', 'resources/default_app.asar', 'resources/default_app.sha256']) {
      rmSync(join(appOutDir, name), { force: true });
    }
  },
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    // Enforced on macOS and Windows.
    enableEmbeddedAsarIntegrityValidation: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    // Apple's processors run nothing unsigned: without a certificate it is signed as nobody's.
    resetAdHocDarwinSignature: true,
  },

  linux: {
    executableName: 'headroom',
    syncDesktopName: true,
    // A file manager hands over paths, of which the app takes the first.
    executableArgs: ['%F'],
    category: 'Office;Finance',
    icon: join(icons, 'icon'),
    synopsis: 'How far AI training compute can go',
    maintainer: 'The Headroom authors <headroom@headroom.invalid>',
    mimeTypes: [scenarioFiles.mimeType],
    desktop: { entry: { Keywords: 'AI;compute;forecast;scenario;policy;' } },
    target: ['AppImage', 'deb', 'tar.gz'],
  },
  deb: {
    packageCategory: 'science',
    compression: HEADROOM_DEB_COMPRESSION,
    depends: ['libgtk-3-0 | libgtk-3-0t64', 'libnss3', 'libasound2 | libasound2t64', 'libgbm1'],
    recommends: ['xdg-utils', 'shared-mime-info', 'desktop-file-utils'],
    fpm: [
      `${join(__dirname, 'headroom-mime.xml')}=/usr/share/mime/packages/headroom.xml`,
      `${join(__dirname, 'headroom-cli')}=/usr/bin/headroom-cli`,
      ...documentSizes.map(
        (side) =>
          `${join(icons, 'document', `${side}x${side}.png`)}=/usr/share/icons/hicolor/${side}x${side}/mimetypes/application-vnd.headroom.scenario+json.png`,
      ),
    ],
  },

  win: {
    icon: join(icons, 'icon.ico'),
    target: ['nsis', 'portable'],
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    artifactName: `\${productName}-\${version}-setup-\${arch}${suffix}.\${ext}`,
  },
  portable: {
    artifactName: `\${productName}-\${version}-portable-\${arch}${suffix}.\${ext}`,
  },

  mac: {
    icon: join(icons, 'icon.icns'),
    category: 'public.app-category.business',
    hardenedRuntime: true,
    fileAssociations: [{ ...scenarioFiles, icon: join(icons, 'document.icns') }],
    target: ['dmg', 'zip'],
  },
};
