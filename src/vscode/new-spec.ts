/** "New PRD", "New experiment brief" …: asks for what is not given yet, creates the file and fills in the template. */
import * as vscode from 'vscode';
import type { Kind, ProductSpecs, Scaffold, Template } from '../core/service.js';
import { exists } from './files.js';
import { createFile, freeName } from './new-spec-file.js';
import { askForSpec, askOpenFolder, askWhatInstead, askWhereElse, hasFixedName, type Answers, type Wanted } from './new-spec-questions.js';
import { folderInFront } from './open-folders.js';
import { nameOf } from './paths.js';
import type { Projects } from './projects.js';
import { back } from './steps.js';

/** What the commands may be called with, for keyboard shortcuts, scripts and other extensions. */
export interface NewSpecArguments {
  readonly kind?: string;
  readonly template?: string;
  readonly title?: string;
  /** Its address, or a path relative to the first workspace folder. */
  readonly folder?: vscode.Uri | string;
}

/** For a spec that belongs to another one. */
export interface Belonging {
  /** What the other knows already, put into the template. */
  fill(template: Scaffold): Promise<Scaffold>;
  /** Makes the other name the new one, by its id. @throws Error when it cannot, after which there is no new file either */
  enter(id: string): Promise<void>;
}

/**
 * @returns the address of the new document; undefined when the person left without one
 * @throws Error in words for people, when an argument means nothing or the file cannot be written
 */
export async function newSpec(
  service: ProductSpecs,
  projects: Projects,
  given: NewSpecArguments = {},
  belonging?: Belonging,
): Promise<vscode.Uri | undefined> {
  const wanted = await whatIsWanted(service, projects, given, belonging !== undefined);
  if (!wanted) return undefined;
  const document = await documentFor(service, wanted);
  if (document === 'elsewhere') return newSpec(service, projects, { kind: wanted.kind.id, template: wanted.template.id }, belonging);
  if (!document) return undefined;
  // The second spec of a title has another name, and so needs another id.
  const id = service.idFor(wanted.kind, document.isUntitled ? service.fileNameFor(wanted.kind, wanted.title) : nameOf(document.uri));
  const { config } = await (await projects.rootOf(document.uri)).project();
  const template = await service.scaffold(wanted.template, { title: wanted.title, config, id });
  const { snippet } = belonging ? await belonging.fill(template) : template;
  await belonging?.enter(id).catch(async (error: unknown) => {
    // All or nothing: the file has just been made, and is empty.
    if (!document.isUntitled) await vscode.workspace.fs.delete(document.uri);
    throw error;
  });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0), {
    undoStopBefore: true,
    undoStopAfter: true,
    // As it is: an editor that indents with tabs would turn the template into something that is no YAML.
    keepWhitespace: true,
  });
  return document.uri;
}

/** @param beside whether the new spec belongs to the one in front, and so to its folder */
async function whatIsWanted(service: ProductSpecs, projects: Projects, given: NewSpecArguments, beside: boolean): Promise<Wanted | undefined> {
  const ofFront = folderInFront();
  const mayAsk = given.folder === undefined && !(beside && ofFront) && (vscode.workspace.workspaceFolders ?? []).length > 1;
  const open = given.folder === undefined ? undefined : folderUri(given.folder);
  for (;;) {
    const later = 1 + [given.kind, given.template, given.title].filter((answer) => answer === undefined).length;
    const chosen = mayAsk ? await askOpenFolder(given.kind === undefined ? undefined : service.kind(given.kind), later) : undefined;
    if (mayAsk && !chosen) return undefined;
    const project = await projects.freshProject(chosen && chosen.index !== ofFront?.index ? chosen.uri : open);
    const { kinds } = project.config;
    const templates = await service.templates(project);
    const within = { folder: chosen ?? (beside ? ofFront : undefined), asked: chosen ? 1 : 0 };
    const wanted = await askForSpec(kinds, templates, lookUp(kinds, templates, given), within);
    if (wanted !== back) return wanted;
  }
}

/** What was given, looked up. @throws Error naming what is not known */
function lookUp(kinds: readonly Kind[], templates: readonly Template[], given: NewSpecArguments): Answers {
  const kind = given.kind === undefined ? undefined : kinds.find(({ id }) => id === given.kind);
  if (given.kind !== undefined && !kind) {
    throw new Error(vscode.l10n.t('There is no kind "{0}". There are: {1}.', given.kind, kinds.map((each) => each.id).join(', ')));
  }
  const fitting = templates.filter((each) => !kind || each.kind === kind.id);
  const template = fitting.find((each) => each.id === given.template);
  if (given.template !== undefined && !template) {
    throw new Error(vscode.l10n.t('There is no template "{0}". There are: {1}.', given.template, [...new Set(fitting.map((each) => each.id))].join(', ')));
  }
  const title = given.title?.trim();
  const folder = given.folder === undefined ? undefined : folderUri(given.folder);
  return { ...(kind && { kind }), ...(template && { template }), ...(title && { title }), ...(folder && { folder }) };
}

function folderUri(folder: vscode.Uri | string): vscode.Uri {
  if (typeof folder !== 'string') return folder;
  const base = vscode.workspace.workspaceFolders?.[0];
  if (!base) throw new Error(vscode.l10n.t('No folder is open, so "{0}" is nowhere.', folder));
  return vscode.Uri.joinPath(base.uri, folder);
}

/** An empty document to fill: a new file, or an untitled one where no folder is open. Saving that one asks for its place. */
async function documentFor(service: ProductSpecs, wanted: Wanted): Promise<vscode.TextDocument | 'elsewhere' | undefined> {
  const { kind, title, folder, asked } = wanted;
  if (!folder) return vscode.workspace.openTextDocument({ language: 'yaml' });
  if (hasFixedName(kind)) {
    const present = await firstPresent(folder, kind.suffixes);
    if (present !== undefined) return openPresent(folder, present, asked);
  }
  const name = service.fileNameFor(kind, title);
  const free = await freeName(folder, name);
  if (free !== name && !asked) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} exists already and was left as it is. The new file is called {1}.', name, free));
  } else if (free !== name) {
    const instead = await askWhatInstead(name, free);
    if (instead === 'open') await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, name));
    if (instead !== 'create') return undefined;
  }
  return vscode.workspace.openTextDocument(await createFile(vscode.Uri.joinPath(folder, free)));
}

async function firstPresent(folder: vscode.Uri, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) if (await exists(vscode.Uri.joinPath(folder, name))) return name;
  return undefined;
}

/** A second file of team settings would never count: the first is shown, or another folder taken. */
async function openPresent(folder: vscode.Uri, name: string, asked: boolean): Promise<'elsewhere' | undefined> {
  const instead = asked ? await askWhereElse(name) : 'open';
  if (instead === 'elsewhere') return 'elsewhere';
  if (instead !== 'open') return undefined;
  if (!asked) void vscode.window.showInformationMessage(vscode.l10n.t('{0} exists already: here it is.', name));
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, name));
  return undefined;
}
