/** What a new spec needs to know, asked step by step: what kind, from which template, called what, where. */
import * as vscode from 'vscode';
import { capitalised, type Kind, type Template } from '../core/service.js';
import { folderChoices, otherFolder } from './new-spec-folder.js';
import { folderName, openFolders } from './open-folders.js';
import { ask, back, pick, type Outcome, type StepPlace } from './steps.js';

export interface Wanted {
  readonly kind: Kind;
  readonly template: Template;
  readonly title: string;
  /** Undefined where no folder is open. */
  readonly folder?: vscode.Uri;
  /** Whether a person was asked anything, and so can be asked more. */
  readonly asked: boolean;
}

export type Answers = Partial<Omit<Wanted, 'asked'>>;

interface Step {
  /** Whether it has to be asked after the answers there are. */
  needed(answers: Answers): boolean;
  ask(answers: Answers, place: StepPlace): Promise<Outcome<Answers>>;
}

/** Where several folders are open, the one that is meant, and how many questions it took to know. */
export interface Within {
  readonly folder: vscode.WorkspaceFolder | undefined;
  readonly asked: number;
}

/** @returns undefined when the person left; `back` where it was asked something before, and wants to be asked again */
export async function askForSpec(kinds: readonly Kind[], templates: readonly Template[], given: Answers, within: Within): Promise<Outcome<Wanted>> {
  const questions = new Questions(kinds, templates, within.folder);
  /** The answers there were at each step taken: going back forgets what came after. */
  const taken: Answers[] = [];
  let answers = given;
  for (;;) {
    const [next, ...later] = questions.steps.filter((step) => step.needed(answers));
    if (!next) break;
    const step = within.asked + taken.length + 1;
    const outcome = await next.ask(answers, { step, of: step + later.length });
    if (outcome === undefined) return undefined;
    if (outcome === back) {
      const before = taken.pop();
      if (!before) return back;
      answers = before;
    } else {
      taken.push(answers);
      answers = { ...answers, ...outcome };
    }
  }
  const { kind, title, folder } = answers;
  const template = answers.template ?? questions.templatesOf(kind)[0];
  if (!kind || !template) throw new Error(kind ? vscode.l10n.t('There is no template for {0}.', kind.phrase) : vscode.l10n.t('There is no template for this.'));
  return { kind, template, title: title ?? kind.label, ...(folder && { folder }), asked: within.asked + taken.length > 0 };
}

/**
 * Each open folder may have a team of its own, with kinds and templates of its own: so this is asked before them.
 * @param later how many questions follow
 */
export async function askOpenFolder(kind: Kind | undefined, later: number): Promise<vscode.WorkspaceFolder | undefined> {
  const choices = openFolders().map((value) => ({ label: folderName(value.uri) ?? value.name, iconPath: vscode.ThemeIcon.Folder, value }));
  const outcome = await pick({ title: titleFor(kind), place: { step: 1, of: 1 + later }, placeholder: vscode.l10n.t('For which of the open folders?'), choices });
  return outcome === back ? undefined : outcome;
}

/** What to do when the file's name is taken. */
export function askWhatInstead(name: string, free: string): Promise<Outcome<'create' | 'open'>> {
  return pick<'create' | 'open'>({
    title: vscode.l10n.t('{0} exists already', name),
    place: { step: 1, of: 1 },
    placeholder: vscode.l10n.t('It is left as it is. What do you want to do?'),
    choices: [
      { label: vscode.l10n.t('Create {0}', free), value: 'create' },
      { label: vscode.l10n.t('Open {0}', name), value: 'open' },
    ],
  });
}

/** What to do where the team settings are there already: a folder has one file of them. */
export function askWhereElse(name: string): Promise<Outcome<'open' | 'elsewhere'>> {
  return pick<'open' | 'elsewhere'>({
    title: vscode.l10n.t('{0} exists already', name),
    place: { step: 1, of: 1 },
    placeholder: vscode.l10n.t('A folder has one file of team settings. What do you want to do?'),
    choices: [
      { label: vscode.l10n.t('Open {0}', name), value: 'open' },
      { label: vscode.l10n.t('Choose another folder…'), value: 'elsewhere' },
    ],
  });
}

