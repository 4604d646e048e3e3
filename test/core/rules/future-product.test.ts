import { strict as assert } from 'node:assert';
import { check, filesOf, projectOf } from '../../support/fixture.js';

const prd = (horizon: string, more = ''): string => `== p.prd.yaml ==\nspec: prd/v1\nid: assistant\ntitle: A\nstatus: draft\nhorizon: ${horizon}\n${more}`;
const experiment = (found = ''): string => `== e.experiment.yaml ==\nspec: experiment/v1\nid: wording\ntitle: A\nstatus: ready\nprd: assistant\n${found}`;
const words = '     ^^^^^^^^^ info future-product: The PRD `assistant` is about a future product, and experiments of this kind need one that people use already. Find out first, with research or a prototype, whether it solves a problem.\n';

describe('future-product', () => {
  it('reads the horizon of the PRD', () => {
    check(prd('future') + experiment(words), 'future-product');
    check(prd('future').replace('id: assistant\n', 'id: assistant\n    ^^^^^^^^^ see: The PRD, with the horizon `future`\n') + experiment(words), 'future-product');
    check(prd('next') + experiment(), 'future-product');
    check(prd('<current, next or future>') + experiment(), 'future-product');
  });

  it('is silent where the PRD is not known, or something else has its id', () => {
    check(experiment(), 'future-product');
    check(experiment().replace('prd: assistant\n', '') + prd('future'), 'future-product');
    check(experiment().slice(experiment().indexOf('\n') + 1), 'future-product');
  });

  it('follows the PRD when its horizon changes', () => {
    const [before, test] = filesOf(prd('current') + experiment());
    assert(before?.name && test?.name);
    const project = projectOf([before, test]);
    const count = (): number => {
      const analysis = project.analyze(test.text, test.name);
      assert(analysis.ours);
      return analysis.findings.filter(({ rule }) => rule === 'future-product').length;
    };
    assert.equal(count(), 0);
    assert(project.update(before.name, before.text.replace('current', 'future')), 'a change that others have to be judged again for');
    assert.equal(count(), 1);
  });
});
