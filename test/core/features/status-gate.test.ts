import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeStatus, statusChoices, statusEdits } from '../../../src/core/features/change-status.js';
import type { SpecAnalysis } from '../../../src/core/analyze.js';
import { gapsAfter, type Gap } from '../../../src/core/features/status-gate.js';
import { fill, type BuiltInTemplate } from '../../../src/core/scaffold.js';
import { dedicatedRules } from '../../../src/core/schema/lookup.js';
import { applyEdits, type TextEdit } from '../../../src/core/text.js';
import { filled } from '../../support/fill.js';
import { filesOf, projectOf, specOf, today, type FixtureFile } from '../../support/fixture.js';

const root = join(__dirname, '..', '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

function gapsOf(text: string, target: string): readonly Gap[] {
  const a = specOf(text);
  return gapsAfter(a, statusEdits(a.spec, target));
}

const told = (gaps: readonly Gap[]): readonly string[] => gaps.map(({ title, owner, text }) => `${title} (${owner ?? 'nobody'}): ${text}`);

describe('the gate before a status', () => {
  const prd = 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nhorizon: next\nteam: {core-pm: Ana Ruiz, pmm: [Bo Chen, Li Wei]}\nproblem:\n  statement: Nobody finds it.\n';

  it('lists what is missing by section, with who owns it now', () => {
    const gaps = gapsOf(prd, 'in-review');
    assert.deepEqual(told(gaps).filter((line) => /^(?:Personas|Goals|Metrics)/.test(line)), [
      'Personas (core PM · Ana Ruiz): The section is missing.',
      'Goals (core PM · Ana Ruiz): The section is missing.',
      'Metrics (core PM · Ana Ruiz): The section is missing.',
    ]);
    const evidence = gaps.find(({ rule }) => rule === 'evidence-missing');
    assert.deepEqual([evidence?.title, evidence?.severity, prd.slice(evidence?.span.start, evidence?.span.end)], ['Evidence', 'warning', 'draft']);
  });

  it('names keys and entries inside a section, and the lines at the top, which nobody owns', () => {
    const text = `${prd.replace('draft', 'in-development')}requirements:\n  - {id: R1, text: It is found.}\n  - {id: R2, text: It is seen.}\nlaunch: {rollback: Switch it off.}\n`;
    const gaps = gapsOf(text, 'launched');
    assert.deepEqual(told(gaps).filter((line) => /"(?:Launched on|Review by)"/.test(line)), [
      'At the top (nobody): "Launched on" is missing.',
      'At the top (nobody): "Review by" is missing.',
    ]);
    const placed = gaps.find((gap) => gap.section === 'launch' && gap.rule === 'required-by-status');
    assert.equal(placed && text.slice(placed.span.start, placed.span.end), 'launch', 'it leads to the section that is there');
  });

  it('has errors that are there already, but no remark that only weighs more than in a draft', () => {
    const gaps = gapsOf(`${prd}summary: It should be fast.\nproblm: x\nrequirements:\n  - {id: R1, text: It is found fast., priority: must}\n`, 'in-review');
    assert(gaps.some(({ rule }) => rule === 'unknown-key'));
    assert(specOf(prd.replace('draft', 'in-review') + 'requirements:\n  - {id: R1, text: It is found fast., priority: must}\n').findings.some(({ rule, severity }) => rule === 'ambiguous-word' && severity === 'warning'));
    assert(!gaps.some(({ rule }) => rule === 'ambiguous-word'));
  });

  it('has warnings that only come with the status', () => {
    const running = 'spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\nschedule: {start: 2026-10-05, end: 2026-10-19}\n';
    assert(gapsOf(running, 'running').some(({ rule }) => rule === 'running-past-end'));
    assert(!specOf(running).findings.some(({ rule }) => rule === 'running-past-end'));
  });

  it('leads to the place in the text as it is now, whatever the edits move', () => {
    const text = `${prd}problm: x\n`;
    const { gaps, edits } = changeStatus(specOf(text), 'in-review');
    const gap = gaps.find(({ rule }) => rule === 'unknown-key');
    assert(edits.some(({ start }) => start < (gap?.span.start ?? 0)));
    assert.equal(gap && text.slice(gap.span.start, gap.span.end), 'problm');
  });

  it('leads to what contradicts the status', () => {
    const text = 'spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\nschedule: {start: 2027-01-11}\n';
    const gap = gapsOf(text, 'running').find(({ rule }) => rule === 'status-consistency');
    assert.equal(gap?.title, 'Schedule');
    assert.equal(text.slice(gap?.span.start, gap?.span.end), '2027-01-11');
  });

  it('asks of what is closed only why', () => {
    for (const status of ['draft', 'in-review']) assert.deepEqual(told(gapsOf(prd.replace('draft', status), 'archived')), ['At the top (nobody): "Why archived" is missing.']);
    assert.deepEqual(gapsOf(`${prd}archived_reason: rejected\n`, 'archived'), []);
  });

  it('asks nothing on the way back that is not new', () => {
    const text = prd.replace('draft', 'approved') + 'problm: x\n';
    assert.deepEqual(gapsOf(text, 'in-review'), []);
    assert.deepEqual(gapsOf(text, 'draft'), []);
    assert(gapsOf(text.replace('approved', 'archived'), 'in-review').some(({ rule }) => rule === 'required-by-status'));
    assert(gapsOf(text.replace('approved', 'aproved'), 'in-review').some(({ rule }) => rule === 'unknown-key'));
  });

  it('respects what is silenced and switched off', () => {
    const silenced = `# product-specs-ignore-file required-by-status: a list for ourselves\n${prd}`;
    assert(!gapsOf(silenced, 'in-review').some(({ rule }) => rule === 'required-by-status'));
    const a = projectOf([{ name: 'product-specs.yaml', text: 'spec: config/v1\nrules: {evidence-missing: off, required-by-status: info}\n' }]).analyze(prd, 'a.yaml');
    assert(a.ours);
    const rules = gapsAfter(a, statusEdits(a.spec, 'in-review')).map(({ rule }) => rule);
    assert(!rules.includes('evidence-missing') && !rules.includes('required-by-status'));
  });
});

/** Every text there is, each with the files around it. */
const examples: readonly FixtureFile[] = readdirSync(join(root, 'templates/examples')).map((name) => ({ name, text: read('templates/examples', name) }));
const templates = (JSON.parse(read('templates/index.json')) as readonly BuiltInTemplate[]).flatMap(({ file }): readonly FixtureFile[] => {
  const { text } = fill(read('templates', file), { title: 'A', today, author: 'Ana Ruiz' });
  return [{ name: file, text }, { name: `filled-${file}`, text: filled(text) }];
});
const real: readonly FixtureFile[] = readdirSync(join(root, 'test/fixtures/real'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: filesOf(read('test/fixtures/real', name))[0]?.text ?? '' }));