class Questions {
  readonly steps: readonly Step[] = [
    { needed: ({ kind }) => !kind, ask: (_answers, place) => this.kind(place) },
    {
      needed: ({ kind, template }) => !template && (!kind || this.templatesOf(kind).length > 1),
      ask: ({ kind }, place) => this.template(kind, place),
    },
    { needed: ({ kind, title }) => title === undefined && !hasFixedName(kind), ask: ({ kind }, place) => this.title(kind, place) },
    {
      needed: ({ folder }) => !folder && Boolean(vscode.workspace.workspaceFolders?.length),
      ask: ({ kind }, place) => this.folder(kind, place),
    },
  ];

  constructor(
    private readonly kinds: readonly Kind[],
    private readonly templates: readonly Template[],
    private readonly within: vscode.WorkspaceFolder | undefined,
  ) {}

  templatesOf(kind: Kind | undefined): readonly Template[] {
    return this.templates.filter((template) => template.kind === kind?.id);
  }

  private async kind(place: StepPlace): Promise<Outcome<Answers>> {
    const offered = this.kinds.filter((kind) => this.templatesOf(kind).length > 0);
    const choices = offered.map((value) => ({ label: capitalised(value.label), detail: beginning(value.schema.description ?? ''), value }));
    return named('kind', await pick({ title: vscode.l10n.t('New spec'), place, placeholder: vscode.l10n.t('What do you want to write?'), choices }));
  }

  private async template(kind: Kind | undefined, place: StepPlace): Promise<Outcome<Answers>> {
    const choices = this.templatesOf(kind).map((value) => ({ label: value.label, detail: value.description, value }));
    return named('template', await pick({ title: titleFor(kind), place, placeholder: vscode.l10n.t('Which template fits best?'), choices }));
  }

  private async title(kind: Kind | undefined, place: StepPlace): Promise<Outcome<Answers>> {
    const outcome = await ask({
      title: titleFor(kind),
      place,
      prompt: vscode.l10n.t('The title names the topic in a few words. The file is named after it.'),
      placeholder: vscode.l10n.t('Guided setup for new accounts'),
      validate: (text) => {
        if (text.trim() === '') return vscode.l10n.t('Give it a title. It can be changed later.');
        return text.trim().length > 120 ? vscode.l10n.t('That is too long for a title: at most 120 characters.') : undefined;
      },
    });
    return named('title', typeof outcome === 'string' ? outcome.trim() : outcome);
  }

  private async folder(kind: Kind | undefined, place: StepPlace): Promise<Outcome<Answers>> {
    const choices = await folderChoices(hasFixedName(kind), this.within);
    for (;;) {
      const outcome = await pick({ title: titleFor(kind), place, placeholder: vscode.l10n.t('In which folder?'), choices });
      if (outcome !== 'other') return named('folder', outcome);
      const folder = await otherFolder();
      // Whoever closes that dialog may still choose from the list.
      if (folder) return { folder };
    }
  }
}

/** An outcome as the answer it is. */
function named<Key extends keyof Answers>(key: Key, outcome: Outcome<NonNullable<Answers[Key]>>): Outcome<Answers> {
  return outcome === undefined || outcome === back ? outcome : { [key]: outcome };
}

/** The team settings have one name, and so need no title. */
export function hasFixedName(kind: Kind | undefined): boolean {
  return kind !== undefined && !kind.suffixes.some((suffix) => suffix.startsWith('.'));
}

function titleFor(kind: Kind | undefined): string {
  return kind ? vscode.l10n.t('New {0}', kind.label) : vscode.l10n.t('New spec');
}

/** As much of a sentence as says what it is about: a longer line would be cut anywhere. */
function beginning(sentence: string): string {
  return sentence.split(/[,:.]/)[0] ?? '';
}
