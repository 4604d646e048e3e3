/** Everything Product Specs does with a text, at many places of it: nothing is thrown, and every place it names lies in the text. */
import { strict as assert } from 'node:assert';
import type { Fix } from '../../../src/core/finding.js';
import { completeStart } from '../../../src/core/first.js';
import { ProductSpecs, type Completion, type OutlineSymbol, type Project, type Span, type SpecAnalysis, type TextEdit } from '../../../src/core/service.js';
import { today } from '../../support/fixture.js';

export const service = new ProductSpecs({ read: () => Promise.reject(new Error('no assets here')) }, () => today);

/** The files of a root, by path. */
export interface Root {
  readonly files: Readonly<Record<string, string>>;
  readonly project: Project;
}

export function rootOf(files: Readonly<Record<string, string>>): Root {
  const project = service.newProject();
  for (const [path, text] of Object.entries(files)) project.update(path, text);
  return { files, project };
}

/** How many times as much as in an ordinary run: `npm run fuzz` takes it from FUZZ_TIMES. */
export function runs(ordinary: number): { readonly numRuns: number } {
  return { numRuns: ordinary * Number(process.env['FUZZ_TIMES'] ?? 1) };
}

/** Uses every feature on a file of a root. @returns its analysis, undefined where it is none of ours */
export async function walkThrough(root: Root, path: string, text: string, offsets: readonly number[]): Promise<SpecAnalysis | undefined> {
  const analysis = root.project.analyze(text, path);
  service.status(analysis, path);
  if (!analysis.ours) {
    for (const offset of offsets) assertCompletions(completeStart(text, offset, root.project.config.kinds), text, offset);
    return undefined;
  }
  assertFindings(analysis);
  assertOutline(service.symbols(analysis), { start: 0, end: text.length });
  for (const detail of ['role', 'roleAndContributors'] as const) {
    for (const { offset } of service.hints(analysis, detail)) within({ start: offset, end: offset }, text, 'hint');
    for (const { span } of service.lenses(analysis, detail)) within(span, text, 'lens');
  }
  for (const { span } of service.links(analysis)) within(span, text, 'link');
  for (const { section } of service.owners(analysis)) {
    for (const { role } of (await service.ownerChoices(analysis, section)).slice(0, 2)) {
      const assigned = await service.assignOwner(analysis, { section, owner: role, person: 'Ana: "A" #1', reason: '- why\n{}' });
      if ('edits' in assigned) assertEdits(assigned.edits, text, 'assigning an owner');
    }
  }
  assertEdits(service.lockPlan(analysis)?.edits ?? [], text, 'locking the plan');
  await service.changedSections(undefined, analysis);
  await service.changedSections(analysis, analysis);
  if (analysis.spec.kind.id === 'prd') assertEdits((await service.listExperiment(analysis, 'an-experiment')) ?? [], text, 'naming an experiment');
  await assertPages(analysis);
  for (const offset of offsets) await useAt(root, analysis, offset);
  return analysis;
}

async function useAt({ files, project }: Root, analysis: SpecAnalysis, offset: number): Promise<void> {
  const { text } = analysis.source;
  const here = { start: offset, end: offset };
  const texts = (path: string): Promise<string | undefined> => Promise.resolve(files[path]);
  const textOf = (path: string | undefined): string => (path === analysis.path ? text : (files[path ?? ''] ?? ''));
  const hover = await service.hover(analysis, offset);
  if (hover) {
    within(hover.span, text, 'hover');
    assert(hover.span.start <= offset && offset <= hover.span.end, 'a hover lies elsewhere');
    assert.doesNotMatch(hover.markdown, /undefined|\[object Object\]/);
  }
  assertCompletions(await service.complete(analysis, offset), text, offset);
  for (const fix of service.fixesAt(analysis, here)) assertEdits(fix.edits, text, fix.title);
  service.sectionAt(analysis, here, offset % 2 === 0);
  for (const { path, span } of await service.definition(project, analysis, offset, texts)) within(span, textOf(path), 'definition');
  for (const { path, span } of await service.references(project, analysis, offset, true, texts)) within(span, textOf(path), 'reference');
  const renamable = await service.prepareRename(analysis, offset);
  if ('refusal' in renamable) return;
  within(renamable.span, text, 'name');
  const renaming = await service.rename(project, analysis, offset, 'another-name', texts);
  if ('refusal' in renaming) return;
  for (const { path, text: whole, edits } of renaming.files) {
    assert.equal(whole, textOf(path));
    assertEdits(edits, whole, 'rename');
  }
}

function assertCompletions(completions: readonly Completion[], text: string, offset: number): void {
  for (const { span, label, snippet } of completions) {
    within(span, text, label);
    assert(span.start <= offset && offset <= span.end, `the completion ${label} lies elsewhere`);
    // VS Code takes completions within one line only.
    assert(!/[\r\n]/.test(text.slice(span.start, span.end)), `the completion ${label} takes several lines`);
    assert.equal(typeof snippet, 'string');
  }
}

function assertFindings({ findings, source: { text } }: SpecAnalysis): void {
  let last = 0;
  for (const { span, related, message, rule, fixes } of findings) {
    within(span, text, rule);
    assert(span.start >= last, 'findings are in the order of the text');
    last = span.start;
    for (const other of related) if (other.path === undefined) within(other.span, text, `${rule}, related`);
    assert.doesNotMatch(message, /\{[a-z]+\}|\bundefined\b|\bNaN\b|\[object Object\]/, message);
    for (const fix of fixes()) assertEdits(fix.edits, text, `${rule}: ${fix.title}`);
  }
}

/** VS Code refuses an outline in which a name lies outside of what it names. */
function assertOutline(outline: readonly OutlineSymbol[], outer: Span): void {
  for (const { name, span, selection, children } of outline) {
    assert.notEqual(name.trim(), '', 'a symbol has no name');
    inside(span, outer, `the symbol ${name}`);
    inside(selection, span, `the name of ${name}`);
    assertOutline(children, span);
  }
}

async function assertPages(analysis: SpecAnalysis): Promise<void> {
  const preview = await service.preview();
  const page = preview.pageOf(analysis);
  const { text } = analysis.source;
  for (const { span, blocks } of page.sections) {
    within(span, text, 'section of the page');
    for (const block of blocks) if ('span' in block) within(block.span, text, 'block of the page');
  }
  for (const written of [preview.documentHtml(page), preview.pageMarkdown(page)]) assert(!/\[object Object\]|\bundefined\b/.test(written), "a page shows what is no word");
}

/** Edits that an editor takes: in the text, none over another. */
export function assertEdits(edits: readonly TextEdit[], text: string, what: string): void {
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    within(edit, text, what);
    assert(edit.start >= done, `${what}: edits overlap`);
    done = edit.end;
    const cut = (at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
    assert(!cut(edit.start) && !cut(edit.end), `${what}: half a character`);
  }
}

function within(span: Span, text: string, what: string): void {
  inside(span, { start: 0, end: text.length }, what);
}

function inside(inner: Span, outer: Span, what: string): void {
  assert(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, `${what}: ${inner.start}–${inner.end} is not in ${outer.start}–${outer.end}`);
}

/** All fixes of an analysis that do something. */
export function fixesOf({ findings }: SpecAnalysis): readonly (Fix & { readonly rule: string })[] {
  return findings.flatMap(({ rule, fixes }) => fixes().filter(({ edits }) => edits.length > 0).map((fix) => ({ ...fix, rule })));
}
