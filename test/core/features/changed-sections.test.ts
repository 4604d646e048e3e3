import { strict as assert } from 'node:assert';
import { changedSections } from '../../../src/core/features/changed-sections.js';
import { specOf } from '../../support/fixture.js';

const spec = 'spec: experiment/v1\nid: form\ntitle: Form\nstatus: draft\nhypothesis:\n  because: Long forms tire people.\n  change: Fewer fields\nevidence:\n  - {id: one, finding: They leave}\n';

/** `hypothesis changed`, and the changed keys above the sections. */
function told(before: string, after: string): readonly string[] {
  const { sections, keys } = changedSections(specOf(before), specOf(after));
  return [...sections.map(({ section, change }) => `${section} ${change}`), ...keys.map(({ key, change, from, to }) => `${key} ${change}: ${from ?? '–'} → ${to ?? '–'}`)];
}

describe('changed sections', () => {
  for (const [what, after] of [
    ['a comment', spec.replace('hypothesis:', '# why\nhypothesis: # here')],
    ['another indentation', spec.replaceAll('\n  ', '\n      ')],
    ['other quotes and brackets', spec.replace('  - {id: one, finding: They leave}', "  - id: 'one'\n    finding: \"They leave\"")],
    ['another order of keys', spec.replace('  because: Long forms tire people.\n  change: Fewer fields\n', '  change: Fewer fields\n  because: Long forms tire people.\n')],
    ['text that is wrapped elsewhere', spec.replace('Long forms tire people.', '|\n    Long forms\n    tire people.')],
    ['a section without content', `${spec}risks:\n`],
    ['other line breaks', spec.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`${what} is none`, () => {
      assert.notEqual(after, spec);
      assert.deepEqual(told(spec, after), []);
      const { keys, sections, moves } = changedSections(specOf(spec), specOf(after));
      assert.deepEqual([keys, sections, moves], [[], [], []]);
    });
  }

  for (const [what, after, expected] of [
    ['a word', spec.replace('tire', 'bore'), ['hypothesis changed']],
    ['a number that becomes text', spec.replace('They leave', '"1"').replace('id: one', 'id: 1'), ['evidence changed']],
    ['the order of a list', spec.replace('  - {id: one, finding: They leave}', '  - {id: two}\n  - {id: one, finding: They leave}'), ['evidence changed']],
    ['a new section', `${spec}risks: {brand: none}\n`, ['risks added']],
    ['a section that goes', spec.replace(/evidence:\n.*\n/, ''), ['evidence removed']],
    ['a key above', spec.replace('status: draft', 'status: ready\nchanges: [price]'), ['status changed: draft → ready', 'changes added: – → –']],
    ['a key of the language itself', `${spec}__proto__: {a: 1}\n`, ['__proto__ added: – → –']],
  ] as const) {
    it(`${what} is one`, () => assert.deepEqual([...told(spec, after)].sort(), [...expected].sort()));
  }

  it('of a new spec, and one that is gone, every section', () => {
    assert.deepEqual(changedSections(undefined, specOf(spec)).sections.map(({ section, change }) => `${section} ${change}`), ['evidence added', 'hypothesis added']);
    const gone = changedSections(specOf(spec), undefined);
    assert.deepEqual([gone.sections.map(({ change }) => change), gone.approvals, gone.keys], [['removed', 'removed'], [], []]);
  });

  it('names those who must agree now, with what', () => {
    const metrics = `${spec}metrics: {primary: {id: done}}\n`;
    assert.deepEqual(changedSections(specOf(spec), specOf(metrics)).sections[0]?.mustAgree, [{ role: 'core-pm', people: [], on: 'guardrails' }]);
  });

  it('a driver who moves, with the reason, and only of sections that are written', () => {
    const { moves } = changedSections(specOf(spec), specOf(`${spec}ownership: {hypothesis: {owner: data}, risks: {owner: data}}\nteam: {data: Bo}\n`));
    assert.deepEqual(moves, [
      {
        sections: ['hypothesis'],
        titles: ['Hypothesis'],
        from: { role: 'growth-pm', people: [] },
        to: { role: 'data', people: ['Bo'] },
        why: 'This spec makes data its driver',
      },
    ]);
  });
});
