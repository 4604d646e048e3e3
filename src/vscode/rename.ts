/** "Rename Symbol" on the names in a spec: in all files of its root, or, with the reason why not, in none. */
import * as vscode from 'vscode';
import { LineIndex } from '../core/first.js';
import type { FileEdits } from '../core/service.js';
import { toRange, toTextEdits } from './convert.js';
import type { Core } from './core.js';
import { selector, type Documents } from './documents.js';
import { currentText, isWritable } from './files.js';
import { knownSpec, type KnownSpec } from './known.js';
import type { Log } from './log.js';
import { nameOf } from './paths.js';
import type { Projects } from './projects.js';

/** Failures are not caught here: VS Code shows their sentence where the new name is typed. */
export function registerRename(core: Core, documents: Documents, projects: Projects, log: Log): vscode.Disposable {
  const noted = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      log.info(`Rename: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  };
  return vscode.languages.registerRenameProvider(selector, {
    prepareRename: (document, position, token) =>
      noted(async () => {
        const analysis = await documents.spec(document, token);
        if (!analysis) throw new Error(vscode.l10n.t('Only the names in specs can be renamed, and this file is none.'));
        const { lines } = analysis.source;
        const found = await (await core.service()).prepareRename(analysis, lines.offset(position));
        if ('refusal' in found) throw new Error(found.refusal);
        return { range: toRange(lines, found.span), placeholder: found.name };
      }),
    provideRenameEdits: (document, position, newName, token) =>
      noted(async () => {
        const known = await knownSpec(documents, projects, document, token);
        if (!known) return undefined;
        const { analysis, root, texts } = known;
        const result = await (await core.service()).rename(await root.project(), analysis, known.offsetAt(position), newName, texts);
        if ('refusal' in result) throw new Error(result.refusal);
        // A workspace edit is not undone where a file in its midst cannot be written, so that all of them are looked at first.
        for (const file of result.files) await checkWritable(known, file);
        return toWorkspaceEdit(known, result.files);
      }),
  });
}

function toWorkspaceEdit(known: KnownSpec, files: readonly FileEdits[]): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  for (const { path, text, edits } of files) change.set(known.uriOf(path), toTextEdits(edits, new LineIndex(text)));
  return change;
}

/** @throws Error in words for people, where a file cannot be changed or is not what the edits were made for */
async function checkWritable(known: KnownSpec, { path, text }: FileEdits): Promise<void> {
  const uri = known.uriOf(path);
  const isOpen = uri.toString() === known.document.uri.toString();
  const name = path ?? nameOf(uri);
  const refuse = (sentence: string): never => {
    throw new Error(sentence);
  };
  if (path !== undefined) {
    const writable = await isWritable(uri).catch(() => refuse(vscode.l10n.t('{0} is not there any more. Nothing was renamed.', name)));
    if (!writable) refuse(vscode.l10n.t('{0} is protected: it can be read, not changed. Allow changes to it, then rename again. Nothing was renamed.', name));
  }
  const now = isOpen ? known.document.getText() : await currentText(uri).catch(() => refuse(vscode.l10n.t('{0} cannot be read. Nothing was renamed.', name)));
  if (now !== text) refuse(vscode.l10n.t('{0} has just been changed. Try again. Nothing was renamed.', name));
}
