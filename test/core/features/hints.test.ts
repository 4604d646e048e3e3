import { strict as assert } from 'node:assert';
import { longestHint, ownershipHints, type OwnershipDetail } from '../../../src/core/features/hints.js';
import { hover } from '../../../src/core/features/hover.js';
import { kinds } from '../../../src/core/schema/catalog.js';
import { cursor } from './support.js';

/** The text with the hints in it, each as `«label»`. */
function shown(fixture: string, detail: OwnershipDetail = 'role'): string {
  const { a, text } = cursor(fixture);
  return ownershipHints(a, detail).reduceRight((result, { offset, label }) => `${result.slice(0, offset)} «${label}»${result.slice(offset)}`, text);
}

function label(team: string, section = 'problem', detail: OwnershipDetail = 'role'): string {
  const { a } = cursor(`spec: prd/v1\nteam: ${team}\n${section}: {}\n`);
  return ownershipHints(a, detail)[0]?.label ?? '';
}

describe('ownership hints', () => {
  it('stand behind everything on the line of each section\'s key, and nowhere else', () => {
    assert.equal(
      shown('spec: prd/v1\nteam: {core-pm: Ana Ruiz}\nproblem:\n  statement: x\ngoals: # one day  \n  - id: a\ndesign: {}  \nx-own: 1\nlinks: []\nrequirements: [\n]\n'),
      'spec: prd/v1\nteam: {core-pm: Ana Ruiz}\nproblem: «core PM · Ana Ruiz»\n  statement: x\ngoals: # one day «core PM · Ana Ruiz»  \n  - id: a\ndesign: {} «design · nobody yet»  \nx-own: 1\nlinks: []\nrequirements: [ «core PM · Ana Ruiz»\n]\n',
    );
  });

  it('stand right behind the colon of a section that is one line', () => {
    assert.equal(
      shown('spec: launch/v1\npositioning: One sentence. # why\nrisks: [a, b]\nvalue_proposition : >\n  Long.\nchannels: [\n  web]\n'),
      'spec: launch/v1\npositioning: «PMM» One sentence. # why\nrisks: «PMM» [a, b]\nvalue_proposition : > «PMM, with core PM»\n  Long.\nchannels: [ «PMM»\n  web]\n',
    );
  });

  it('come once for a section that is there twice, and with CRLF', () => {
    assert.equal(shown('spec: prd/v1\r\nproblem: {}\r\nproblem: {}\r\n'), 'spec: prd/v1\r\nproblem: {} «core PM»\r\nproblem: {}\r\n');
  });

  it('do not come in team settings', () => {
    assert.equal(shown('== product-specs.yaml ==\nspec: config/v1\nmetrics: []\n'), 'spec: config/v1\nmetrics: []\n');
  });

  it('name nobody where the team names nobody, and say so where it names others', () => {
    assert.equal(label('{}'), 'core PM');
    assert.equal(label('{pmm: Ana}'), 'core PM · nobody yet');
    assert.equal(label('{core-pm: none, pmm: Ana}'), 'no owner');
  });

  it('name both roles of a shared section', () => {
    assert.equal(label('{pmm: Ana Ruiz}', 'positioning'), 'PMM · Ana Ruiz, with core PM');
  });

  it('shorten what does not fit: more people, then family names, then people at all', () => {
    assert.equal(label('{core-pm: [Ana Ruiz, Bo Chen]}'), 'core PM · Ana Ruiz, Bo Chen');
    assert.equal(label('{core-pm: [Ana Ruiz-Fernandez, Bo Chen-Petersson]}'), 'core PM · Ana Ruiz-Fernandez +1');
    assert.equal(label('{core-pm: Maximiliana von und zu Hohenstein-Waldburg}'), 'core PM · Maximiliana');
    assert.equal(label(`{core-pm: ${'Maximiliana'.repeat(5)}}`), 'core PM');
  });

  it('name the contributors that fit when asked', () => {
    assert.equal(label('{core-pm: Ana}', 'problem', 'roleAndContributors'), 'core PM · Ana, with research +2');
    assert.equal(label('{}', 'technical', 'roleAndContributors'), 'engineering, with core PM, security +1');
    assert.equal(label('{core-pm: Maximiliana von Hohenstein}', 'problem', 'roleAndContributors'), 'core PM · Maximiliana von Hohenstein');
    const none = 'spec: prd/v1\nownership: {problem: {contributors: []}}\nproblem: {}\n';
    assert.equal(ownershipHints(cursor(none).a, 'roleAndContributors')[0]?.label, 'core PM');
  });

  it('show a name as one line of text without icons', () => {
    assert.equal(label('{core-pm: "$(zap)\\nAna"}'), 'core PM · $ (zap) Ana');
  });

  it('never get longer than the editor shows', () => {
    for (const kind of kinds) {
      const text = `spec: ${kind.tag}\nteam: {core-pm: [Ana Ruiz-Fernandez, Bo], growth-pm: Maximiliana von Hohenstein-Waldburg, pmm: X}\n${kind.sections.map((section) => `${section}: {}\n`).join('')}`;
      for (const detail of ['role', 'roleAndContributors'] as const) {
        const hints = ownershipHints(cursor(text).a, detail);
        assert.deepEqual(hints.map(({ section }) => section), kind.sections);
        for (const hint of hints) assert(hint.label.length <= longestHint, hint.label);
      }
    }
  });

  it('carry the ownership part of the hover', () => {
    const { a, offset } = cursor('spec: prd/v1\nteam: {core-pm: "[Ana](x)"}\n<|>problem: {}\n');
    const [hint] = ownershipHints(a, 'role');
    assert.equal(hint?.section, 'problem');
    const whole = hover(a, offset)?.markdown ?? '';
    const part = hint.tooltip.replace('**Problem**\n\n', '');
    assert(part.startsWith('- **Owner:** core PM · \\[Ana\\]\\(x\\)\n- **Contributors:** '), part);
    // In the hover what a good section looks like stands between the two.
    for (const half of part.split('\n\n')) assert(whole.includes(`\n\n${half}`), half);
  });
});
