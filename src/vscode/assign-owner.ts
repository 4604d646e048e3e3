/** Asks who is to drive a section, and writes it into the spec or the team settings. */
import * as vscode from 'vscode';
import { LineIndex, sectionTitle, type Assignment, type ProductSpecs, type SpecAnalysis } from '../core/service.js';
import { plainText, toSpan, toTextEdits } from './convert.js';
import type { Documents } from './documents.js';
import type { Projects } from './projects.js';
import { ask, back, pick, type Choice, type Outcome, type StepPlace } from './steps.js';

/** Whatever is given is not asked for. */
export interface AssignOwnerArguments extends Partial<Assignment> {
  /** For this spec alone, or in the team settings for all specs of its kind. */
  readonly scope?: 'spec' | 'team';
}

/** @throws Error in words for people, when it cannot be done */
export async function assignOwner(service: ProductSpecs, projects: Projects, documents: Documents, given: AssignOwnerArguments): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await documents.spec(editor.document));
  if (!analysis || analysis.spec.kind.sections.length === 0) throw new Error(vscode.l10n.t('Open the spec first that has the section you want to assign.'));
  const { document } = editor;
  const here = service.sectionAt(analysis, toSpan(analysis.source.lines, editor.selection), false)?.section;
  const settings = await projects.settingsOf(document.uri);
  const questions = new Questions(service, analysis, here, settings !== undefined);
  const answers = await questions.ask(given);
  if (!answers) return;
  const { scope, ...assignment } = answers;
  if (scope === 'team' && !settings) {
    throw new Error(vscode.l10n.t('There are no team settings here yet. Create them with "New Spec…", or assign the owner for this spec only.'));
  }
  const target = scope === 'team' && settings ? await vscode.workspace.openTextDocument(settings) : document;
  // The text may be another since the questions began.
  const spec = await documents.spec(document);
  const written = await documents.spec(target);
  if (!spec || !written || (target !== document && written.spec.kind.id !== 'config')) {
    throw new Error(vscode.l10n.t('The file cannot be read any more. Put right first what is underlined in it.'));
  }
  const result = await service.assignOwner(spec, assignment, target === document ? undefined : written);
  if ('problem' in result) throw new Error(plainText(result.problem));
  const wasSaved = !target.isDirty;
  const change = new vscode.WorkspaceEdit();
  change.set(target.uri, toTextEdits(result.edits, new LineIndex(target.getText())));
  await vscode.workspace.applyEdit(change);
  // Nobody sees a change in a file that is not open, nor that it wants to be saved.
  if (target !== document && wasSaved) await target.save();
}

type Answers = AssignOwnerArguments & { readonly asWritten?: boolean };

class Questions {
  constructor(
    private readonly service: ProductSpecs,
    private readonly analysis: SpecAnalysis,
    private readonly here: string | undefined,
    private readonly hasSettings: boolean,
  ) {}

  /** Given a section, a role and where, nothing is asked: without a person, who fills the role stays as it is. */
  async ask(given: AssignOwnerArguments): Promise<(Assignment & { readonly scope: 'spec' | 'team' }) | undefined> {
    const whole = given.section !== undefined && given.owner !== undefined && given.scope !== undefined;
    const asWritten = whole || given.person !== undefined;
    let answers: Answers = { ...(this.here !== undefined && { section: this.here }), ...given, ...(asWritten && { asWritten }) };
    const taken: Answers[] = [];
    for (;;) {
      const [next, ...later] = this.steps(answers);
      if (!next) break;
      const outcome = await next({ step: taken.length + 1, of: taken.length + 1 + later.length });
      if (outcome === undefined) return undefined;
      if (outcome === back) answers = taken.pop() ?? answers;
      else {
        taken.push(answers);
        answers = { ...answers, ...outcome };
      }
    }
    const { section, owner, person, reason, scope = 'spec' } = answers;
    if (section === undefined || owner === undefined) return undefined;
    return { section, owner, ...(person !== undefined && { person }), ...(reason !== undefined && { reason }), scope };
  }

  private steps({ section, owner, asWritten, scope }: Answers): readonly ((place: StepPlace) => Promise<Outcome<Answers>>)[] {
    const named = section === undefined ? undefined : sectionTitle(this.analysis.spec.kind, section);
    const title = named === undefined ? vscode.l10n.t('Assign the owner') : vscode.l10n.t('Assign the owner of “{0}”', named);
    return [
      ...(section === undefined ? [(place: StepPlace) => this.section(place)] : []),
      ...(owner === undefined ? [(place: StepPlace) => this.owner(title, place, section ?? '')] : []),
      ...(asWritten ? [] : [(place: StepPlace) => this.person(title, place, owner ?? '')]),
      ...(scope === undefined && this.hasSettings ? [(place: StepPlace) => this.scope(title, place)] : []),
    ];
  }

  private section(place: StepPlace): Promise<Outcome<Answers>> {
    const { kind } = this.analysis.spec;
    const choices = kind.sections.map((section) => ({ label: sectionTitle(kind, section), value: { section } }));
    return pick<Answers>({ title: vscode.l10n.t('Assign the owner of a section'), place, placeholder: vscode.l10n.t('Which section?'), choices });
  }

  private async owner(title: string, place: StepPlace, section: string): Promise<Outcome<Answers>> {
    const owners = await this.service.ownerChoices(this.analysis, section);
    const choices = owners.map(({ role, title: label, jobTitle, people, part }): Choice<Answers> => ({
      label,
      description: [people.join(', '), part].filter((text) => text !== undefined && text !== '').join(' · '),
      ...(jobTitle !== undefined && { detail: jobTitle }),
      value: { owner: role },
    }));
    return pick<Answers>({ title, place, placeholder: vscode.l10n.t('Which role drives it?'), choices });
  }

  private async person(title: string, place: StepPlace, owner: string): Promise<Outcome<Answers>> {
    const { roster } = this.analysis.ownership;
    const now = roster.people(owner);
    const others = roster.everybody.filter((name) => !now.includes(name));
    const choices: Choice<Answers | 'other'>[] = [
      { label: now.join(', ') || vscode.l10n.t('Nobody yet'), description: vscode.l10n.t('as it is'), value: { asWritten: true } },
      ...others.map((person) => ({ label: person, value: { person, asWritten: true } })),
      { label: vscode.l10n.t('Somebody else…'), value: 'other' },
    ];
    const outcome = await pick({ title, place, placeholder: vscode.l10n.t('Who fills this role?'), choices });
    if (outcome !== 'other') return outcome;
    const validate = (text: string): string | undefined => (text.trim() === '' ? vscode.l10n.t('Write a name.') : undefined);
    const name = await ask({ title, place, prompt: vscode.l10n.t('Who fills this role?'), placeholder: vscode.l10n.t('First and last name'), validate });
    return typeof name === 'string' ? { person: name.trim(), asWritten: true } : name;
  }

  private scope(title: string, place: StepPlace): Promise<Outcome<Answers>> {
    const { label } = this.analysis.spec.kind;
    const choices: Choice<Answers>[] = [
      { label: vscode.l10n.t('For this spec'), description: vscode.l10n.t('written into the spec'), value: { scope: 'spec' } },
      { label: vscode.l10n.t('For every {0} here', label), description: vscode.l10n.t('written into the team settings'), value: { scope: 'team' } },
    ];
    return pick<Answers>({ title, place, placeholder: vscode.l10n.t('For what?'), choices });
  }
}
