/** What can stand in place of the outcomes: tools that work on the scenario. */
export const TOOLS = [{ id: 'steps', label: 'History' }] as const;
export type ToolId = (typeof TOOLS)[number]['id'];
