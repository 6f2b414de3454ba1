import { writeFileSync } from 'node:fs';
import { securityPage, securityPageFile } from './security/page.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm run security-page`: writes build/security.md, the tests an auditor asks about. */
await runMain(async () => {
  writeFileSync(securityPageFile, securityPage());
  say('build/security.md is written.');
  return 0;
});
