/** Looking rather than reading, in a real VS Code: the views of the activity bar, the focus on one's role, the walkthrough, in each kind of theme. */
import { strict as assert } from 'node:assert';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { projectRoot } from '../host/downloads.js';
import { goTo, leave, openFile, openWorkbench, pick, press, runCommand, screenshot, temporaryFolder, type Theme } from '../host/host.js';

const pictures = process.env['VIEW_PICTURES'] || temporaryFolder().path;

for (const theme of ['light', 'dark', 'highContrast'] satisfies Theme[]) {
  describe(`the views, ${theme}`, () => {
    const folder = join(temporaryFolder().path, 'examples');
    let page: Page;
    let close: () => Promise<void>;
    const row = (text: string): Locator => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
    const item = (text: string | RegExp): Locator => page.locator('.part.statusbar .statusbar-item', { hasText: text }).first();
    const take = async (name: string): Promise<void> => {
      await leave(page);
      await screenshot(page, join(pictures, `${name}-${theme}.png`));
    };

    before(async () => {
      cpSync(join(projectRoot, 'templates/examples'), folder, { recursive: true });
      writeFileSync(join(folder, 'search.prd.yaml'), 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nhorizon: current\nproblm: {}\n');
      const settings = { 'editor.minimap.enabled': false, 'productSpecs.role': 'growth-pm' };
      ({ page, close } = await openWorkbench({ folder, extensions: [projectRoot], theme, viewport: { width: 1280, height: 860 }, settings }));
    });

    after(() => close());

    it('show the owners of the spec in front, the specs, and what is left to do', async () => {
      await openFile(page, 'onboarding-checklist.experiment.yaml');
      await page.locator('.activitybar').getByRole('tab', { name: 'Product Specs' }).click();
      await row('growth PM').waitFor();
      await row('Jonas Lindqvist').waitFor();
      await row('Hypothesis').waitFor();
      await row('Search').waitFor();
      await row('driven by core PMs').waitFor();
      assert.match((await row('Hypothesis').getAttribute('aria-label')) ?? '', /^Hypothesis, (done|begun|\d findings?)/);
      await take('views');
    });

    it('go to the section that is clicked, and say whose it is', async () => {
      await row('Hypothesis').click();
      await item('Hypothesis · growth PM · Jonas Lindqvist (you)').waitFor();
      await item('My role: growth PM').waitFor();
    });

    it('group the specs otherwise', async () => {
      await row('PRDs').hover();
      await page.getByRole('button', { name: 'Group by Status' }).first().click({ force: true });
      await row('in-review').waitFor();
    });

    it('dim what is not the role\'s, and fold it', async () => {
      await goTo(page, 130);
      await runCommand(page, 'Product Specs: Focus My Sections');
      await page.locator('.view-line span[class*="ced-"]').first().waitFor();
      await take('focus');
      await runCommand(page, 'Product Specs: Fold the Sections of Others');
      await page.locator('.folded-background, .inline-folded').first().waitFor();
      await take('folded');
    });

    it('follow another role', async () => {
      await item('My role: growth PM').click();
      await pick(page, 'Data');
      await item('My role: data').waitFor();
      await runCommand(page, 'Product Specs: Focus My Sections');
      await press(page, 'Escape');
    });

    it('lead the first steps', async () => {
      await runCommand(page, 'Welcome: Open Walkthrough...');
      await pick(page, 'Get Started with Product Specs');
      await page.locator('.getting-started-step', { hasText: 'Write your first PRD' }).first().waitFor();
      await page.locator('.getting-started-media iframe, .getting-started-media img, .getting-started-media webview, iframe.webview').first().waitFor();
      for (const title of ['Write your first PRD', 'See whose part it is', 'Plan an experiment', 'Tell who is who', 'Check the whole']) {
        await page.locator('.getting-started-step .step-title', { hasText: title }).first().click();
        await page.waitForTimeout(700);
        await take(`walkthrough-${title.split(' ').at(-1)}`);
      }
    });
  });
}
