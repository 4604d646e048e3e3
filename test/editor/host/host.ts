/** The editor for tests, demo and pictures. What `code` and `start` are made of, for tests that drive it like a person. */
export { HostFailure, runMain } from './failure.js';
export { temporaryFolder } from './processes.js';
export { startServer, type Opening, type Server, type ServerOptions } from './server.js';
export type { Settings, Theme } from './settings.js';
export { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench.js';
export * from './driver.js';
