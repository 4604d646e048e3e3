import { strict as assert } from 'node:assert';
import { statusItem, type StatusItem } from '../../../src/core/features/status.js';
import { filesOf, projectOf } from '../../support/fixture.js';

function status(fixture: string): StatusItem | undefined {
  const files = filesOf(fixture);
  const file = files.at(-1);
  assert(file?.name);
  return statusItem(projectOf(files).analyze(file.text, file.name), file.name);
}

function check(fixture: string, label: string, detail: string, severity: StatusItem['severity'], canTreatAs: boolean): void {
  assert.deepEqual(status(fixture), { label, detail, severity, canTreatAs });
}

describe('status', () => {
  it('says what kind a file is and how far', () => {
    check('== a.yaml ==\nspec: experiment/v1\nstatus: ready\n', 'Experiment brief', 'experiment/v1, status ready', 'info', false);
    check('== product-specs.yaml ==\nspec: config/v1\n', 'Team settings file', 'config/v1', 'info', false);
    check('== a.prd.yaml ==\nspec: prd/v1\n', 'PRD', 'prd/v1', 'info', false);
  });

  it('offers the key where only the name says it', () => {
    check('== specs/A.PRD.yml ==\nid: a\n', 'PRD', 'The file name ends in `.prd.yml`. Add `spec: prd/v1` so that other tools know it too.', 'warning', true);
    check(
      '== product-specs.yaml ==\nspec: config/v1\nfiles: {"docs/*.yaml": launch}\n== docs/a.yaml ==\nid: a\n',
      'Launch brief',
      'Your team settings say that this file is a launch brief. Add `spec: launch/v1` so that other tools know it too.',
      'warning',
      true,
    );
  });

  it('says so when name and key disagree', () => {
    check(
      '== a.launch.yaml ==\nspec: prd/v1\n',
      'PRD',
      'It says `spec: prd/v1`, but its name is that of a launch brief. What it says counts.',
      'warning',
      false,
    );
  });

  it('says what a misspelt kind was taken for', () => {
    check('== a.yaml ==\nspec: prd/v2\n', 'PRD', '`spec: prd/v2` is no kind of spec. It was taken for a PRD: write `spec: prd/v1`.', 'warning', true);
  });

  it('says why a near miss is not taken for a spec', () => {
    check(
      '== a.yaml ==\nspec: experimnt\n',
      'No spec',
      '`spec: experimnt` is no kind of spec. Did you mean `experiment/v1`, an experiment brief?',
      'warning',
      true,
    );
  });

  it('says nothing about other files', () => {
    assert.equal(status('== a.yaml ==\nkind: Pod\nspec: {containers: []}\n'), undefined);
    assert.equal(status('== a.yaml ==\n'), undefined);
  });
});