describe('the gate agrees with the findings afterwards', () => {
  for (const file of [...examples, ...templates, ...real]) {
    const project = projectOf(examples.includes(file) ? examples : [file]);
    const a = project.analyze(file.text, file.name);
    if (!a.ours) continue;
    const choices = statusChoices(a);
    const asked = dedicatedRules(a.spec.kind.schema);
    const now = choices.findIndex(({ current, closed }) => current && !closed);

    /** What is found once the change is made and the project has taken note of it. */
    const afterwards = (edits: readonly TextEdit[]): SpecAnalysis['findings'] => {
      const text = applyEdits(file.text, edits);
      project.update(file.name ?? '', text);
      const analysis = project.analyze(text, file.name);
      project.update(file.name ?? '', file.text);
      assert(analysis.ours);
      return analysis.findings;
    };

    const agrees = (edits: readonly TextEdit[], gaps: readonly Gap[], forward: boolean): void => {
      const findings = afterwards(edits);
      // One finding there stands for several gaps here.
      const line = (rule: string, severity: string, text: string): string => (rule === 'required-by-status' ? `${severity} ${rule}` : `${severity} ${rule}: ${text}`);
      const said = new Set(gaps.map(({ rule, severity, text }) => line(rule, severity, text)));
      const found = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ rule, severity, message }) => line(rule, severity, message)));
      assert.deepEqual([...said].filter((one) => !found.has(one)), [], 'nothing but what is found');
      const expected = findings.filter(({ rule, severity }) => {
        const isNew = !a.findings.some((finding) => finding.rule === rule);
        const isAsked = severity === 'error' || asked.has(rule) || rule === 'required-by-status';
        return severity !== 'info' && (isNew || (forward && isAsked));
      });
      assert.deepEqual(expected.map(({ rule, severity, message }) => line(rule, severity, message)).filter((one) => !said.has(one)), [], 'all that is found');
    };

    for (const [index, { status, closed }] of choices.entries()) {
      it(`${file.name}: ${status}`, () => {
        const byHand = statusEdits(a.spec, status);
        const change = changeStatus(a, status);
        agrees(byHand, gapsAfter(a, byHand), index >= now && !closed);
        agrees(change.edits, change.gaps, index >= now && !closed);
      });
    }
  }
});
