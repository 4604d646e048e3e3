import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const metrics = 'metrics:\n  primary: {id: activation_rate, name: Activation}\n  guardrails: [{id: contact_rate}]\n';
const rest = '  iterate: It does not move.\n  stop: It falls.\n';

describe('decision-rule', () => {
  it('names the branches that are missing', () => {
    check(brief(`decision_rule:
^^^^^^^^^^^^^ error decision-rule: The decision rule has no \`iterate\` or \`guardrail_breach\` yet. Say what you will do in that case now, before the first numbers tempt anybody.
  ship: It rises.
  stop: It falls.
`, 'ready'), 'decision-rule');
    check(brief(`design: holdout
decision_rule:
^^^^^^^^^^^^^ info decision-rule: The decision rule has no \`ship\` yet. Say what you will do in that case now, before the first numbers tempt anybody.
${rest}`), 'decision-rule');
  });

  it('does not ask for a rule to be invented after the result', () => {
    check(`spec: experiment/v1
id: a
title: A
status: concluded
        ^^^^^^^^^ error decision-rule: The decision rule has no \`ship\`, \`iterate\`, \`stop\` or \`guardrail_breach\`. If it was agreed on before the start, copy it here; one written after the result decides nothing.
`, 'decision-rule');
  });

  it('wants a number to decide', () => {
    check(brief(`${metrics}decision_rule:
  ship: The main number rises.
        ^^^^^^^^^^^^^^^^^^^^^^ error decision-rule: \`ship\` names none of this brief's metrics, so it stays open which number decides. Name it in backticks: \`activation_rate\` and \`contact_rate\`.
${rest}  guardrail_breach: "We do not ship."
                    ^^^^^^^^^^^^^^^^^ error decision-rule: \`guardrail_breach\` names none of this brief's metrics, so it stays open which number decides. Name it in backticks: \`activation_rate\` and \`contact_rate\`.
`, 'ready'), 'decision-rule');
  });

  it('knows the ids in backticks', () => {
    check(brief(`${metrics}decision_rule:
  ship: >-
    The interval of \`activation_rate\` lies above 0,
    and \`contact-rate\` holds.
         ^^^^^^^^^^^^ info decision-rule: \`contact-rate\` is none of this brief's metrics. Did you mean \`contact_rate\`?
  iterate: It does not move.
  stop: "\`revenue\` falls."
          ^^^^^^^ info decision-rule: \`revenue\` is none of this brief's metrics. This brief has \`activation_rate\` and \`contact_rate\`.
  guardrail_breach: If contact_rate is past its margin we do not ship.
`), 'decision-rule');
  });

  it('reads letters that are written as codes', () => {
    check(brief(`metrics: {primary: {id: café_rate}}
decision_rule:
  ship: "The \\"good\\" case: \`caf\\u00e9-rate\` rises."
                             ^^^^^^^^^^^^^^ info decision-rule: \`café-rate\` is none of this brief's metrics. Did you mean \`café_rate\`?
${rest}  guardrail_breach: Once café_rate falls.
`), 'decision-rule');
  });

  it('accepts bare ids, names, variants, flags and numbers', () => {
    const rule = (ship: string, breach: string): string => brief(
      `${metrics}variants: [{key: guest}]\nrollout: {flag: guest-flag}\naudience: {exposure_event: home_shown}\n` +
        `decision_rule:\n  ship: '${ship}'\n${rest}  guardrail_breach: '${breach}'\n`,
      'ready',
    );
    check(rule('activation_rate rises by `0.02`.', 'Past the margin of contact_rate.'), 'decision-rule');
    check(rule('The activation rises in `guest` after `home_shown`, `p < 0.05`.', 'Switch `guest-flag` off when `contact_rate` is bad.'), 'decision-rule');
    check(rule('<when to ship>', '<what then>'), 'decision-rule');
  });

  it('says nothing about names while there is no metric, nor of an A/A test or another form', () => {
    check(brief(`decision_rule:\n  ship: It rises, and so does '\`x\`'.\n${rest}  guardrail_breach: None.\n`, 'ready'), 'decision-rule');
    check(brief('design: aa\n', 'ready'), 'decision-rule');
    check(brief('decision_rule: Ship if it rises.\n', 'ready'), 'decision-rule');
  });

  it('inserts branches, and corrects ids', () => {
    checkFix(
      'decision-rule',
      brief('decision_rule:\n  iterate: It holds.\n  stop: It falls.\n'),
      brief('decision_rule:\n  ship: <the result that makes you roll it out to everybody>\n  iterate: It holds.\n  stop: It falls.\n  guardrail_breach: <what you do when a guardrail gets too bad>\n'),
    );
    const rule = (id: string): string => brief(`${metrics}decision_rule:\n  ship: Once \`${id}\` rises.\n${rest}  guardrail_breach: Once \`contact_rate\` breaks.\n`);
    checkFix('decision-rule', rule('activation-rate'), rule('activation_rate'));
  });
});
