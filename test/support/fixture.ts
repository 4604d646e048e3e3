/**
 * Fixtures carry their expectation in the text: below a line, carets mark what is found in it, then level, rule and message.
 *
 *     status: drfat
 *             ^^^^^ error unknown-value: `drfat` is not a choice …
 *
 * Where a fixture says with `see:` in place of level and rule which other places a finding points to, it says so of all of its findings:
 *
 *     title: Invoices
 *     ^^^^^ see: The first title
 *
 * Several files stand in one fixture, each after a line `== name.yaml ==`. Expectation lines are taken out before the text is read.
 * All findings are rendered and whole texts are compared, so that false alarms and misses both show.
 */
import { strict as assert } from 'node:assert';
import type { SpecAnalysis } from '../../src/core/analyze.js';
import type { Finding, Related } from '../../src/core/finding.js';
import { Project } from '../../src/core/project.js';
import { applyEdits, LineIndex } from '../../src/core/text.js';
import { assertHeld } from './held.js';

export const today = '2026-11-21';
const expectation = /^ *\^+…? (?:(?:error|warning|info) [a-z-]+|see): /;
const pointer = /^ *\^+…? see: /m;
const fileHeading = /^== (.+) ==$/;

export interface FixtureFile {
  readonly name: string | undefined;
  readonly text: string;
}

/** The files of a fixture without their expectations. */
export function filesOf(fixture: string): readonly FixtureFile[] {
  const files: { name: string | undefined; lines: string[] }[] = [];
  for (const line of fixture.split('\n')) {
    const heading = fileHeading.exec(line);
    if (heading) files.push({ name: heading[1], lines: [] });
    else {
      if (files.length === 0) files.push({ name: undefined, lines: [] });
      if (!expectation.test(line)) files.at(-1)?.lines.push(line);
    }
  }
  return files.map(({ name, lines }) => ({ name, text: lines.join('\n') }));
}

/** A project that knows all files of a fixture. */
export function projectOf(files: readonly FixtureFile[]): Project {
  const project = new Project(() => today);
  for (const file of [...files].sort((a, b) => Number(b.name?.startsWith('product-specs.')) - Number(a.name?.startsWith('product-specs.')))) {
    if (file.name !== undefined) project.update(file.name, file.text);
  }
  return project;
}

/** The findings of each file of a fixture, in order; none for a file that is not ours. */
export function findingsOf(fixture: string): readonly { readonly file: FixtureFile; readonly findings: readonly Finding[] }[] {
  const files = filesOf(fixture);
  const project = projectOf(files);
  return files.map((file) => {
    const analysis = project.analyze(file.text, file.name);
    return { file, findings: analysis.ours ? analysis.findings : [] };
  });
}

/** One text as a spec of ours. */
export function specOf(text: string, path?: string): SpecAnalysis {
  const analysis = new Project(() => today).analyze(text, path);
  assert(analysis.ours, 'the text is not recognised as a spec');
  return analysis;
}

/** What a rule marks in a text, in order. */
export function markedIn(text: string, rule: string): readonly string[] {
  return specOf(text).findings.filter((finding) => finding.rule === rule).map(({ span }) => text.slice(span.start, span.end));
}

/** Writes findings below the lines they are in, then other places that findings point to. */
export function annotate(text: string, findings: readonly Finding[], others: readonly Related[] = []): string {
  const lines = new LineIndex(text);
  const below = new Map<number, string[]>();
  const found = findings.map(({ span, severity, rule, message }) => ({ span, says: `${severity} ${rule}: ${message}` }));
  for (const { span, says } of [...found, ...others.map(({ span, message }) => ({ span, says: `see: ${message}` }))]) {
    const line = lines.lineAt(span.start);
    const from = span.start - lines.lineStart(line);
    const end = Math.min(span.end, lines.lineEnd(line));
    const carets = '^'.repeat(Math.max(end - span.start, 1)) + (span.end > lines.lineEnd(line) ? '…' : '');
    const list = below.get(line) ?? [];
    list.push(`${' '.repeat(from)}${carets} ${says}`);
    below.set(line, list);
  }
  return text
    .split('\n')
    .flatMap((line, index) => [line, ...(below.get(index) ?? [])])
    .join('\n');
}

/** A fixture as it would look if everything found were expected, and whatever has to hold of that holds. */
export function render(fixture: string, keep: (finding: Finding) => boolean = () => true): string {
  const files = filesOf(fixture);
  const project = projectOf(files);
  const found = files.map((file) => {
    const analysis = project.analyze(file.text, file.name);
    const findings = analysis.ours ? analysis.findings.filter(keep) : [];
    if (analysis.ours) assertHeld(analysis, findings, files);
    return { file, findings };
  });
  const othersOf = ({ name }: FixtureFile, { related }: Finding) => related.map((other) => ({ ...other, name: other.path ?? name }));
  const pointed = pointer.test(fixture) ? found.flatMap(({ file, findings }) => findings.flatMap((finding) => othersOf(file, finding))) : [];
  return found
    .map(({ file, findings }) => {
      const heading = file.name === undefined ? '' : `== ${file.name} ==\n`;
      return heading + annotate(file.text, findings, pointed.filter(({ name }) => name === file.name));
    })
    .join('\n');
}

/** Fails unless exactly the marked findings are found. With `only`, findings of other rules do not count. */
export function check(fixture: string, only?: string): void {
  assert.equal(render(fixture, (finding) => only === undefined || finding.rule === only), fixture);
}

/** Fails unless the fix of this title (or the rule's only one) turns one text into the other, and the finding is gone then. */
export function checkFix(rule: string, before: string, after: string, title?: string, path = 'spec.yaml'): void {
  const project = projectOf([{ name: path, text: before }]);
  const analysis = project.analyze(before, path);
  assert(analysis.ours);
  const ofRule = analysis.findings.filter((finding) => finding.rule === rule);
  assertHeld(analysis, ofRule, [{ name: path, text: before }]);
  const fixes = ofRule.flatMap((finding) => finding.fixes());
  const fix = title === undefined ? fixes[0] : fixes.find((candidate) => candidate.title === title);
  assert(fix, `no such fix; there are: ${fixes.map((candidate) => candidate.title).join('; ') || 'none'}`);
  assert.equal(applyEdits(before, fix.edits), after);
  const again = project.analyze(after, path);
  assert(again.ours);
  const left = again.findings.filter((finding) => finding.rule === rule).length;
  assert(left < analysis.findings.filter((finding) => finding.rule === rule).length, `the fix leaves ${rule} in place`);
  if (!fix.safe) return;
  const known = new Set(analysis.findings.map((finding) => `${finding.rule}: ${finding.message}`));
  assert.deepEqual(again.findings.map((finding) => `${finding.rule}: ${finding.message}`).filter((finding) => !known.has(finding)), []);
}
