/** "New PRD", "New experiment brief" …: asks for what is not given yet, creates the file and fills in the template. */
import * as vscode from 'vscode';
import type { ProductSpecs, Template } from '../core/service.js';
import { createEmptyFile, freeName } from './new-spec-file.js';
import { askForSpec, askWhatInstead, type Answers, type Wanted } from './new-spec-questions.js';

/** What the commands may be called with, for keyboard shortcuts, scripts and other extensions. */
export interface NewSpecArguments {
  readonly kind?: string;
  readonly template?: string;
  readonly title?: string;
  /** Its address, or a path relative to the first workspace folder. */
  readonly folder?: vscode.Uri | string;
}

/**
 * @returns the address of the new document; undefined when the person left without one
 * @throws Error in words for people, when an argument means nothing or the file cannot be written
 */
export async function newSpec(service: ProductSpecs, given: NewSpecArguments = {}): Promise<vscode.Uri | undefined> {
  const templates = await service.templates();
  const wanted = await askForSpec(service, templates, lookUp(service, templates, given));
  const document = wanted && (await documentFor(service, wanted));
  if (!document) return undefined;
  // The second spec of a title has another name, and so needs another id.
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const id = document.isUntitled ? {} : { id: service.idFor(wanted.kind, name) };
  const { snippet } = await service.scaffold(wanted.template, { title: wanted.title, ...id });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0), {
    undoStopBefore: true,
    undoStopAfter: true,
    // As it is: an editor that indents with tabs would turn the template into something that is no YAML.
    keepWhitespace: true,
  });
  return document.uri;
}

/** What was given, looked up. @throws Error naming what is not known */
function lookUp(service: ProductSpecs, templates: readonly Template[], given: NewSpecArguments): Answers {
  const kind = given.kind === undefined ? undefined : service.kind(given.kind);
  if (given.kind !== undefined && !kind) {
    throw new Error(`There is no kind "${given.kind}". There are: ${service.kinds.map((each) => each.id).join(', ')}.`);
  }
  const fitting = templates.filter((each) => !kind || each.kind === kind.id);
  const template = fitting.find((each) => each.id === given.template);
  if (given.template !== undefined && !template) {
    throw new Error(`There is no template "${given.template}". There are: ${[...new Set(fitting.map((each) => each.id))].join(', ')}.`);
  }
  const title = given.title?.trim();
  const folder = given.folder === undefined ? undefined : folderUri(given.folder);
  return { ...(kind && { kind }), ...(template && { template }), ...(title && { title }), ...(folder && { folder }) };
}

function folderUri(folder: vscode.Uri | string): vscode.Uri {
  if (typeof folder !== 'string') return folder;
  const base = vscode.workspace.workspaceFolders?.[0];
  if (!base) throw new Error(`No folder is open, so "${folder}" is nowhere.`);
  return vscode.Uri.joinPath(base.uri, folder);
}

/** An empty document to fill: a new file, or an untitled one where no folder is open. Saving that one asks for its place. */
async function documentFor(service: ProductSpecs, wanted: Wanted): Promise<vscode.TextDocument | undefined> {
  const { kind, title, folder, asked } = wanted;
  if (!folder) return vscode.workspace.openTextDocument({ language: 'yaml' });
  const name = service.fileNameFor(kind, title);
  const free = await freeName(folder, name);
  if (free !== name && !asked) {
    void vscode.window.showInformationMessage(`${name} exists already and was left as it is. The new file is called ${free}.`);
  } else if (free !== name) {
    const instead = await askWhatInstead(name, free);
    if (instead === 'open') await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, name));
    if (instead !== 'create') return undefined;
  }
  return vscode.workspace.openTextDocument(await createEmptyFile(vscode.Uri.joinPath(folder, free)));
}
