/** The extension's one wiring place, on the desktop and on the web. */
import * as vscode from 'vscode';
import { localDay } from '../core/first.js';
import { ActiveSpec } from './active-spec.js';
import { ExtensionAssets } from './assets.js';
import { registerCodeActions } from './code-actions.js';
import { registerCommands } from './commands.js';
import { registerCompletion } from './completion.js';
import { diagnosticSource } from './convert.js';
import { Core } from './core.js';
import { registerDefinition } from './definition.js';
import { Diagnostics } from './diagnostics.js';
import { Documents, openOrNot } from './documents.js';
import { loadForOpenSpec } from './early-load.js';
import { registerExampleDocs } from './example-docs.js';
import { registerExperimentAction } from './experiment-action.js';
import { registerHover } from './hover.js';
import { registerLinks } from './links.js';
import { Log } from './log.js';
import { OutsideChanges } from './outside-changes.js';
import { registerOwners } from './owners.js';
import { OwnershipDisplay } from './ownership-display.js';
import { Preview } from './preview.js';
import { Projects } from './projects.js';
import { registerReferences } from './references.js';
import { registerRename } from './rename.js';
import { FocusMySections } from './role-focus.js';
import { RoleStatus } from './role-status.js';
import { registerRuleDocs } from './rule-docs.js';
import { SpecLines } from './spec-lines.js';
import { SpecReader } from './spec-reader.js';
import { StatusItem } from './status-item.js';
import { registerSymbols } from './symbols.js';
import { registerViews } from './views.js';
import { WorkspaceCheck } from './workspace-check.js';
import { registerWorkspaceSymbols } from './workspace-symbols.js';

export function activate(context: vscode.ExtensionContext): void {
  // Everything below stands on these six: what can be done, where failures go, which folder and settings count for a document,
  // what is known about a document, how owners are shown, and the page beside the text.
  const core = new Core(new ExtensionAssets(context.extensionUri), () => localDay(new Date()));
  const log = new Log();
  const projects = new Projects(core, log);
  const documents = new Documents(projects);
  const display = new OwnershipDisplay();
  const findings = vscode.languages.createDiagnosticCollection(diagnosticSource);
  const reader = new SpecReader(documents, projects, log, openOrNot);
  const check = new WorkspaceCheck(findings, reader, projects, log);
  const preview = new Preview(core, documents, projects, context.extensionUri, log);
  const active = new ActiveSpec(documents, projects, log);
  const lines = new SpecLines(core, reader, projects, log);
  const focus = new FocusMySections(core, documents, active, log);
  context.subscriptions.push(
    log,
    projects,
    new OutsideChanges(projects, log),
    documents,
    display,
    preview,
    // What is found
    findings,
    new Diagnostics(findings, documents, projects, log),
    check,
    registerCodeActions(core, documents, log),
    registerRuleDocs(core),
    // What helps to read and write
    registerHover(core, documents, log),
    registerCompletion(core, documents, projects, log),
    registerOwners(core, documents, projects, display, log),
    registerSymbols(core, documents, log),
    new StatusItem(core, documents, projects, log),
    // What leads from one place to another
    registerDefinition(core, documents, projects, log),
    registerReferences(core, documents, projects, log),
    registerRename(core, documents, projects, log),
    registerLinks(core, documents, projects, log),
    registerWorkspaceSymbols(core, projects, log),
    // What is seen beside the text
    active,
    lines,
    focus,
    new RoleStatus(core, active, log),
    registerViews(core, active, lines, context.workspaceState, log),
    // What can be done
    registerCommands(core, projects, documents, display, check, preview, focus, log),
    registerExperimentAction(documents, log),
    registerExampleDocs(core),
    // Last, so that the others have begun to look at what is open
    loadForOpenSpec(core, log),
  );
}

/** Nothing is left running: all of it hangs on the subscriptions. */
export function deactivate(): void {}
