import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUp } from './setup/index.mjs';
import { root } from './setup/paths.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm run letters`: writes down how wide the letters of the app's face are, for the layout of slides. */
await runMain(async () => {
  await setUp('build');
  const { readLetterWidths } = await import('./letters/widths.mjs');
  const { perEm, weights, letters } = readLetterWidths();
  const lines = Object.entries(letters).map((entry) => entry.map((part) => JSON.stringify(part)));
  const file = 'shared/data/letter-widths.json';
  writeFileSync(
    join(root, file),
    [
      '{',
      `  "perEm": ${perEm},`,
      `  "weights": ${JSON.stringify(weights)},`,
      '  "letters": {',
      lines.map(([letter, widths]) => `    ${letter}: ${widths}`).join(',\n'),
      '  }',
      '}',
      '',
    ].join('\n'),
  );
  say(`${lines.length} letters in ${file}`);
  return 0;
});
