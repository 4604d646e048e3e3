import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn } from '../../support/fixture.js';

const metric = (fields: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nmetrics:\n  - id: m\n    ${fields.replace(/\n/g, '\n    ')}\n`;

const correct = 'Correct the target, the baseline or `direction`.';

describe('metric-direction', () => {
  it('finds targets that lie the wrong way', () => {
    check(metric(`direction: increase
baseline: 0.31
          ^^^^ see: The baseline
target: 28%
        ^^^ error metric-direction: \`m\` should increase, but its target of 28 % is below the baseline of 0.31. ${correct}`), 'metric-direction');
    check(metric(`role: secondary
direction: decrease
baseline: 52000
target: 60000.5
        ^^^^^^^ warning metric-direction: \`m\` should decrease, but its target of 60,000.5 is above the baseline of 52,000. ${correct}`, 'draft'), 'metric-direction');
  });

  it('finds targets that ask for nothing', () => {
    check(metric(`direction: increase
baseline: 0.31
target: 31%
        ^^^ error metric-direction: \`m\` should increase, but its target is its baseline, 0.31. Write the number you want to reach, or \`direction: hold\` if it should stay where it is.`), 'metric-direction');
  });

  it('finds a move where none is wanted, more gently', () => {
    check(metric(`direction: hold
baseline: 8%
target: 10%
        ^^^ warning metric-direction: \`m\` should hold, but its target of 10 % is above the baseline of 8 %. Write the baseline as the target, or the way the number should move as \`direction\`.`), 'metric-direction');
  });

  it('also looks at launch briefs', () => {
    check(metric(`direction: increase
baseline: 3
target: 2
        ^ error metric-direction: \`m\` should increase, but its target of 2 is below the baseline of 3. ${correct}`).replace('prd/v1', 'launch/v1'), 'metric-direction');
  });

  it('leaves targets that fit alone, however they are written', () => {
    check(metric('direction: increase\nbaseline: 0.31\ntarget: 36%'), 'metric-direction');
    check(metric('direction: increase\nbaseline: 31\ntarget: 36%'), 'metric-direction');
    check(metric('direction: increase\nbaseline: 31%\ntarget: 36'), 'metric-direction');
    check(metric('direction: decrease\nbaseline: 52\ntarget: 30'), 'metric-direction');
    check(metric('direction: decrease\nbaseline: -5\ntarget: -8'), 'metric-direction');
    check(metric('direction: hold\nbaseline: 5.1%\ntarget: 0.051'), 'metric-direction');
  });

  it('has nothing to say where a part is missing, and of the limit of a guardrail', () => {
    check(metric('direction: increase\nbaseline: 0.31'), 'metric-direction');
    check(metric('direction: <increase, decrease>\nbaseline: 0.31\ntarget: 0.2'), 'metric-direction');
    check(metric('direction: increase\nbaseline: a third\ntarget: 0.2'), 'metric-direction');
    check(metric('direction: increase\nbaseline: 0.31\ntarget: <target>'), 'metric-direction');
    check(metric('role: guardrail\ndirection: decrease\nbaseline: 200\ntarget: 220'), 'metric-direction');
    check(metric('role: counter\ndirection: decrease\nbaseline: 2%\ntarget: 2%'), 'metric-direction');
  });

  it('offers the direction that the numbers have', () => {
    checkFix('metric-direction', metric('direction: increase # up\nbaseline: 3\ntarget: 2'), metric('direction: decrease # up\nbaseline: 3\ntarget: 2'), 'Change `direction` to `decrease`');
    checkFix('metric-direction', metric('direction: increase\nbaseline: 3\ntarget: 3').replace(/\n/g, '\r\n'), metric('direction: hold\nbaseline: 3\ntarget: 3').replace(/\n/g, '\r\n'));
    checkFix('metric-direction', metric('direction: "hold"\nbaseline: 3\ntarget: 4'), metric('direction: increase\nbaseline: 3\ntarget: 4'));
  });

  it('draws the line at a billionth, and reads percentages beside shares', () => {
    const marked = (more: string): readonly string[] => markedIn(metric(more), 'metric-direction');
    assert.deepEqual(marked('direction: decrease\nbaseline: 1000000000\ntarget: 1000000001'), ['1000000001']);
    assert.deepEqual(marked('direction: increase\nbaseline: 1000000000\ntarget: 1000000002'), []);
    assert.deepEqual(marked('direction: increase\nbaseline: 0\ntarget: 0'), ['0']);
    assert.deepEqual(marked('direction: increase\nbaseline: 0.5\ntarget: "60% "'), []);
    assert.deepEqual(marked('direction: increase\nbaseline: 31\ntarget: 32%'), []);
    assert.deepEqual(marked('direction: increase\nbaseline: 1\ntarget: 32%'), ['32%']);
  });
});
