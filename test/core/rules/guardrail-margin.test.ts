import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const end = 'so nobody can tell when it is broken. Write which way is good, and how much loss you would still accept.';

describe('guardrail-margin', () => {
  it('names what each guardrail lacks', () => {
    check(brief(`metrics:
  guardrails:
    - id: contact_rate
          ^^^^^^^^^^^^ error guardrail-margin: The guardrail \`contact_rate\` has no \`direction\` or \`margin\` yet, ${end}
    - id: refund_rate
          ^^^^^^^^^^^ error guardrail-margin: The guardrail \`refund_rate\` has no \`value\` in its \`margin\` yet, ${end}
      direction: decrease
      margin: {kind: absolute}
    - id: {}
          ^^ error guardrail-margin: The guardrail has no \`margin\` yet, ${end}
      direction: decrease
    - {direction: decrease}
      ^^^^^^^^^^^^^^^^^^^^^ error guardrail-margin: The guardrail has no \`margin\` yet, ${end}
`, 'ready'), 'guardrail-margin');
    check(brief(`metrics:
  guardrails:
    - id: contact_rate
          ^^^^^^^^^^^^ info guardrail-margin: The guardrail \`contact_rate\` has no \`margin\` yet, ${end}
      direction: decrease
`), 'guardrail-margin');
  });

  it('leaves complete ones, places to fill, other forms and other designs alone', () => {
    check(brief('metrics:\n  guardrails:\n    - {id: a, direction: decrease, margin: {value: 2%}}\n', 'ready'), 'guardrail-margin');
    check(brief('metrics:\n  guardrails:\n    - {id: a, direction: <which way>, margin: {value: <how much>}}\n', 'ready'), 'guardrail-margin');
    check(brief('metrics:\n  guardrails:\n    - {id: a, direction: decrease, margin: 0.02}\n    - contact_rate\n', 'ready'), 'guardrail-margin');
    check(brief('metrics:\n  secondary:\n    - id: a\n', 'ready'), 'guardrail-margin');
    check(brief('design: holdout\nmetrics:\n  guardrails:\n    - id: a\n', 'ready'), 'guardrail-margin');
  });

  it('wants a margin that is a size', () => {
    check(brief(`metrics:
  guardrails:
    - {id: a, direction: decrease, margin: {value: 0, kind: absolute}}
                                                   ^ error guardrail-margin: The margin of \`a\` is 0, and no test can show that nothing at all is lost. Write the largest loss you would still accept.
    - {direction: decrease, margin: {value: 0%}}
                                            ^^ error guardrail-margin: The margin of this metric is 0, and no test can show that nothing at all is lost. Write the largest loss you would still accept.
    - {id: b, direction: decrease, margin: {value: -2 %, kind: relative}}
                                                   ^^^^ error guardrail-margin: The margin of \`b\` is a size, and its \`direction\` says which way is worse. Write 2 %, without a sign.
    - {id: c, direction: decrease, margin: {value: 0.0001}}
    - {id: d, direction: decrease, margin: {value: about -2}}
`, 'ready'), 'guardrail-margin');
    check(brief(`metrics:
  guardrails:
    - {id: a, direction: decrease, margin: {value: -0.02}}
                                                   ^^^^^ warning guardrail-margin: The margin of \`a\` is a size, and its \`direction\` says which way is worse. Write 0.02, without a sign.
`), 'guardrail-margin');
    check(brief('metrics:\n  secondary:\n    - {id: a, margin: {value: 0}}\n', 'ready'), 'guardrail-margin');
    const before = brief('metrics:\n  guardrails:\n    - {id: a, direction: decrease, margin: {value: -0.02, kind: absolute}} # at most\n', 'ready');
    checkFix('guardrail-margin', before, before.replace('-0.02', '0.02'));
    // The sign says nothing, so nobody has to look.
    assert.deepEqual(specOf(before).findings.filter(({ rule }) => rule === 'guardrail-margin').flatMap((one) => one.fixes().map(({ safe }) => safe)), [true]);
  });

  it('inserts what is missing', () => {
    checkFix(
      'guardrail-margin',
      brief('metrics:\n  guardrails:\n    - id: b\n      direction: decrease\n      margin: {value: 0.1}\n    - id: a\n      type: proportion # of accounts\n'),
      brief(
        'metrics:\n  guardrails:\n    - id: b\n      direction: decrease\n      margin: {value: 0.1}\n    - id: a\n      type: proportion # of accounts\n' +
          '      direction: <increase, decrease>\n      margin:\n        value: <size of the margin, for example 0.1>\n        kind: <relative, absolute>\n',
      ),
    );
    checkFix(
      'guardrail-margin',
      brief('metrics: {guardrails: [{id: a, direction: decrease, margin: {kind: absolute}}]}\n'),
      brief('metrics: {guardrails: [{id: a, direction: decrease, margin: {value: "<size of the margin, for example 0.1>", kind: absolute}}]}\n'),
    );
  });
});
