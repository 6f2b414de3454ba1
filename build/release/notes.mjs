/**
 * What the page of changes says of a version that is to be released.
 * @param {string} changes the page
 * @param {string} version
 * @returns {{ notes: string } | { fault: string }}
 */
export function releaseNotes(changes, version) {
  const section = changes
    .split(/^## /m)
    .slice(1)
    .find((text) => /^\S+?(?=,|\n)/.exec(text)?.[0] === version);
  if (section === undefined) return { fault: `CHANGELOG.md has no section of ${version}` };
  const [heading = '', ...lines] = section.split('\n');
  if (!/, \d{4}-\d{2}-\d{2}$/.test(heading)) {
    return { fault: `CHANGELOG.md does not say on which day ${version} is released: “${heading}”` };
  }
  const notes = lines.join('\n').trim();
  return notes === '' ? { fault: `CHANGELOG.md says nothing of ${version}` } : { notes };
}
