/**
 * The door for faces that begin before the first spec is seen: whether a text can be one of ours, and what can be done without reading it. It leads
 * to little, so that whoever has other YAML open pays for little; everything else is behind `service.ts`.
 */
export { completeStart } from './features/complete/start.js';
export { groupings, type Grouping } from './features/groupings.js';
export { localDay } from './local-day.js';
export { roles } from './ownership/roles.js';
export { configFileNames } from './schema/catalog.js';
export { withTabStops } from './snippet.js';
export { kindBySuffix, mightBeSpec } from './spec/might-be.js';
export { capitalised, LineIndex } from './text.js';
