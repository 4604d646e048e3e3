/** The only door for faces: what Product Specs can do, as plain functions over plain data. */
import type { Analysis, SpecAnalysis } from './analyze.js';
import { exampleFiles, exampleNames, readExample, readExamples, type Example } from './examples.js';
import type { Assigned, Assignment, OwnerChoice } from './features/assign-owner.js';
import type { SpecChange } from './features/changed-sections.js';
import { changeStatus, statusChoices, statusQuestion, type StatusChange, type StatusChoice, type StatusQuestion } from './features/change-status.js';
import type { Completion } from './features/complete.js';
import { definition } from './features/definition.js';
import { fixesAt, safeFixes, type OfferedFix } from './features/fixes.js';
import { ownershipHints, type OwnershipDetail, type OwnershipHint } from './features/hints.js';
import type { Hover } from './features/hover.js';
import { documentLinks, type DocumentLink } from './features/links.js';
import { lockPlan } from './features/lock-plan.js';
import { ownershipLenses, type OwnershipLens } from './features/lenses.js';
import { owners, roleList, type OwnerRow } from './features/owners.js';
import type { Files, Location } from './features/places.js';
import { references } from './features/references.js';
import type { Refusal, Renamable, Renaming } from './features/rename.js';
import { ownershipMap, type OwnershipMap } from './features/ownership-map.js';
import { readRuleDocs, type RuleDocs } from './features/rule-docs.js';
import { placeOf, roleFocus, sectionAt, sectionOfLine, type PlacedSection, type RoleFocus } from './features/section-places.js';
import type { SetResult } from './features/set-value.js';
import { statusItem, type StatusItem } from './features/status.js';
import { symbols, type OutlineSymbol } from './features/symbols.js';
import { settingsWithProfile, useProfile } from './features/use-profile.js';
import type { Grouping } from './features/groupings.js';
import { currentShare, grouped, openWork, specLine, type CurrentShare, type SectionLine, type SpecGroup, type SpecLine } from './features/workspace-overview.js';
import type * as preview from './features/preview/index.js';
import { workspaceSymbols, type WorkspaceSymbol } from './features/workspace-symbols.js';
import type * as importing from './import/index.js';
import type { Fix } from './finding.js';
import { Project } from './project.js';
import { ruleMeta, ruleMetas } from './rules/catalog.js';
import { formatMessage, type RuleMeta } from './rules/rule.js';
import { fileNameFor, idFor, readTemplates, scaffold, treatAs, withTeamTemplates, type Answers, type Scaffold, type Template } from './scaffold.js';
import { bundle } from './schema/bundle.js';
import { kindById, kinds, type BuiltInKind, type Kind } from './schema/catalog.js';
import type { Schema } from './schema/vocabulary.js';
import { planExperiment, type Plan, type PlanInput } from './statistics/plan.js';
import type { Span, TextEdit } from './text.js';
import type { Assets, Texts } from './workspace.js';

export type { Analysis, ForeignAnalysis, SpecAnalysis } from './analyze.js';
export type { Example } from './examples.js';
export type { Assigned, Assignment, OwnerChoice } from './features/assign-owner.js';
export type { Approval } from './features/approvals.js';
export type { ChangedKey, ChangedSection, DriverMove, Party, SpecChange } from './features/changed-sections.js';
export type { StatusChange, StatusChoice, StatusQuestion } from './features/change-status.js';
export type { Completion } from './features/complete.js';
export { safeFixOf, usableFixes, type OfferedFix } from './features/fixes.js';
export type { OwnershipDetail, OwnershipHint } from './features/hints.js';
export type { Hover } from './features/hover.js';
export type { DocumentLink } from './features/links.js';
export type { OwnershipLens } from './features/lenses.js';
export type { Imported } from './import/index.js';
export type { Page } from './features/preview/index.js';
export { escape as escapeMarkdown } from './features/markdown.js';
export { partOf, partsOf, type OwnerRow, type Part } from './features/owners.js';
export type { Location } from './features/places.js';
export type { FileEdits, Refusal, Renamable, Renaming } from './features/rename.js';
export type { MappedRole, MappedSection, OwnershipMap, SectionState } from './features/ownership-map.js';
export type { PlacedSection, RoleFocus } from './features/section-places.js';
export type { StatusItem } from './features/status.js';
export type { Gap } from './features/status-gate.js';
export type { OutlineSymbol } from './features/symbols.js';
export type { WorkspaceSymbol } from './features/workspace-symbols.js';
export type { CurrentShare, SectionLine, SpecGroup, SpecLine } from './features/workspace-overview.js';
export type { Finding, Fix, Related, Severity } from './finding.js';
export { localDay } from './local-day.js';
export { nearest } from './nearest.js';
export { Project, type LoadOptions } from './project.js';
export type { RuleMeta } from './rules/rule.js';
export type { ComputedPlan, Plan, PlanInput } from './statistics/plan.js';
export type { Scaffold, Template } from './scaffold.js';
export { configFileNames, sectionTitle, type BuiltInKind, type Kind, type KindId } from './schema/catalog.js';
export { kindIds, specKindIds } from './schema/kind-ids.js';
export { seenByOthers, type SpecSummary } from './spec/summary.js';
export type { LoadCompiler } from './schema/compiler.js';
export type { SchemaFile } from './schema/files.js';
export { applyEdits, capitalised, LineIndex, type Position, type Span, type TextEdit } from './text.js';
export { numberText } from './wording/numbers.js';
export { counted, listed } from './wording/words.js';
export type { Assets, Texts, WorkspaceFiles } from './workspace.js';

