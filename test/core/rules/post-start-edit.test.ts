import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn, specOf } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('post-start-edit', () => {
  it('names what was locked and what stands there now', () => {
    check(brief(`metrics:
  primary:
    id: clicks
        ^^^^^^ error post-start-edit: The primary metric was \`rate\` when the plan was locked, and is now \`clicks\`. Change it back, or note why under \`changelog\` with \`plan_change: true\`.
analysis:
  mde:
    value: 0.1
           ^^^ error post-start-edit: The size of the \`mde\` was 0.08 when the plan was locked, and is now 0.1. Change it back, or note why under \`changelog\` with \`plan_change: true\`.
    kind: relative
  alpha: 0.1
         ^^^ error post-start-edit: Alpha was 0.05 when the plan was locked, and is now 0.1. Change it back, or note why under \`changelog\` with \`plan_change: true\`.
variants:
  - key: control
    control: true
    weight: 60
            ^^ error post-start-edit: The weight of \`control\` was 50 when the plan was locked, and is now 60. Change it back, or note why under \`changelog\` with \`plan_change: true\`.
  - key: new
    weight: 40
            ^^ error post-start-edit: The weight of \`new\` was 50 when the plan was locked, and is now 40. Change it back, or note why under \`changelog\` with \`plan_change: true\`.
schedule:
  start: 2026-11-02
  end: 2026-12-07
       ^^^^^^^^^^ error post-start-edit: The end was 2026-11-30 when the plan was locked, and is now 2026-12-07. Change it back, or note why under \`changelog\` with \`plan_change: true\`.
decision_rule:
  ship: >-
        ^^… error post-start-edit: The decision rule's \`ship\` was "\`rate\` rises and its interval lies above 0" when the plan was locked, and is now "\`rate\` rises". Change it back, or note why under \`changelog\` with \`plan_change: true\`.
    \`rate\` rises.
plan:
  locked_on: 2026-10-30
  primary: rate
  mde:
    value: 0.08
    kind: relative
  alpha: 0.05
  weights:
    control: 50
    new: 50
  end: 2026-11-30
  decision_rule:
    ship: '\`rate\` rises and its interval lies above 0.'
`, 'running'), 'post-start-edit');
    check(brief(`metrics:
  primary:
    id: rate
analysis:
  mde:
    value: 8%
    kind: absolute
          ^^^^^^^^ error post-start-edit: The kind of the \`mde\` was \`relative\` when the plan was locked, and is now \`absolute\`. Change it back, or note why under \`changelog\` with \`plan_change: true\`.
variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
schedule:
  start: 2026-11-02
  end: 2026-11-30
decision_rule:
  ship: >-
    \`rate\` rises and its
    interval lies above 0.
plan:
  locked_on: 2026-10-30
  primary: rate
  mde:
    value: 0.08
    kind: relative
          ^^^^^^^^ see: The locked plan
  alpha: 0.05
  weights:
    control: 50
    new: 50
  end: 2026-11-30
  decision_rule:
    ship: '\`rate\` rises and its interval lies above 0.'
`, 'concluded'), 'post-start-edit');
  });

  it('notices what came and what went', () => {
    check(brief(`variants:
  - key: control
    weight: 50
  - key: other
    weight: 50
            ^^ error post-start-edit: Variant \`other\` was not there when the plan was locked. Take it out, or note why it was added under \`changelog\` with \`plan_change: true\`.
plan:
  weights: {control: 50, new: 50}
                         ^^^ error post-start-edit: The weight of \`new\` was 50 when the plan was locked, and is gone now. Put it back, or note why under \`changelog\` with \`plan_change: true\`.
`, 'running'), 'post-start-edit');
    check(brief(`plan:
  primary: rate
  ^^^^^^^ error post-start-edit: The primary metric was \`rate\` when the plan was locked, and is gone now. Put it back, or note why under \`changelog\` with \`plan_change: true\`.
  alpha: 0.05
  end: 2026-11-30
  ^^^ error post-start-edit: The end was 2026-11-30 when the plan was locked, and is gone now. Put it back, or note why under \`changelog\` with \`plan_change: true\`.
`, 'running'), 'post-start-edit');
  });

  it('reads the same value in another form as the same', () => {
    check(brief(`metrics:
  primary:
    id: rate
analysis:
  mde:
    value: 8%
    kind: relative
  alpha: 5%
variants:
  - key: control
    control: true
    weight: 50%
  - key: new
    weight: 50.0
schedule:
  start: 2026-11-02
  end: 2026-11-30
decision_rule:
  ship: >-
    \`rate\` rises and its
    interval lies above 0.
plan:
  locked_on: 2026-10-30
  primary: rate
  mde:
    value: 0.08
    kind: relative
  alpha: 0.05
  weights:
    control: 50
    new: 50
  end: 2026-11-30
  decision_rule:
    ship: '\`rate\` rises and its interval lies above 0.'
`, 'running'), 'post-start-edit');
  });

  it('shows where long sentences part', () => {
    check(brief(`decision_rule:
  ship: The 95 % interval of the activation rate lies above 0, and neither of the two guardrails is past half of its margin.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error post-start-edit: The decision rule's \`ship\` was "… is past its margin" when the plan was locked, and is now "… is past half of its margin". Change it back, or note why under \`changelog\` with \`plan_change: true\`.
plan:
  decision_rule:
    ship: The 95 % interval of the activation rate lies above 0, and neither of the two guardrails is past its margin.
`, 'running'), 'post-start-edit');
  });

  it('takes a later note about the plan for an answer, and no other', () => {
    check(brief(`schedule:
  end: 2026-12-07
plan:
  locked_on: 2026-10-30
  end: 2026-11-30
changelog:
  - date: 2026-11-09
    change: Extended by one week.
    plan_change: true
`, 'running'), 'post-start-edit');
    check(brief(`schedule:
  end: 2026-12-07
       ^^^^^^^^^^ error post-start-edit: The end was 2026-11-30 when the plan was locked, and is now 2026-12-07. Change it back, or note why under \`changelog\` with \`plan_change: true\`.
plan:
  locked_on: 2026-10-30
  end: 2026-11-30
changelog:
  - date: 2026-10-01
    change: Shortened while it was planned.
    plan_change: true
  - date: 2026-11-09
    change: Corrected a word.
`, 'running'), 'post-start-edit');
  });

  it('leaves plans alone before the start, and closed ones', () => {
    check(brief(`schedule:
  end: 2026-12-07
plan:
  locked_on: 2026-10-30
  end: 2026-11-30
`, 'ready'), 'post-start-edit');
    check(brief(`schedule:
  end: 2026-12-07
plan:
  locked_on: 2026-10-30
  end: 2026-11-30
`, 'abandoned'), 'post-start-edit');
    check(brief(`schedule:
  end: 2026-12-07
plan:
  locked_on: <day>
  end: <day>
`, 'running'), 'post-start-edit');
  });

  it('offers to lock a plan that runs unlocked', () => {
    check(brief(`        ^^^^^^^ info post-start-edit: The test is running and its plan is not locked, so nobody could tell if it changed on the way. Lock it: the quick fix writes down what was agreed.
metrics:
  primary:
    id: rate
analysis:
  mde:
    value: 8%
    kind: relative
`, 'running'), 'post-start-edit');
  });

  it('does not offer to lock what is over, unfinished or no comparison', () => {
    check(brief(`metrics:
  primary:
    id: rate
analysis:
  mde:
    value: 8%
    kind: relative
`, 'stopped'), 'post-start-edit');
    check(brief(`metrics:
  primary:
    id: rate
`, 'running'), 'post-start-edit');
    check(brief(`design: holdout
metrics:
  primary:
    id: rate
analysis:
  mde:
    value: 8%
    kind: relative
`, 'running'), 'post-start-edit');
    check(brief(`analysis:
  mde:
    value: 8%
    kind: relative
`, 'running'), 'post-start-edit');
  });

  it('changes a value back, or leaves a place for the note', () => {
    const end = (day: string, more = ''): string => brief(`schedule:\n  end: ${day} # a Monday\nplan: {locked_on: 2026-10-30, end: 2026-11-30}\n${more}`, 'running');
    checkFix('post-start-edit', end('2026-12-07'), end('2026-11-30'));
    const note = '  - date: 2026-11-21\n    by: <name>\n    change: <what changed, and why>\n    plan_change: true\n';
    const first = end('2026-12-07').replace('schedule:', `changelog:\n${note}schedule:`);
    checkFix('post-start-edit', crlf(end('2026-12-07')), crlf(first), 'Note the change in the changelog');
    const older = 'changelog:\n  - change: Corrected a word.\n';
    checkFix('post-start-edit', end('2026-12-07', older), end('2026-12-07', older + note), 'Note the change in the changelog');
    checkFix(
      'post-start-edit',
      end('2026-12-07', 'changelog: [{change: Corrected a word.}]\n'),
      end('2026-12-07', 'changelog: [{change: Corrected a word.}, {date: 2026-11-21, by: <name>, change: "<what changed, and why>", plan_change: true}]\n'),
      'Note the change in the changelog',
    );
    const weights = (share: string): string => brief(`variants:\n  - {key: a, weight: ${share}}\nplan:\n  weights:\n    a: 50%\n`, 'running');
    checkFix('post-start-edit', weights('60'), weights('50%'));
  });

  it('locks the plan', () => {
    const text = brief('metrics: {primary: {id: rate}}\nanalysis: {mde: {value: 8%, kind: relative}}\n', 'running');
    checkFix('post-start-edit', text, `${text}plan:\n  locked_on: 2026-11-21\n  primary: rate\n  mde:\n    value: 8%\n    kind: relative\n  alpha: 0.05\n`);
  });

  it('offers what each change can be answered with', () => {
    const offered = (text: string): readonly (readonly string[])[] =>
      specOf(brief(text, 'running')).findings.filter(({ rule }) => rule === 'post-start-edit').map((found) => found.fixes().map(({ title }) => title));
    const note = 'Note the change in the changelog';
    assert.deepEqual(offered('variants: [{key: a, weight: 50}, {key: b, weight: 50}]\nplan: {weights: {a: 50, c: 50}}\n'), [[note], [note]]);
    assert.deepEqual(offered('schedule: {start: 2026-11-02, duration_days: 35}\nplan: {end: 2026-11-30}\n'), [[note]]);
    assert.deepEqual(offered('schedule: {end: 2026-12-07}\nplan: {end: 2026-11-30}\n'), [['Change it back to 2026-11-30', note]]);
    const rule = (ship: string): string => `decision_rule: {ship: It rises.}\nplan:\n  decision_rule:\n    ship: ${ship}\n`;
    assert.deepEqual(offered(rule('It falls.')), [['Change it back to It falls.', note]]);
    assert.deepEqual(offered(rule('x'.repeat(40))), [[`Change it back to ${'x'.repeat(40)}`, note]]);
    assert.deepEqual(offered(rule('x'.repeat(41))), [['Change it back to what was locked', note]]);
    assert.deepEqual(offered(rule('It\n      falls.')), [[note]]);
    assert.deepEqual(offered(rule('[It, falls]')), [[note]]);
  });

  it('compares numbers as numbers and words as words', () => {
    const marked = (more: string): readonly string[] => markedIn(brief(more, 'running'), 'post-start-edit');
    assert.deepEqual(marked('analysis: {alpha: 0.05}\nplan: {alpha: a twentieth}\n'), ['0.05']);
    assert.deepEqual(marked('metrics: {primary: {id: 7}}\nplan: {primary: 7}\n'), []);
    assert.deepEqual(marked('variants: [{key: a, weight: 50}, {key: b}]\nplan: {weights: {a: 50}}\n'), []);
    assert.deepEqual(marked('variants: [{key: a, weight: 50}, {key: b, weight: 50}]\nplan: {weights: {}}\n'), []);
    assert.deepEqual(marked('variants: [{key: a, weight: 50}]\nanalysis: {alpha: 0.1}\nplan: {weights: {a: 50}}\n'), []);
  });

  it('points at the weights where a variant came', () => {
    check(brief(`variants:
  - key: control
    weight: 50
  - key: other
    weight: 50
            ^^ error post-start-edit: Variant \`other\` was not there when the plan was locked. Take it out, or note why it was added under \`changelog\` with \`plan_change: true\`.
plan:
  weights: {control: 50}
           ^^^^^^^^^^^^^ see: The locked plan
`, 'running'), 'post-start-edit');
  });
});
