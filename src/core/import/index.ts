/** The door of the import, loaded when somebody first brings a document. */
export { importMarkdown, type Imported, type ImportOptions, type Refused } from './import.js';
export type { Kept, Placed } from './draft.js';
export { missingText, reportMarkdown, reportRows, type ReportRow } from './report.js';
