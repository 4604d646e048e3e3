/** What the specs of a workspace can be grouped by. */
export const groupings = ['kind', 'status', 'horizon'] as const;
export type Grouping = (typeof groupings)[number];
