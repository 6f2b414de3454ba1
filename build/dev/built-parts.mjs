import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { licencesFile } from '../licences.mjs';
import { viewer } from '../vite/renderer.mjs';
import { devOutDir } from './folder.mjs';

/**
 * What pages ask for that a build leaves beside them: the viewer of web pages, made anew when it is asked
 * for, and the list of licences of the last build.
 * @returns {import('vite').Plugin}
 */
export function builtParts() {
  return {
    name: 'headroom:built-parts',
    configureServer({ middlewares }) {
      middlewares.use('/licences.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(existsSync(licencesFile) ? readFileSync(licencesFile) : '[]');
      });
      middlewares.use('/viewer', (request, response, next) => {
        viewerFile(request.url ?? '').then((content) => {
          response.setHeader('content-type', 'text/plain');
          response.end(content);
        }, next);
      });
    },
  };
}

/** @param {string} url */
async function viewerFile(url) {
  const outDir = devOutDir('viewer');
  if (url === '/viewer.js') {
    // The script is asked for first.
    const define = { ...viewer.define, 'process.env.NODE_ENV': '"development"' };
    await build({ ...viewer, define, build: { ...viewer.build, outDir, license: false } });
    return readFileSync(join(outDir, 'viewer.js'));
  }
  return readFileSync(join(outDir, 'viewer.css'));
}
