import { strict as assert } from 'node:assert';
import { changeStatus, nextStatus, statusChoices, statusQuestion } from '../../../src/core/features/change-status.js';
import { kinds } from '../../../src/core/schema/catalog.js';
import { applyEdits } from '../../../src/core/text.js';
import { specOf } from '../../support/fixture.js';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

function changed(text: string, target: string, reason?: string): string {
  return applyEdits(text, changeStatus(specOf(text), target, reason).edits);
}

const entry = (change: string, by = ''): string => `  - date: 2026-11-21\n${by}    change: ${change}\n`;

describe('changing the status', () => {
  const prd = `# Checkout
spec: prd/v1
id: a
title: A
status: "approved"   # decided on Monday
author: "Ana: Ruiz"
horizon: next
updated:    2026-01-01 # by hand

# the heart of it
problem:
  statement: Nobody finds it.

changelog:
  # oldest first
  - date: 2026-10-01
    change: Begun.
`;

  it('sets the status, the day and a line in the changelog, and leaves the rest as it is', () => {
    const after = prd
      .replace('"approved"', 'in-development')
      .replace('2026-01-01', '2026-11-21') + entry('Status changed from approved to in-development.', '    by: "Ana: Ruiz"\n');
    assert.equal(changed(prd, 'in-development'), after);
    assert.equal(changed(crlf(prd), 'in-development'), crlf(after));
  });

  it('writes the days that begin with a status, unless they are there', () => {
    const text = 'spec: prd/v1\nid: a\ntitle: A\nstatus: in-development\nhorizon: next\nproblem:\n  statement: Nobody finds it.\n';
    assert.equal(
      changed(text, 'launched'),
      text.replace('in-development', 'launched').replace('next\n', 'next\nupdated: 2026-11-21\nlaunched_on: 2026-11-21\n') +
        `changelog:\n${entry('Status changed from in-development to launched.')}`,
    );
    assert.match(changed(text.replace('horizon', 'launched_on: 2026-11-20\nhorizon'), 'launched'), /^launched_on: 2026-11-20$/m);
    assert.match(changed(text.replace('horizon', 'launched_on: <YYYY-MM-DD>\nhorizon'), 'launched'), /^launched_on: 2026-11-21$/m);
    assert.doesNotMatch(changed(text, 'approved'), /launched_on/);
  });

  it('knows the days of an experiment', () => {
    const text = 'spec: experiment/v1\nid: a\ntitle: A\nstatus: running\nschedule:\n  end: 2026-12-07 # a Monday\nresults: {outcome: won}\n';
    assert.match(changed(text, 'stopped'), /\n {2}end: 2026-12-07 # a Monday\n {2}stopped_on: 2026-11-21\n/);
    assert.match(changed(text, 'concluded'), /\nresults: \{outcome: won, concluded_on: 2026-11-21\}\n/);
    assert.match(changed(text.replace('running', 'ready'), 'running'), /\n {2}start: 2026-11-21\n {2}end: /);
    assert.doesNotMatch(changed(text.replace('schedule:\n  end: 2026-12-07 # a Monday\n', ''), 'stopped'), /stopped_on/);
  });

  it('keeps brackets and the order of the changelog', () => {
    const flow = '{spec: launch/v1, id: a, title: A, status: draft, updated: 2026-01-01, changelog: [{date: 2026-02-01, change: Two.}, {date: 2026-01-01, change: One.}]}\n';
    assert.equal(
      changed(flow, 'in-review'),
      flow
        .replace('status: draft', 'status: in-review')
        .replace('updated: 2026-01-01', 'updated: 2026-11-21')
        .replace('[', '[{date: 2026-11-21, change: Status changed from draft to in-review.}, '),
    );
    const block = 'spec: launch/v1\nid: a\ntitle: A\nstatus: draft\nupdated: 2026-01-01\nchangelog:\n- date: 2026-02-01\n  change: Two.\n- date: 2026-01-01\n  change: One.\n';
    assert.match(changed(block, 'in-review'), /changelog:\n- date: 2026-11-21\n {2}change: Status changed from draft to in-review\.\n- date: 2026-02-01\n/);
    for (const empty of ['changelog:\n', 'changelog: []\n']) {
      assert.match(changed(`spec: launch/v1\nid: a\ntitle: A\nstatus: draft\n${empty}`, 'in-review'), /\nchangelog:\n {2}- date: 2026-11-21\n {4}change: .*\n$/);
    }
  });

  it('asks why a spec is archived, and leaves a place for it when nobody says', () => {
    const question = statusQuestion(specOf(prd), 'archived');
    assert.deepEqual(question?.choices.map(({ value }) => value), ['shipped', 'rejected', 'superseded', 'abandoned']);
    assert.match(changed(prd, 'archived', 'rejected'), /^archived_reason: rejected$/m);
    assert.match(changed(prd, 'archived'), /^archived_reason: <.*>$/m);
    const given = prd.replace('horizon', 'archived_reason: shipped\nhorizon');
    assert.equal(statusQuestion(specOf(given), 'archived'), undefined);
    assert.match(changed(given, 'archived'), /^archived_reason: shipped$/m);
    assert.equal(statusQuestion(specOf(prd), 'launched'), undefined);
    assert.equal(statusQuestion(specOf('spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n'), 'abandoned'), undefined);
  });

  it('mends a status that is misspelt, missing or left empty', () => {
    const header = 'spec: prd/v1\nid: a\ntitle: A\n';
    for (const status of ['status: drfat\n', 'status:\n', '']) {
      const after = changed(header + status, 'in-review');
      assert.match(after, /^status: in-review$/m);
      assert.match(after, /change: Status set to in-review\.$/m);
      assert.deepEqual(specOf(after).findings.filter(({ rule }) => ['yaml-syntax', 'unknown-value', 'missing-key'].includes(rule)), []);
    }
  });

  it('changes nothing for the status there is, an unknown one, or a text without a place for it', () => {
    for (const [text, target] of [[prd, 'approved'], [prd, 'finished'], ['- spec: prd/v1\n', 'approved']] as const) {
      const a = specOf(text, 'a.prd.yaml');
      assert.deepEqual(changeStatus(a, target).edits, []);
    }
  });

  for (const kind of kinds.filter(({ id }) => id !== 'config')) {
    const shapes: Readonly<Record<string, (status: string) => string>> = {
      'without a last line end': (status) => `spec: ${kind.tag}\nid: a\ntitle: A\nstatus: ${status}`,
      'with Windows line ends, comments and wide indentation': (status) =>
        crlf(`spec: ${kind.tag}\nid: a\ntitle: A\nstatus: ${status} # here\n\n# below\nschedule:\n    start: 2026-01-01\nresults:\n    outcome: won\n`),
      'in brackets': (status) => `{"spec": "${kind.tag}", "id": "a", "title": "A", "status": "${status}"}`,
    };
    for (const [name, shape] of Object.entries(shapes)) {
      it(`leaves ${kind.phrase} ${name} that reads as it should, from every status to every other`, () => {
        const statuses = statusChoices(specOf(shape('draft'))).map(({ status }) => status);
        assert(statuses.length > 4);
        for (const [from, to] of statuses.flatMap((one) => statuses.filter((other) => other !== one).map((other) => [one, other] as const))) {
          const { spec, findings } = specOf(changed(shape(from), to));
          assert.equal(spec.status, to);
          assert.equal(spec.at('updated').text, '2026-11-21');
          assert.equal(spec.at('changelog', 0, 'change').text, `Status changed from ${from} to ${to}.`);
          assert.deepEqual(findings.filter(({ rule }) => rule === 'yaml-syntax' || rule === 'duplicate-key'), []);
        }
      });
    }
  }
});

describe('the statuses', () => {
  const next = (kind: string, status: string): string | undefined => nextStatus(specOf(`spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n`).spec);

  it('follow each other as the kind says, and nothing comes after the last, a closed or an unknown one', () => {
    assert.equal(next('prd', 'draft'), 'in-review');
    assert.equal(next('experiment', 'stopped'), 'concluded');
    assert.equal(next('launch', 'approved'), 'launching');
    for (const [kind, status] of [['prd', 'launched'], ['experiment', 'concluded'], ['launch', 'archived'], ['experiment', 'abandoned'], ['prd', 'drfat'], ['prd', '']] as const) {
      assert.equal(next(kind, status), undefined, `${kind} ${status}`);
    }
  });

  it('are offered with what they mean', () => {
    const choices = statusChoices(specOf('spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\n'));
    assert.deepEqual(choices.map(({ status }) => status), ['draft', 'ready', 'running', 'stopped', 'concluded', 'archived', 'abandoned']);
    assert.deepEqual(choices.filter(({ current }) => current).map(({ status }) => status), ['ready']);
    assert.deepEqual(choices.filter(({ closed }) => closed).map(({ status }) => status), ['archived', 'abandoned']);
    assert(choices.every(({ description }) => description !== ''));
    assert.deepEqual(statusChoices(specOf('spec: config/v1\n')), []);
  });
});

describe('the lock is offered', () => {
  const lock = (text: string, target: string): boolean => changeStatus(specOf(text), target).lock;

  it('when an experiment becomes ready or starts, and a PRD is approved, if nothing is wrong then', () => {
    const prd = 'spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nproblem:\n  statement: Nobody finds it.\n';
    const lenient = '# product-specs-ignore-file ';
    const errors = [...new Set(changeStatus(specOf(prd), 'approved').gaps.map(({ rule }) => rule))].join(', ');
    const sound = `${lenient}${errors}: a test\n${prd}`;
    assert.equal(lock(prd, 'approved'), false);
    assert.equal(lock(sound, 'approved'), true);
    assert.equal(lock(sound, 'launched'), false);
    assert.equal(lock(sound, 'draft'), false);
    const brief = 'spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\nmetrics:\n  primary: {id: rate}\n';
    const rules = [...new Set(['ready', 'running'].flatMap((status) => changeStatus(specOf(brief), status).gaps.map(({ rule }) => rule)))].join(', ');
    const soundBrief = `${lenient}${rules}: a test\n${brief}`;
    assert.equal(lock(soundBrief, 'ready'), true);
    assert.equal(lock(soundBrief, 'running'), true);
    assert.equal(lock(soundBrief, 'stopped'), false);
    assert.equal(lock(`${soundBrief}plan: {locked_on: 2026-10-01, primary: rate}\n`, 'running'), false);
  });
});
