import { setUp } from './setup/index.mjs';
import { runMain } from './setup/say.mjs';

/**
 * `npm run dev [-- FILE or switch ...]`: opens the app from its sources and follows them. Switches go to
 * Electron, as in `npm run dev -- --inspect=9229`.
 */
await runMain(async () => {
  await setUp('start');
  // Where a shell, or what calls this, builds for production, components could not be exchanged.
  process.env.NODE_ENV = 'development';
  const { develop } = await import('./dev/loop.mjs');
  return develop(process.argv.slice(2));
});
