import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseNotes } from './release/notes.mjs';
import { root } from './setup/paths.mjs';
import { runMain, Stop } from './setup/say.mjs';

/** `npm run release-notes -- vVERSION`: what CHANGELOG.md says of the version that a tag names. */
await runMain(async () => {
  const [tag = ''] = process.argv.slice(2);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (tag !== `v${version}`) {
    throw new Stop(`“${tag}” is not the tag of ${version}.`, `tag the commit v${version}.`);
  }
  const release = releaseNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  if ('fault' in release) throw new Stop(`${release.fault}.`, 'say there what users notice.');
  console.log(release.notes);
  return 0;
});
