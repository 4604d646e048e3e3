/** Begins to load what judges specs before anybody asks for it. */
import * as vscode from 'vscode';
import { mightBeSpec } from '../core/first.js';
import type { Core } from './core.js';
import { isReviewed } from './documents.js';
import { Later } from './later.js';
import type { Log } from './log.js';
import { nameOf } from './paths.js';

/** Where a spec is open already, loading begins while its folder and settings are still being looked for. */
export function loadForOpenSpec(core: Core, log: Log): vscode.Disposable {
  const later = new Later(() => void log.quietly('Loading', () => core.service()));
  if (vscode.workspace.textDocuments.some((document) => isReviewed(document) && mightBeSpec(nameOf(document.uri), document.getText()))) later.in(0);
  return later;
}
