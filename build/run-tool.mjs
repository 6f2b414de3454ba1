import { pathToFileURL } from 'node:url';

/** Becomes the command line tool in that file, called with this process's own arguments. @param {string} tool */
export async function runTool(tool) {
  // npm runs scripts in the checkout; files are named from where the user is.
  if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
  process.argv[1] = tool;
  await import(pathToFileURL(tool).href);
}