/** What makes and writes down pages. */
export type Preview = typeof preview;
/** What turns documents into specs. */
export type Importing = typeof importing;

export class ProductSpecs {
  /** The built-in ones. A project may have others: `project.config.kinds`. */
  readonly kinds: readonly BuiltInKind[] = kinds;
  readonly rules: readonly RuleMeta[] = ruleMetas;
  readonly roles: readonly { readonly id: string; readonly title: string; readonly short: string }[] = roleList;

  /** @param today gives the current day as `YYYY-MM-DD` */
  constructor(
    private readonly assets: Assets,
    readonly today: () => string,
  ) {}

  /** @param trusted whether the schemas of a team's own kinds may be used: they are made into code */
  newProject(trusted?: () => boolean): Project {
    return new Project(this.today, trusted);
  }

  /** @param project whose own kinds count too */
  kind(id: string, project?: Project): Kind | undefined {
    return kindById(id, project?.config.kinds);
  }

  async hover(analysis: SpecAnalysis, offset: number): Promise<Hover | undefined> {
    return (await import('./features/hover.js')).hover(analysis, offset);
  }

  hints(analysis: SpecAnalysis, detail: OwnershipDetail): readonly OwnershipHint[] {
    return ownershipHints(analysis, detail);
  }

  lenses(analysis: SpecAnalysis, detail: OwnershipDetail): readonly OwnershipLens[] {
    return ownershipLenses(analysis, detail);
  }

  symbols(analysis: SpecAnalysis): readonly OutlineSymbol[] {
    return symbols(analysis);
  }

  /** Where the thing is defined whose name an offset is on. @param texts gives the other files of the root */
  definition(project: Project, analysis: SpecAnalysis, offset: number, texts: Texts): Promise<readonly Location[]> {
    return definition(analysis, offset, filesOf(project, texts));
  }

  /** Every place that has the name an offset is on, definitions first. */
  references(project: Project, analysis: SpecAnalysis, offset: number, withDefinitions: boolean, texts: Texts): Promise<readonly Location[]> {
    return references(analysis, offset, withDefinitions, filesOf(project, texts));
  }

  /** The name at an offset that could be another, or why not. */
  async prepareRename(analysis: SpecAnalysis, offset: number): Promise<Renamable | Refusal> {
    return (await import('./features/rename.js')).prepareRename(analysis, offset);
  }

  /** All edits of all files that give a thing another name, or why there are none. */
  async rename(project: Project, analysis: SpecAnalysis, offset: number, newName: string, texts: Texts): Promise<Renaming | Refusal> {
    return (await import('./features/rename.js')).rename(analysis, offset, newName, filesOf(project, texts));
  }

  /** What in a text leads elsewhere: addresses on the web, other specs, files. */
  links(analysis: SpecAnalysis): readonly DocumentLink[] {
    return documentLinks(analysis);
  }

  /** The specs of a root, and what is defined in them, that match what somebody types to find them. */
  workspaceSymbols(project: Project, query: string): readonly WorkspaceSymbol[] {
    return workspaceSymbols(project.places.definitions(), query);
  }

  async complete(analysis: SpecAnalysis, offset: number): Promise<readonly Completion[]> {
    return (await import('./features/complete.js')).complete(analysis, offset);
  }

  fixesAt(analysis: SpecAnalysis, span: Span): readonly OfferedFix[] {
    return fixesAt(analysis, span);
  }

  /** All safe fixes that do not get in each other's way. */
  safeFixes(analysis: SpecAnalysis): readonly TextEdit[] {
    return safeFixes(analysis);
  }

  /** What kind a file is, or why not; undefined where there is nothing to say. */
  status(analysis: Analysis, fileName: string): StatusItem | undefined {
    return statusItem(analysis, fileName);
  }

