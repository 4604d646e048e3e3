/**
 * What a person does on the first day, in a real VS Code: a new experiment brief from the palette, a slip of the keyboard, the squiggle, the
 * owner on hover, the quick fix. The pictures taken on the way are the README's; PICTURES=1 keeps them.
 */
import { strict as assert } from 'node:assert';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../host/downloads.js';
import {
  answer, choices, goTo, hoverText, leave, openFile, openWorkbench, pick, press, runCommand, screenshot, temporaryFolder, type, visibleLines,
} from '../host/host.js';

const pictures = process.env['PICTURES'] ? join(projectRoot, 'test/editor/pictures') : temporaryFolder().path;

describe('a first brief', () => {
  const folder = join(temporaryFolder().path, 'examples');
  let page: Page;
  let close: () => Promise<void>;

  before(async () => {
    cpSync(join(projectRoot, 'templates/examples'), folder, { recursive: true });
    const settings = { 'editor.minimap.enabled': false, 'editor.stickyScroll.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 13 };
    const opened = await openWorkbench({ folder, extensions: [projectRoot], theme: 'light', viewport: { width: 1100, height: 680 }, scale: 1.5, settings });
    ({ page, close } = opened);
  });

  after(() => close());

  it('shows owners beside the sections of an example', async () => {
    await openFile(page, 'onboarding-checklist.experiment.yaml');
    await goTo(page, 48);
    await goTo(page, 18);
    await page.locator('.view-line', { hasText: 'growth PM · Jonas Lindqvist' }).first().waitFor();
    assert((await visibleLines(page)).some((line) => /^problem:.*growth PM · Jonas Lindqvist$/.test(line)));
    // Several owners in one picture.
    await goTo(page, 143);
    await page.locator('.view-line', { hasText: 'data · Tomasz Wierzbicki' }).first().waitFor();
    await screenshot(page, join(pictures, 'owners.png'));
    await goTo(page, 18);
  });

  it('explains the owner on hover, with the person and the reason', async () => {
    const text = await hoverText(page, 'problem', /Why this owner/);
    assert.match(text, /Owner/);
    assert.match(text, /Jonas Lindqvist/);
    assert.match(text, /Growth Lead/);
    assert.match(text, /Why this owner/);
    await screenshot(page, join(pictures, 'hover.png'));
    await leave(page);
  });

  it('has nothing against the example', async () => {
    assert.equal(await page.locator('.squiggly-error, .squiggly-warning').count(), 0);
  });

  it('starts a brief from the palette, step by step, and goes back when asked', async () => {
    await runCommand(page, 'Product Specs: New Experiment Brief…');
    assert((await choices(page)).includes('A/B test'));
    await pick(page, 'A/B test');
    await page.locator('.quick-input-titlebar').getByRole('button', { name: 'Back' }).click();
    await pick(page, 'A/B test');
    await answer(page, 'Shorter sign-up form');
    await page.getByText('In which folder?').or(page.locator('.quick-input-widget .label-name').first()).first().waitFor();
    await press(page, 'Enter');
    await page.locator('.tab.active[data-resource-name="shorter-sign-up-form.experiment.yaml"]').waitFor();
    assert(existsSync(join(folder, 'shorter-sign-up-form.experiment.yaml')));
  });

  it('walks through the places to fill with Tab', async () => {
    await page.locator('.view-line', { hasText: 'funnel_stage' }).first().waitFor();
    await type(page, 'Jonas Lindqvist');
    // The author, the PRD it belongs to, the funnel stage with its choices, the product area.
    await press(page, 'Escape', 'Tab', 'Tab');
    await page.locator('.suggest-widget.visible').waitFor();
    await press(page, 'Escape', 'Tab');
    await type(page, 'sign-up');
    await page.locator('.view-line', { hasText: /product_area:.*sign-up/ }).first().waitFor();
    await press(page, 'Escape', 'Escape');
  });

  it('underlines a slip, and mends it', async () => {
    await goTo(page, 4, 9);
    await press(page, 'Shift+End');
    await type(page, 'drfat');
    await press(page, 'Escape');
    await page.locator('.squiggly-error').first().waitFor();
    await goTo(page, 4, 10);
    const text = await hoverText(page, 'drfat', /Did you mean/);
    assert.match(text, /Did you mean/);
    await screenshot(page, join(pictures, 'finding.png'));
    await leave(page);
    await press(page, 'ControlOrMeta+.');
    // The fix that is meant comes first, so that Enter is enough.
    await page.locator('.action-widget .focused', { hasText: 'Change to "draft"' }).waitFor();
    await press(page, 'Enter');
    await page.locator('.view-line', { hasText: 'status: draft' }).first().waitFor();
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  });

  it('saves what was written', async () => {
    await press(page, 'ControlOrMeta+S');
    const file = join(folder, 'shorter-sign-up-form.experiment.yaml');
    // The tab looks saved a moment before the file is.
    for (let waited = 0; waited < 5000 && !readFileSync(file, 'utf8').includes('status: draft'); waited += 50) await page.waitForTimeout(50);
    const text = readFileSync(file, 'utf8');
    assert.match(text, /^spec: experiment\/v1\nid: shorter-sign-up-form\ntitle: "Shorter sign-up form"\nstatus: draft\n/);
    assert.match(text, /\nauthor: "Jonas Lindqvist"\n/);
    assert.match(text, /\nproduct_area: sign-up\n/);
    assert.doesNotMatch(text, /^team:/m);
  });
});
