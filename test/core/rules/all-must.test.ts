import { strict as assert } from 'node:assert';
import { check, markedIn } from '../../support/fixture.js';

const spec = (...items: string[]): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n${items.map((item) => `  - {text: One, priority: ${item}}\n`).join('')}`;
const marked = (message: string, ...items: string[]): string => spec(...items).replace('requirements:\n', `requirements:\n^^^^^^^^^^^^ warning all-must: ${message}\n`);

describe('all-must', () => {
  it('counts where the effort is not known', () => {
    check(marked('4 of 5 requirements are musts, so hardly anything can give way when time runs short. Keep them at 60 % or less.', 'must', 'must', 'must', 'must', 'should'), 'all-must');
    check(marked('4 of 5 requirements are musts, so hardly anything can give way when time runs short. Keep them at 60 % or less.', 'must, effort: 1', 'must', 'must', 'must', 'should, effort: 99'), 'all-must');
  });

  it('weighs the effort where it is known for all', () => {
    check(marked('Musts are 62 % of the effort, so hardly anything can give way when time runs short. Keep them at 60 % or less.', 'must, effort: 10', 'must, effort: 3', 'should, effort: 3', 'should, effort: 3', 'could, effort: 2'), 'all-must');
    check(spec('must, effort: 1', 'must, effort: 1', 'must, effort: 1', 'must, effort: 1', 'should, effort: 4'), 'all-must');
  });

  it('is content with 60 %, with fewer than five, and leaves out what is put off', () => {
    check(spec('must', 'must', 'must', 'should', 'could'), 'all-must');
    check(spec('must', 'must', 'must', 'must'), 'all-must');
    check(spec('must', 'must', 'must', 'must', 'wont'), 'all-must');
    check(spec('must, effort: 0', 'must, effort: 0', 'must, effort: 0', 'could, effort: 0', 'could, effort: 0'), 'all-must');
  });

  it('draws the line at 60 %, of the effort too, and counts where an effort makes no sense', () => {
    const found = (...items: string[]): boolean => markedIn(spec(...items), 'all-must').length > 0;
    assert.equal(found('must, effort: 3', 'must, effort: 3', 'should, effort: 2', 'could, effort: 2', 'could, effort: 0'), false);
    assert.equal(found('must, effort: 3', 'must, effort: 4', 'should, effort: 2', 'could, effort: 1', 'could, effort: 1'), true);
    assert.equal(found('must, effort: -9', 'must, effort: 1', 'must, effort: 1', 'must, effort: 1', 'should, effort: 9'), true);
    assert.equal(found('must, effort: 0', 'must, effort: 0', 'must, effort: 0', 'must, effort: 0', 'could, effort: 0'), true);
    assert.equal(found('must', 'must', 'must', 'must', 'shoulder'), false);
    assert.equal(found('must', 'must', 'must', 'must', 'a must'), false);
  });
});
