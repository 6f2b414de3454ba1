/** What shows whole in a list of commits. */
const longest = 72;

/**
 * What is not as commit messages are here.
 * @param {string} message
 * @returns {string[]}
 */
export function messageFaults(message) {
  const [subject = '', second, ...body] = message.trimEnd().split('\n');
  return [
    ...(subject.length > longest
      ? [`its subject has ${subject.length} letters, not ${longest}`]
      : []),
    ...(/^[a-z][\w.-]*(, [a-z][\w.-]*)*: \S/.test(subject)
      ? []
      : ['its subject is not “scope: what it does”']),
    ...(/[.!]$/.test(subject) ? ['its subject ends like a sentence'] : []),
    ...(second === '' && body.length > 0 ? [] : ['no reason stands below an empty second line']),
  ];
}
