import { strict as assert } from 'node:assert';
import { check, checkFix, findingsOf } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nrisks:\n${more}`;
const risk = (type: string): string => `  - {id: ${type}-1, type: ${type}, text: It fails}\n`;

describe('four-risks', () => {
  it('names those that are not spoken of, and weighs more once it is approved', () => {
    const words = 'No risk is of the type `usability` (can they use it?) or `viability` (does it work for the business?). Write for each what worries you most, or why there is little to fear.';
    for (const [status, level] of [['draft', 'info'], ['in-review', 'info'], ['approved', 'warning']] as const) {
      check(spec('', status).replace('risks:', `risks:\n^^^^^ ${level} four-risks: ${words}`) + risk('value') + risk('feasibility') + risk('value') + risk('other'), 'four-risks');
    }
    check(spec(risk('value') + risk('usability') + risk('viability')).replace('risks:\n', 'risks:\n^^^^^ info four-risks: No risk is of the type `feasibility` (can we build it?). Write what worries you most, or why there is little to fear.\n'), 'four-risks');
  });

  it('counts a risk without a type for none of them', () => {
    check(spec('  - {id: a, text: It fails}\n').replace('risks:\n', 'risks:\n^^^^^ info four-risks: No risk is of the type `value` (will they want it?), `usability` (can they use it?), `feasibility` (can we build it?) or `viability` (does it work for the business?). Write for each what worries you most, or why there is little to fear.\n'), 'four-risks');
  });

  it('is silent when all four are there, when a type is still to be filled in, and without any risk', () => {
    check(spec(['value', 'usability', 'feasibility', 'viability'].map(risk).join('')), 'four-risks');
    check(spec(`${risk('value')}  - {id: b, type: <kind of risk>}\n`), 'four-risks');
    for (const none of ['  []\n', '', '  <risks>\n', '  {type: value}\n']) check(spec(none, 'approved'), 'four-risks');
    check(spec(risk('value'), 'archived'), 'four-risks');
  });

  it('asks for all four of what was archived as shipped', () => {
    const text = spec(risk('value'), 'archived').replace('risks:', 'archived_reason: shipped\nrisks:');
    const [finding] = findingsOf(text)[0]?.findings.filter(({ rule }) => rule === 'four-risks') ?? [];
    assert.equal(finding?.severity, 'warning');
  });

  it('inserts the missing ones to fill in, with names that are free', () => {
    const viability = '  - id: viability\n    type: viability\n    text: <why it might not pay, or not be allowed>\n    mitigation: <what you do about it>\n    owner: <name>\n';
    checkFix(
      'four-risks',
      spec(`  - id: usability\n    type: value\n    text: It fails # perhaps\n${risk('feasibility')}`),
      spec(`  - id: usability\n    type: value\n    text: It fails # perhaps\n${risk('feasibility')}  - id: usability-2\n    type: usability\n    text: <where people might get stuck>\n    mitigation: <what you do about it>\n    owner: <name>\n${viability}`),
    );
    checkFix(
      'four-risks',
      'spec: prd/v1\r\nid: a\r\ntitle: A\r\nstatus: draft\r\nrisks: [{type: value}, {type: usability}, {type: feasibility}]\r\n',
      'spec: prd/v1\r\nid: a\r\ntitle: A\r\nstatus: draft\r\nrisks: [{type: value}, {type: usability}, {type: feasibility}, {id: viability, type: viability, text: "<why it might not pay, or not be allowed>", mitigation: <what you do about it>, owner: <name>}]\r\n',
    );
    checkFix(
      'four-risks',
      'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nrisks: [{type: value}, {type: usability}]\n',
      'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nrisks: [{type: value}, {type: usability}, {id: feasibility, type: feasibility, text: <what might be hard to build or to run>, mitigation: <what you do about it>, owner: <name>}, {id: viability, type: viability, text: "<why it might not pay, or not be allowed>", mitigation: <what you do about it>, owner: <name>}]\n',
    );
  });
});