  /** Specs as pages to read, and ways to write these down. Read from disk when it is first asked for. */
  preview(): Promise<Preview> {
    return import('./features/preview/index.js');
  }

  /** Documents in Markdown turned into specs. Read from disk when it is first asked for. */
  importing(): Promise<Importing> {
    return import('./import/index.js');
  }

  /** The page that explains a rule, as Markdown; undefined for an unknown one. */
  async rulePage(id: string): Promise<string | undefined> {
    const meta = ruleMeta(id);
    return meta && (await import('./features/rule-page.js')).rulePage(meta, await readRuleDocs(this.assets, id));
  }

  /** All that is said of a rule where the mouse rests on its name. */
  async ruleHover(id: string): Promise<string | undefined> {
    return ruleMeta(id) && (await import('./features/named.js')).ruleText(id, await readRuleDocs(this.assets, id));
  }

  /** What people read of a rule who ask; undefined for an unknown one. */
  async ruleDocs(id: string): Promise<RuleDocs | undefined> {
    return ruleMeta(id) && readRuleDocs(this.assets, id);
  }

  rule(id: string): RuleMeta | undefined {
    return ruleMeta(id);
  }

  /** The page about a rule (`srm`), a section (`prd.problem`) or a field of one, as Markdown; undefined for nothing of ours. */
  async explain(topic: string, project?: Project): Promise<string | undefined> {
    return (await this.rulePage(topic)) ?? (await import('./features/explain.js')).explain(topic, project?.config.kinds);
  }

  /** Every rule and section there is a page about. */
  async explainTopics(project?: Project): Promise<readonly string[]> {
    return (await import('./features/explain.js')).explainTopics(project?.config.kinds);
  }

  /** Who takes part in every section; empty for team settings. */
  owners(analysis: SpecAnalysis): readonly OwnerRow[] {
    return owners(analysis);
  }

  /** The section whose key or content is at a place; with `keyOnly`, only its key. */
  sectionAt(analysis: SpecAnalysis, span: Span, keyOnly: boolean): { readonly section: string; readonly title: string } | undefined {
    return sectionAt(analysis, span, keyOnly);
  }

  /** Who may drive a section, the present driver first. */
  async ownerChoices(analysis: SpecAnalysis, section: string): Promise<readonly OwnerChoice[]> {
    return (await import('./features/assign-owner.js')).ownerChoices(analysis, section);
  }

  /** Writes down who drives a section: in the spec, or where they are given in the team settings, whose edits these are then. */
  async assignOwner(analysis: SpecAnalysis, assignment: Assignment, settings?: SpecAnalysis): Promise<Assigned> {
    return (await import('./features/assign-owner.js')).assignOwner(analysis, assignment, settings);
  }

  /** What changed between two states of a spec, one of which may be undefined, and whom that concerns. */
  async changedSections(before: SpecAnalysis | undefined, after: SpecAnalysis | undefined): Promise<SpecChange> {
    return (await import('./features/changed-sections.js')).changedSections(before, after);
  }

  /** A spec's ownership at one look. */
  ownershipMap(analysis: SpecAnalysis): OwnershipMap {
    return ownershipMap(analysis);
  }

  /** The edits that make a profile the team's; none where it is already, or does not exist. */
  useProfile(settings: SpecAnalysis, profile: string): readonly TextEdit[] {
    return useProfile(settings, profile);
  }

  /** The text of team settings that say nothing but the profile. */
  settingsWithProfile(profile: string): string {
    return settingsWithProfile(profile);
  }

  /** Where a section is, or would be written. */
  placeOf(analysis: SpecAnalysis, section: string): number {
    return placeOf(analysis, section);
  }

  /** What a role looks at in a spec. */
  roleFocus(analysis: SpecAnalysis, role: string): RoleFocus {
    return roleFocus(analysis, role);
  }

  /** The section that a line belongs to. @param line from 0 */
  sectionOfLine(analysis: SpecAnalysis, line: number): PlacedSection | undefined {
    return sectionOfLine(analysis, line);
  }

  /** What an overview of all specs says of one; undefined for team settings. */
  specLine(analysis: SpecAnalysis): SpecLine | undefined {
    return specLine(analysis);
  }

  /** The specs of an overview by what they have in common, in the usual order. */
  grouped<Line extends SpecLine>(specs: readonly Line[], by: Grouping): readonly SpecGroup<Line>[] {
    return grouped(specs, by);
  }

  /** How much of the work on the product of today core PMs drive; undefined where there is none. */
  currentShare(specs: readonly SpecLine[]): CurrentShare | undefined {
    return currentShare(specs);
  }

