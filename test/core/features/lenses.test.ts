import { strict as assert } from 'node:assert';
import { ownershipLenses } from '../../../src/core/features/lenses.js';
import type { OwnershipDetail } from '../../../src/core/features/hints.js';
import { cursor } from './support.js';

function titles(text: string, detail: OwnershipDetail = 'roleAndContributors'): readonly string[] {
  return ownershipLenses(cursor(text).a, detail).map(({ title }) => title);
}

describe('ownership lenses', () => {
  it('stand on the key of each section that is written', () => {
    const { a, text } = cursor('spec: prd/v1\nx-own: 1\nproblem: {}\n"goals": []\nproblem: {}\n');
    const lenses = ownershipLenses(a, 'role');
    assert.deepEqual(lenses.map(({ span, section }) => [text.slice(span.start, span.end), section]), [['problem', 'problem'], ['"goals"', 'goals']]);
    assert.equal(lenses[0]?.span.start, text.indexOf('problem'));
  });

  it('say it in a sentence', () => {
    assert.deepEqual(titles('spec: prd/v1\nteam: {core-pm: Ana Ruiz}\nproblem: {}\n'), [
      'Owner: core PM (Ana Ruiz) · with research, customer success, sales',
    ]);
    assert.deepEqual(titles('spec: prd/v1\nteam: {core-pm: [Ana, "Bo $(x)"]}\nproblem: {}\n', 'role'), ['Owner: core PM (Ana, Bo $ (x))']);
    assert.deepEqual(titles('spec: prd/v1\npositioning: {}\n'), ['Owner: PMM (nobody named yet), shared with core PM · with sales']);
    assert.deepEqual(titles('spec: prd/v1\nteam: {design: none}\ndesign: {}\n'), ['Owner: nobody, this team has no design role']);
    assert.deepEqual(titles('spec: prd/v1\nownership: {problem: {contributors: []}}\nproblem: {}\n'), ['Owner: core PM (nobody named yet)']);
  });

  it('give the reasons as plain text', () => {
    const [lens] = ownershipLenses(cursor('spec: prd/v1\nwork_type: growth\nproblem: {}\n').a, 'role');
    assert.match(lens?.tooltip ?? '', /^A product manager answers for the why.+\nBecause type of work is growth: .+$/);
  });
});
