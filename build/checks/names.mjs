/** The checks in the order they run: quick ones first. */
export const allChecks = [
  'types',
  'lint',
  'text',
  'workflows',
  'layers',
  'unused',
  'unit',
  'build',
  'licences',
  'package',
  'e2e',
];
