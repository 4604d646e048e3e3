import * as vscode from 'vscode';
import { cleanUp, equal, found, open } from './support.js';

const brief = (status: string): string =>
  `spec: experiment/v1\nid: form\ntitle: Form\nstatus: ${status}\nmetrics:\n  primary: {id: sign_ups, type: proportion, baseline: 0.1, direction: increase}\n` +
  'analysis: {alpha: 0.05, power: 0.8, mde: {value: 0.2, kind: relative}}\n';

describe('"Lock the plan"', () => {
  afterEach(cleanUp);

  it('writes down what was agreed on, and later differences are named', async () => {
    const editor = await open('form.experiment.yaml', brief('ready'));
    const { document } = editor;
    await vscode.commands.executeCommand('productSpecs.lockPlan');
    const text = document.getText();
    equal(/^plan:$/m.test(text) && /primary: sign_ups/.test(text), true, `the plan is written: ${text}`);
    const at = document.positionAt(text.indexOf('value: 0.2') + 'value: '.length);
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 3)), '0.1'));
    const status = document.positionAt(document.getText().indexOf('status: ready') + 'status: '.length);
    await editor.edit((edit) => edit.replace(new vscode.Range(status, status.translate(0, 5)), 'running'));
    await found(document.uri, 'post-start-edit');
  });

  it('changes nothing where there is no plan', async () => {
    const { document } = await open('a.prd.yaml', 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n');
    const before = document.getText();
    await vscode.commands.executeCommand('productSpecs.lockPlan');
    equal(document.getText(), before, 'it is left as it is');
  });
});
