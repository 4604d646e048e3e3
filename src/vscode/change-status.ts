/** "Change status…": which one, what is missing for it, and then the change with the days and the line in the changelog that belong to it. */
import * as vscode from 'vscode';
import type { Gap, ProductSpecs, SpecAnalysis } from '../core/service.js';
import { plainText, toRange, toTextEdits } from './convert.js';
import type { Documents } from './documents.js';
import { back, pick, type Outcome } from './steps.js';

/** What the command may be called with, for keyboard shortcuts, scripts and other extensions: then nothing is asked. */
export interface ChangeStatusArguments {
  readonly status?: string;
  /** Why it is archived. */
  readonly reason?: string;
}

interface Wanted {
  readonly status: string;
  readonly reason?: string;
}

/** @throws Error in words for people, when there is no status to change or an argument means nothing */
export async function changeStatus(service: ProductSpecs, documents: Documents, given: ChangeStatusArguments = {}): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const analysis = document && (await documents.spec(document));
  if (!document || !analysis || service.statusChoices(analysis).length === 0) {
    throw new Error(vscode.l10n.t('Open the PRD, experiment brief or launch brief first whose status you want to change.'));
  }
  const { status } = given;
  const wanted = status === undefined ? await askForChange(service, analysis, document) : lookUp(service, analysis, { ...given, status });
  if (!wanted) return;
  // It may have been written in while the questions were open.
  const now = await documents.spec(document);
  if (now) await apply(service, now, document, wanted);
}

/** @throws Error naming what is not known */
function lookUp(service: ProductSpecs, analysis: SpecAnalysis, wanted: Wanted): Wanted {
  const statuses = service.statusChoices(analysis).map(({ status }) => status);
  if (!statuses.includes(wanted.status)) throw new Error(vscode.l10n.t('There is no status "{0}". There are: {1}.', wanted.status, statuses.join(', ')));
  const reasons = service.statusQuestion(analysis, wanted.status)?.choices.map(({ value }) => value) ?? [];
  if (wanted.reason !== undefined && !reasons.includes(wanted.reason)) {
    throw new Error(reasons.length === 0 ? vscode.l10n.t('The status "{0}" takes no reason here.', wanted.status) : vscode.l10n.t('There is no reason "{0}". There are: {1}.', wanted.reason, reasons.join(', ')));
  }
  return wanted;
}

async function apply(service: ProductSpecs, analysis: SpecAnalysis, document: vscode.TextDocument, { status, reason }: Wanted): Promise<void> {
  const { edits, lock } = service.changeStatus(analysis, status, reason);
  if (edits.length === 0) {
    throw new Error(analysis.spec.status === status ? vscode.l10n.t('The status is "{0}" already.', status) : vscode.l10n.t('The file cannot be read well enough to write a status into it. Look at its first finding.'));
  }
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(edits, analysis.source.lines));
  // Not waited for: whoever changed the status goes on while the offer is on the screen.
  if ((await vscode.workspace.applyEdit(change)) && lock) void offerLock(document.uri, status);
}

async function offerLock(uri: vscode.Uri, status: string): Promise<void> {
  const lock = vscode.l10n.t('Lock');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('The status is now "{0}". Lock what was agreed, so that later differences are named?', status), lock);
  if (answer === lock) await vscode.commands.executeCommand('productSpecs.lockPlan', uri);
}

/** @returns undefined when the person left, or went to look at what is missing */
async function askForChange(service: ProductSpecs, analysis: SpecAnalysis, document: vscode.TextDocument): Promise<Wanted | undefined> {
  for (;;) {
    const status = await askStatus(service, analysis);
    if (typeof status !== 'string') return undefined;
    const reason = await askReason(service, analysis, status);
    if (reason === undefined) return undefined;
    if (reason === back) continue;
    const wanted = { status, ...(reason !== none && { reason }) };
    const { gaps } = service.changeStatus(analysis, status, wanted.reason);
    const answer = gaps.length === 0 ? 'change' : await askAboutGaps(status, gaps);
    if (answer === back) continue;
    if (typeof answer === 'object') await show(document, analysis, answer);
    return answer === 'change' ? wanted : undefined;
  }
}

const none = Symbol('none');

/** What is owed may depend on it: it is asked before what is missing is shown. */
async function askReason(service: ProductSpecs, analysis: SpecAnalysis, status: string): Promise<Outcome<string | typeof none>> {
  const question = service.statusQuestion(analysis, status);
  if (!question) return none;
  const choices = question.choices.map(({ value, description }) => ({ label: value, detail: description, value }));
  return pick({ title: question.title, place: { step: 2, of: 2 }, placeholder: vscode.l10n.t('Before the status becomes "{0}"', status), choices });
}

function askStatus(service: ProductSpecs, analysis: SpecAnalysis): Promise<Outcome<string>> {
  const others = service.statusChoices(analysis).filter(({ current }) => !current);
  const choices = others.map(({ status, description, closed }) => {
    const missing = service.changeStatus(analysis, status).gaps.length;
    return { label: status, description: missing === 0 ? (closed ? '' : vscode.l10n.t('nothing is missing')) : things(missing), detail: description, value: status };
  });
  const now = analysis.spec.status;
  const placeholder = now === undefined ? vscode.l10n.t('To which status?') : vscode.l10n.t('From "{0}" to which status?', now);
  return pick({ title: vscode.l10n.t('Change status'), place: { step: 1, of: 2 }, placeholder, choices });
}

function askAboutGaps(status: string, gaps: readonly Gap[]): Promise<Outcome<Gap | 'change' | 'cancel'>> {
  return pick<Gap | 'change' | 'cancel'>({
    title: gaps.length === 1 ? vscode.l10n.t('1 thing missing for "{0}"', status) : vscode.l10n.t('{0} things missing for "{1}"', gaps.length, status),
    place: { step: 2, of: 2 },
    placeholder: vscode.l10n.t('Choose one to go there'),
    choices: [
      ...gaps.map((gap) => ({ label: gap.title, description: withoutIcons(gap.owner ?? ''), detail: withoutIcons(plainText(gap.text)), value: gap })),
      { label: vscode.l10n.t('Change anyway'), detail: vscode.l10n.t('What is missing stays marked until it is there.'), value: 'change' },
      { label: vscode.l10n.t('Cancel'), value: 'cancel' },
    ],
  });
}

async function show(document: vscode.TextDocument, analysis: SpecAnalysis, { span }: Gap): Promise<void> {
  const { start } = toRange(analysis.source.lines, span);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}

function things(count: number): string {
  return count === 1 ? vscode.l10n.t('1 thing missing') : vscode.l10n.t('{0} things missing', count);
}

/** Lists turn `$(name)` into icons. */
function withoutIcons(text: string): string {
  return text.replace(/\$\(/g, '$ (');
}
