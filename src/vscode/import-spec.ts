/** "Import a Document as a Spec…": the Markdown in front, a file or the clipboard becomes a new spec; no file is ever replaced. */
import * as vscode from 'vscode';
import { specKindIds, type Imported, type Importing, type ProductSpecs } from '../core/service.js';
import { currentText, folderOf } from './files.js';
import type { Log } from './log.js';
import { createFile, freeName } from './new-spec-file.js';
import { folderChoices, otherFolder } from './new-spec-folder.js';
import { placeOf } from './open-folders.js';
import { nameOf } from './paths.js';
import { back, pick, type Choice } from './steps.js';

/** What the command may be called with, for keyboard shortcuts, scripts and other extensions. */
export interface ImportArguments {
  /** The document. */
  readonly file?: vscode.Uri;
  /** Its text, in place of a file. */
  readonly text?: string;
  readonly kind?: string;
  readonly folder?: vscode.Uri;
}

interface Source {
  /** As messages call it. */
  readonly name: string;
  readonly text: string;
  readonly file?: vscode.Uri;
}

const title = (): string => vscode.l10n.t('Import a document');

/**
 * @returns the address of the new spec; undefined when the person left without one
 * @throws Error in words for people, when the document cannot be read or the spec not be written
 */
export async function importSpec(service: ProductSpecs, log: Log, given: ImportArguments = {}): Promise<vscode.Uri | undefined> {
  const source = await sourceFor(given);
  if (!source) return undefined;
  const importing = await service.importing();
  const asked = given.kind === undefined && given.folder === undefined;
  const first = read(service, importing, source, given.kind);
  const kind = asked ? await askKind(service, first) : first.kind.id;
  if (kind === undefined) return undefined;
  const folder = given.folder ?? (vscode.workspace.workspaceFolders?.length ? await askFolder(source) : 'none');
  if (folder === undefined) return undefined;
  const imported = kind === first.kind.id ? first : read(service, importing, source, kind);
  const document = folder === 'none' ? await untitled(imported) : await saved(service, importing, source, imported, folder);
  await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.Beside });
  // Not waited for: whoever ran the command goes on while the message is on the screen.
  void log.openly(vscode.l10n.t('Showing what went where'), () => tell(importing, imported, source));
  return document.uri;
}

/** @throws Error when it is no text, or there is no such kind */
function read(service: ProductSpecs, importing: Importing, source: Source, kind: string | undefined, id?: string): Imported {
  const known = kind === undefined ? undefined : service.kind(kind);
  if (kind !== undefined && (!known || known.id === 'config')) throw new Error(vscode.l10n.t('A document cannot become "{0}". It can become: {1}.', kind, specKindIds.join(', ')));
  const options = { today: service.today(), name: source.file ? source.name : '', ...(known && { kind: known.id }), ...(id !== undefined && { id }) };
  const imported = importing.importMarkdown(source.text, options);
  if ('problem' in imported) throw new Error(`${source.name} ${imported.problem}.`);
  return imported;
}

async function sourceFor({ file, text }: ImportArguments): Promise<Source | undefined> {
  if (text !== undefined) return { name: vscode.l10n.t('The text'), text };
  if (file) return fromFile(file);
  const document = vscode.window.activeTextEditor?.document;
  const isMarkdown = document !== undefined && ['markdown', 'plaintext'].includes(document.languageId);
  const choices: Choice<'front' | 'file' | 'clipboard'>[] = [
    ...(isMarkdown ? [{ label: vscode.l10n.t('In front: {0}', nameOf(document.uri)), iconPath: new vscode.ThemeIcon('markdown'), value: 'front' as const }] : []),
    { label: vscode.l10n.t('A file…'), iconPath: new vscode.ThemeIcon('file'), value: 'file' },
    { label: vscode.l10n.t('What is on the clipboard'), iconPath: new vscode.ThemeIcon('clippy'), value: 'clipboard' },
  ];
  const chosen = await pick({ title: title(), place: { step: 1, of: 1 }, placeholder: vscode.l10n.t('Which document? It is left as it is.'), choices });
  if (chosen === 'front' && document) return { name: nameOf(document.uri), text: document.getText(), file: document.uri };
  if (chosen === 'clipboard') return { name: vscode.l10n.t('The clipboard'), text: await vscode.env.clipboard.readText() };
  if (chosen !== 'file') return undefined;
  const [picked] = (await vscode.window.showOpenDialog({ openLabel: vscode.l10n.t('Import'), filters: { [vscode.l10n.t('Documents')]: ['md', 'markdown', 'mdx', 'txt'] } })) ?? [];
  return picked && fromFile(picked);
}

/** What is in an editor counts before what is on disk. */
async function fromFile(file: vscode.Uri): Promise<Source> {
  return { name: nameOf(file), text: await currentText(file), file };
}

/** The kind that the document's words speak for comes first. */
async function askKind(service: ProductSpecs, { kind }: Imported): Promise<string | undefined> {
  const others = service.kinds.filter(({ id }) => id !== 'config' && id !== kind.id);
  const choices = [kind, ...others].map((each) => ({ label: vscode.l10n.t('As {0}', each.phrase), description: each.id === kind.id ? vscode.l10n.t('its words speak for that') : '', value: each.id }));
  const chosen = await pick({ title: title(), place: { step: 1, of: 1 }, placeholder: vscode.l10n.t('What does it become?'), choices });
  return chosen === back ? undefined : chosen;
}

async function askFolder({ file }: Source): Promise<vscode.Uri | undefined> {
  const choices = await folderChoices(false);
  const beside = file && vscode.workspace.getWorkspaceFolder(file) ? folderOf(file) : undefined;
  const isOffered = choices.some(({ value }) => value !== 'other' && value.toString() === beside?.toString());
  const own = beside && !isOffered ? [{ label: placeOf(beside), iconPath: vscode.ThemeIcon.Folder, value: beside }] : [];
  const chosen = await pick<vscode.Uri | 'other'>({ title: title(), place: { step: 1, of: 1 }, placeholder: vscode.l10n.t('In which folder?'), choices: [...own, ...choices] });
  if (chosen === 'other') return otherFolder();
  return chosen === back ? undefined : chosen;
}

function untitled({ text }: Imported): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'yaml', content: text });
}

/** A second spec of a title has another name, and so needs another id. */
async function saved(
  service: ProductSpecs,
  importing: Importing,
  source: Source,
  imported: Imported,
  folder: vscode.Uri,
): Promise<vscode.TextDocument> {
  const name = service.fileNameFor(imported.kind, imported.title);
  const free = await freeName(folder, name);
  const { text } = free === name ? imported : read(service, importing, source, imported.kind.id, service.idFor(imported.kind, free));
  return vscode.workspace.openTextDocument(await createFile(vscode.Uri.joinPath(folder, free), text));
}

async function tell(importing: Importing, imported: Imported, source: Source): Promise<void> {
  const show = vscode.l10n.t('Show What Went Where');
  const sections = new Set(imported.placed.map(({ to }) => to.split('.')[0])).size;
  const { length } = imported.kept;
  const kept = length === 0 ? vscode.l10n.t('Everything found its place.') : vscode.l10n.t('What found no section is kept at its end, in x-imported ({0}).', length);
  const message = vscode.l10n.t('{0} became {1}, with text for {2} of its fields and sections. {3}', source.name, imported.kind.phrase, sections, kept);
  if ((await vscode.window.showInformationMessage(message, show)) !== show) return;
  const content = importing.reportMarkdown(imported, source.name);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }), { preview: false });
}
