/** What the tool is called in its own texts. */
export const TOOL_NAME = 'headroom';

/**
 * A text of the help with the name the tool goes by: an installed one is `headroom-cli`, because
 * `headroom` opens the app.
 */
export function withToolName(name: string, text: string): string {
  return text.replaceAll(/(?<![\w.=])headroom(?= [a-z])/g, name);
}
