/** Where help comes from, in a real VS Code: the page of a rule behind its link, the list of rules, an example to copy, the settings there are. */
import { strict as assert } from 'node:assert';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../host/downloads.js';
import {
  choices, goTo, hoverText, leave, notification, openFile, openWorkbench, pick, press, runCommand, temporaryFolder, visibleLines, webview,
} from '../host/host.js';

describe('help', () => {
  const folder = join(temporaryFolder().path, 'examples');
  let page: Page;
  let close: () => Promise<void>;
  const tab = (name: string): Promise<void> => page.locator('.tab.active', { hasText: name }).waitFor();

  before(async () => {
    cpSync(join(projectRoot, 'templates/examples'), folder, { recursive: true });
    writeFileSync(join(folder, 'slip.prd.yaml'), 'spec: prd/v1\nid: slip\ntitle: Slip\nstatus: drfat\nhorizon: next\n');
    ({ page, close } = await openWorkbench({ folder, extensions: [projectRoot], theme: 'dark' }));
  });

  after(() => close());

  it('is in the colours that were asked for', async () => {
    await page.locator('.monaco-workbench.vs-dark[class*="dark_modern"]').waitFor();
  });

  it('opens the page of a rule as a page, not as its source', async () => {
    await openFile(page, 'slip.prd.yaml');
    await page.locator('.squiggly-error').first().waitFor();
    await goTo(page, 4, 10);
    const text = await hoverText(page, 'drfat', /Did you mean/);
    assert.doesNotMatch(text, /`/);
    await page.locator('.monaco-hover a', { hasText: 'unknown-value' }).first().click();
    await tab('unknown-value');
    await webview(page).locator('h2', { hasText: 'How to fix it' }).waitFor();
    assert.equal(await page.locator('.editor-group-container.active .view-line').count(), 0);
  });

  it('lists every rule where nothing is found', async () => {
    await openFile(page, 'guided-setup.prd.yaml');
    await leave(page);
    await runCommand(page, 'Product Specs: Explain a Finding…');
    const labels = await choices(page);
    assert(labels.length > 8, labels.join(', '));
    assert(labels.every((label) => label.includes(' ') && !label.includes('`')), labels.join(', '));
    await press(page, 'Escape');
    assert.equal(await page.locator('.notification-list-item').count(), 0);
  });

  it('asks what to do where there are team settings, and never makes a second file of them', async () => {
    await runCommand(page, 'Product Specs: New Spec…');
    await pick(page, 'Team settings file');
    await pick(page, 'examples');
    await page.getByText('product-specs.yaml exists already').waitFor();
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Open product-specs.yaml' }).waitFor();
    await pick(page, 'Choose another folder…');
    await pick(page, 'examples');
    await pick(page, 'Open product-specs.yaml');
    await tab('product-specs.yaml');
    assert.equal(readdirSync(folder).filter((name) => name.startsWith('product-specs')).length, 1);
  });

  it('says that an example is for reading, and copies all of them together', async () => {
    await runCommand(page, 'Product Specs: Open a Filled Example…');
    await pick(page, 'Four-step checklist for new accounts');
    await tab('onboarding-checklist (read only).experiment.yaml');
    await notification(page, 'This example is for reading only.');
    await page.locator('.notifications-toasts').getByRole('button', { name: 'Copy into My Folder…' }).click();
    await pick(page, 'examples');
    await tab('onboarding-checklist.experiment.yaml');
    await page.locator('.view-line', { hasText: 'growth PM · Jonas Lindqvist' }).first().waitFor();
    assert.deepEqual(readdirSync(join(folder, 'product-specs-examples')).sort(), readdirSync(join(projectRoot, 'templates/examples')).sort());
    assert.equal(await page.locator('.squiggly-error, .squiggly-warning').count(), 0);
    assert((await visibleLines(page)).length > 5);
  });
});
