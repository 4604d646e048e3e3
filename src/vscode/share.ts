/** Gives specs to people who do not open an editor: as a web page, as Markdown, as a summary on one page. */
import * as vscode from 'vscode';
import type { ProductSpecs, SpecAnalysis } from '../core/service.js';
import { plainText } from './convert.js';
import type { Documents } from './documents.js';
import { exists, folderOf } from './files.js';
import { nameOf } from './paths.js';
import type { Preview } from './preview.js';

export interface Sharing {
  readonly service: ProductSpecs;
  readonly documents: Documents;
  readonly preview: Preview;
}

export type ExportFormat = 'html' | 'markdown' | 'summary';

const htmlEnding = /\.html?$/i;

/**
 * Asks where to, and writes.
 *
 * @param given where to without asking, for scripts: has to be free
 * @returns where it was written; undefined when the question was not answered
 * @throws Error in words for people
 */
export async function exportPage(sharing: Sharing, format: ExportFormat, given: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const { document, analysis } = await specToShare(sharing);
  if (given && (await exists(given))) throw new Error(vscode.l10n.t('{0} is there already.', nameOf(given)));
  const target = given ?? (await ask(document, format));
  if (!target) return undefined;
  const isHtml = format === 'html' || (format === 'summary' && htmlEnding.test(target.path));
  const text = await textOf(sharing.service, analysis, format === 'summary', isHtml);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  // Not waited for: whoever ran the command goes on while the message is on the screen.
  if (!given) void offerToOpen(target);
  return target;
}

/** Copies Markdown, which wikis, pull requests and chats understand. */
export async function copyPage(sharing: Sharing, what: 'page' | 'summary'): Promise<void> {
  const { analysis } = await specToShare(sharing);
  await vscode.env.clipboard.writeText(await textOf(sharing.service, analysis, what === 'summary', false));
  const said = what === 'summary' ? vscode.l10n.t('The summary is on the clipboard, as Markdown.') : vscode.l10n.t('The page is on the clipboard, as Markdown.');
  vscode.window.setStatusBarMessage(said, 4000);
}

/** Of the active editor, else of the preview. */
async function specToShare({ documents, preview }: Sharing): Promise<{ document: vscode.TextDocument; analysis: SpecAnalysis }> {
  for (const document of [vscode.window.activeTextEditor?.document, preview.document]) {
    const analysis = document && (await documents.spec(document));
    if (analysis) return { document, analysis };
  }
  throw new Error(vscode.l10n.t('Open the spec first that you want to share.'));
}

async function textOf(service: ProductSpecs, analysis: SpecAnalysis, isSummary: boolean, isHtml: boolean): Promise<string> {
  const preview = await service.preview();
  const mistake = preview.mistakeIn(analysis);
  if (mistake) throw new Error(vscode.l10n.t('The text has a mistake in line {0}, so part of it would be missing. {1}', mistake.line, plainText(mistake.message)));
  const page = isSummary ? preview.summaryPage(analysis) : preview.pageOf(analysis);
  if (!page) throw new Error(vscode.l10n.t('Team settings have no summary.'));
  return isHtml ? preview.documentHtml(page) : preview.pageMarkdown(page);
}

/** Beside the text, under its name. */
function ask(document: vscode.TextDocument, format: ExportFormat): Thenable<vscode.Uri | undefined> {
  const isBeside = !document.isUntitled && vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === true;
  const folder = isBeside ? folderOf(document.uri) : vscode.workspace.workspaceFolders?.[0]?.uri;
  const base = nameOf(document.uri).replace(/\.ya?ml$/i, '');
  const name = format === 'markdown' ? `${base}.md` : format === 'html' ? `${base}.html` : `${base}.summary.html`;
  const web = { [vscode.l10n.t('Web page')]: ['html'] };
  const markdown = { Markdown: ['md'] };
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: format === 'markdown' ? markdown : format === 'html' ? web : { ...web, ...markdown },
    title: format === 'summary' ? vscode.l10n.t('Export the summary') : vscode.l10n.t('Export the page'),
  });
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  if ((await vscode.window.showInformationMessage(vscode.l10n.t('{0} is written.', nameOf(target)), open)) !== open) return;
  // A browser shows web pages only of this machine.
  if (htmlEnding.test(target.path) && target.scheme === 'file' && vscode.env.remoteName === undefined) await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}