  /** What is left to do for a role, spec by spec. */
  openWork<Line extends SpecLine>(specs: readonly Line[], role: string): readonly { spec: Line; sections: readonly SectionLine[] }[] {
    return openWork(specs, role);
  }

  /** The schema of a kind as published, with everything it refers to inside; undefined for one of a team's own that cannot be used. */
  async schema(kind: Kind): Promise<object | undefined> {
    const read = async (name: string): Promise<Schema> => JSON.parse(await this.assets.read(`schemas/${name}.schema.json`)) as Schema;
    const file = kind.own ? kind.own.file : await read(kind.id);
    return file && bundle(file, await read('common'));
  }

  /** The statuses a spec can have, in their order; none for team settings. */
  statusChoices(analysis: SpecAnalysis): readonly StatusChoice[] {
    return statusChoices(analysis);
  }

  /** What has to be asked before a change to a status; undefined for nothing. */
  statusQuestion(analysis: SpecAnalysis, status: string): StatusQuestion | undefined {
    return statusQuestion(analysis, status);
  }

  /** What a change to another status takes, and what will be missing then. It costs an analysis: not for every keystroke. */
  changeStatus(analysis: SpecAnalysis, status: string, reason?: string): StatusChange {
    return changeStatus(analysis, status, reason);
  }

  /** Writes down what an experiment is agreed to be, or the approved sections of a PRD; undefined where there is nothing to lock, or no more. */
  lockPlan(analysis: SpecAnalysis): Fix | undefined {
    return lockPlan(analysis);
  }

  /** A filled template of an experiment brief with what its PRD knows in place of its tab stops. */
  async experimentForPrd(prd: SpecAnalysis, template: Scaffold): Promise<Scaffold> {
    return (await import('./features/experiment-for-prd.js')).experimentForPrd(prd, template);
  }

  /** Names an experiment in its PRD: none where it is named already, undefined where what is there can take none. */
  async listExperiment(prd: SpecAnalysis, id: string): Promise<readonly TextEdit[] | undefined> {
    return (await import('./features/experiment-for-prd.js')).listExperiment(prd, id);
  }

  /** How many units an experiment needs, in which arms and for how long; or why that cannot be said. */
  plan(input: PlanInput): Plan {
    return planExperiment(input);
  }

  /** Writes a value at a path such as `problem.who` into a spec's text. */
  async setValue(text: string, kind: Kind, path: string, value: string): Promise<SetResult> {
    return (await import('./features/set-value.js')).setValue(text, kind, path, value);
  }

  /** @param project whose own templates are offered too */
  async templates(project?: Project): Promise<readonly Template[]> {
    return withTeamTemplates(await readTemplates(this.assets), project?.config.teamTemplates ?? []);
  }

  /** Whole sentences about templates of the team's that cannot be used, and so are not offered. */
  skippedTemplates({ config }: Project): readonly string[] {
    return config.fileTroubles.flatMap(({ at, message, data }) => {
      const rule = at[0] === 'templates' ? 'templates-folder' : at.at(-1) === 'template' ? 'own-kind' : undefined;
      const text = rule && ruleMeta(rule)?.messages[message];
      return text === undefined ? [] : [formatMessage(text, data)];
    });
  }

  scaffold(template: Template, answers: Omit<Answers, 'today'>): Promise<Scaffold> {
    return scaffold(this.assets, template, { today: this.today(), ...answers });
  }

  fileNameFor(kind: Kind, title: string): string {
    return fileNameFor(kind, title);
  }

  /** The id of a spec in a file of this name. */
  idFor(kind: Kind, fileName: string): string {
    return idFor(kind, fileName);
  }

  /** The filled example of a kind. */
  example(kind: BuiltInKind): Promise<string> {
    return readExample(this.assets, this.exampleName(kind), this.today());
  }

  /** What the file of an example is called. The others are found by these names. */
  exampleName(kind: BuiltInKind): string {
    return exampleFiles[kind.id];
  }

  /** The files of the example workspace, which refer to each other: what may be opened by name. */
  get exampleNames(): readonly string[] {
    return exampleNames;
  }

  /** Each file of the example workspace, with what it is an example of. */
  examples(): Promise<readonly Example[]> {
    const project = this.newProject();
    return readExamples(this.assets, this.today(), (text, name) => project.analyze(text, name));
  }

  treatAs(text: string, kind: Kind): readonly TextEdit[] {
    return treatAs(text, kind);
  }
}

function filesOf(project: Project, texts: Texts): Files {
  return { text: texts, spec: (path, text) => project.specIn(path, text) };
}
