/**
 * The page beside the text, in a real VS Code: what is typed appears, a click leads to the text, the cursor is shown, both scroll
 * together, nothing hostile runs. And the exported pages in a browser. PICTURES=1 keeps the pictures.
 */
import { strict as assert } from 'node:assert';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page, type Request } from 'playwright-core';
import { documentHtml, pageOf, summaryPage } from '../../../src/core/features/preview/index.js';
import { Project } from '../../../src/core/service.js';
import { findBrowser } from '../host/chromium.js';
import { projectRoot } from '../host/downloads.js';
import { goTo, leave, openFile, openWorkbench, press, runCommand, screenshot, temporaryFolder, type, visibleLines, webview } from '../host/host.js';

const pictures = process.env['PICTURES'] ? join(projectRoot, 'test/editor/pictures/preview') : temporaryFolder().path;

const hostile = `spec: prd/v1
id: hostile
title: "<script>alert(1)</script> ](javascript:alert(2))"
status: draft
summary: "<img src=https://hostile.invalid/a.png onerror=alert(3)> ![huge](https://hostile.invalid/huge.png)"
problem:
  statement: "<script>alert(4)</script> [link](javascript:alert(5)) [command](command:workbench.action.closeWindow) <svg onload=alert(6)>"
  who: '" onmouseover="alert(7)" style="background:url(https://hostile.invalid/b.png)'
`;

for (const theme of ['light', 'dark', 'highContrast'] as const) {
  describe(`the preview, ${theme}`, () => {
    const folder = join(temporaryFolder().path, 'examples');
    let page: Page;
    let close: () => Promise<void>;
    let shown: FrameLocator;
    const requests: string[] = [];
    const dialogs: string[] = [];

    before(async () => {
      cpSync(join(projectRoot, 'templates/examples'), folder, { recursive: true });
      writeFileSync(join(folder, 'hostile.prd.yaml'), hostile);
      const settings = { 'editor.minimap.enabled': false, 'workbench.activityBar.location': 'hidden' };
      ({ page, close } = await openWorkbench({ folder, extensions: [projectRoot], theme, viewport: { width: 1400, height: 860 }, settings }));
      page.on('request', (request: Request) => requests.push(request.url()));
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      shown = webview(page);
      await openFile(page, 'onboarding-checklist.experiment.yaml');
      await press(page, 'ControlOrMeta+B');
    });

    after(() => close());

    it('opens beside the text from the button in the title bar', async () => {
      await page.locator('.editor-actions').getByRole('button', { name: /Open Preview to the Side/ }).first().click();
      await shown.locator('h1', { hasText: 'Four-step checklist for new accounts' }).waitFor();
      assert((await visibleLines(page)).length > 5, 'the text is still there');
      await shown.locator('h2', { hasText: 'Problem' }).waitFor();
      await leave(page);
      await screenshot(page, join(pictures, `preview-${theme}.png`));
    });

    it('shows what is typed', async () => {
      await goTo(page, 3, 9);
      await press(page, 'Shift+End');
      await type(page, 'Checklist, second try"');
      await shown.locator('h1', { hasText: 'Checklist, second try' }).waitFor();
    });

    it('leads from a part to its text, and marks the part the cursor is in', async () => {
      await shown.locator('h2', { hasText: 'Problem' }).scrollIntoViewIfNeeded();
      await shown.locator('p', { hasText: '69 of 100 new accounts do not send an invoice' }).click();
      await page.getByText(/^Ln 19, Col/).first().waitFor();
      await goTo(page, 23);
      await shown.locator('.at-cursor:not(.section)', { hasText: /^\s*Friction/ }).waitFor();
      await screenshot(page, join(pictures, `preview-cursor-${theme}.png`));
    });

    it('has a button for the keyboard at each section', async () => {
      const button = shown.getByRole('button', { name: 'Go to text: Decision rule' });
      await button.focus();
      await press(page, 'Enter');
      const line = readFileSync(join(folder, 'onboarding-checklist.experiment.yaml'), 'utf8').split('\n').indexOf('decision_rule:') + 1;
      await page.getByText(`Ln ${line}, Col 1`).first().waitFor();
    });

    it('scrolls with the text', async () => {
      const top = (): Promise<number> => shown.locator('html').evaluate((root: { scrollTop: number }) => root.scrollTop);
      // A person takes longer after a click in the page, for whose sake the page rests where it is for a moment.
      await page.waitForTimeout(500);
      await goTo(page, 1);
      await until('the page is at its top', async () => (await top()) < 60);
      await page.mouse.move(300, 400);
      for (let turns = 0; turns < 25; turns++) await page.mouse.wheel(0, 100);
      await until('the page has followed the text', async () => (await top()) > 500);
      const after = await settled(top);
      const firstLine = async (): Promise<string> => (await visibleLines(page))[0] ?? '';
      const before = await firstLine();
      await page.mouse.move(1050, 400);
      await page.mouse.wheel(0, 1200);
      await until('the page scrolls by itself', async () => (await top()) > after + 600);
      await until('the text has followed the page', async () => (await firstLine()) !== before);
      // Then nothing goes on moving: neither answers what the other has answered.
      const [resting, line] = [await settled(top), await firstLine()];
      await page.waitForTimeout(800);
      assert.deepEqual([await top(), await firstLine()], [resting, line]);
      await leave(page);
      await screenshot(page, join(pictures, `preview-charts-${theme}.png`));
    });

    it('keeps the page and says where the mistake is', async () => {
      await goTo(page, 4, 1);
      await type(page, 'summary: "open');
      await press(page, 'Escape');
      await shown.locator('.banner', { hasText: /mistake in line \d+\. This is the page from before it/ }).waitFor();
      await shown.locator('h1', { hasText: 'Checklist, second try' }).waitFor();
      await goTo(page, 2);
      await screenshot(page, join(pictures, `preview-mistake-${theme}.png`));
      await goTo(page, 4, 1);
      for (let count = 0; count < 'summary: "open'.length; count++) await press(page, 'Delete');
      await shown.locator('.banner').waitFor({ state: 'hidden' });
    });

    it('lets a hostile text do nothing', async () => {
      await openFile(page, 'hostile.prd.yaml');
      await shown.locator('h1', { hasText: '<script>alert(1)</script>' }).waitFor();
      assert.equal(await shown.locator('main').locator('img, script, iframe, [onerror], [onload], [onmouseover], [style]').count(), 0);
      assert.equal(await shown.locator('main a').evaluateAll((links: { href: string }[]) => links.filter(({ href }) => !/^(?:https?|mailto):/.test(href)).length), 0);
      await page.waitForTimeout(500);
      assert.deepEqual(dialogs, []);
      assert.deepEqual(requests.filter((url) => url.includes('hostile.invalid')), []);
      await screenshot(page, join(pictures, `preview-hostile-${theme}.png`));
    });

    it('fits a narrow panel, and text at twice its size', async () => {
      await openFile(page, 'onboarding-checklist.experiment.yaml');
      await shown.locator('h1', { hasText: 'Checklist, second try' }).waitFor();
      await page.setViewportSize({ width: 640, height: 860 });
      const width = (): Promise<{ inside: number; outside: number }> =>
        shown.locator('html').evaluate((root: { scrollWidth: number; clientWidth: number }) => ({ inside: root.scrollWidth, outside: root.clientWidth }));
      await until('the panel is narrow', async () => (await width()).outside < 340);
      const { inside, outside } = await width();
      assert(inside <= outside, `the page is ${inside} wide in a panel of ${outside}`);
      await screenshot(page, join(pictures, `preview-narrow-${theme}.png`));
      await page.setViewportSize({ width: 1400, height: 860 });
    });

    if (theme === 'light') {
      it('is there again after a reload, with its page', async () => {
        await openFile(page, 'guided-setup.prd.yaml');
        await shown.locator('h1', { hasText: 'Guided setup' }).waitFor();
        // A browser's own reload may come before VS Code has written down what is open.
        await Promise.all([page.waitForEvent('load'), runCommand(page, 'Developer: Reload Window')]);
        await page.locator('.monaco-workbench .part.statusbar').waitFor();
        await webview(page).locator('h1', { hasText: 'Guided setup' }).waitFor({ timeout: 45_000 });
      });

      it('asks where to export to, and writes', async () => {
        await openFile(page, 'guided-setup.launch.yaml');
        await runCommand(page, 'Product Specs: Export One-Page Summary…');
        const box = page.locator('.quick-input-widget input.input');
        for (let tries = 0; tries < 100 && !/guided-setup\.launch\.summary\.html$/.test(await box.inputValue()); tries++) await page.waitForTimeout(50);
        assert.match(await box.inputValue(), /guided-setup\.launch\.summary\.html$/);
        await press(page, 'Enter');
        await page.locator('.notifications-toasts').getByText('is written').waitFor();
        assert(existsSync(join(folder, 'guided-setup.launch.summary.html')));
      });
    }
  });
}

describe('exported pages, in a browser', () => {
  const project = new Project(() => '2026-11-21');
  const folder = join(projectRoot, 'templates/examples');
  const texts = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  let browser: Browser;

  before(async () => {
    for (const { name, text } of texts) project.update(name, text);
    const { executablePath, env } = await findBrowser();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...env } });
  });

  after(() => browser.close());

  for (const { name, text } of [...texts, { name: 'hostile.prd.yaml', text: hostile }]) {
    for (const form of ['page', 'summary'] as const) {
      if (form === 'summary' && name === 'product-specs.yaml') continue;
      it(`${name} as a ${form}: nothing is loaded or said, and it prints`, async () => {
        const analysis = project.analyze(text, name);
        assert(analysis.ours);
        const made = form === 'page' ? pageOf(analysis) : summaryPage(analysis);
        assert(made);
        const file = join(temporaryFolder().path, `${form}.html`);
        writeFileSync(file, documentHtml(made));
        const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
        const said: string[] = [];
        const loaded: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(error.message));
        page.on('dialog', (dialog) => void dialog.dismiss().then(() => said.push(dialog.message())));
        page.on('request', (request) => loaded.push(request.url()));
        await page.goto(`file://${file}`);
        await page.screenshot({ path: join(pictures, `export-${form}-${name}-narrow.png`), fullPage: true });
        const width: number = await page.evaluate('document.documentElement.scrollWidth');
        assert(width <= 300, `at 300 pixels, or twice the size at 600, it is ${width} wide`);
        await page.setViewportSize({ width: 900, height: 1200 });
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.screenshot({ path: join(pictures, `export-${form}-${name}-dark.png`), fullPage: true });
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const sheets = (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
        if (form === 'summary') assert.equal(sheets, 1, 'a summary is one printed page');
        else assert(sheets >= 1);
        assert.deepEqual(loaded, [`file://${file}`]);
        assert.deepEqual(said, []);
        await page.close();
      });
    }
  }

  it('a summary stays one printed page whatever the spec holds', async () => {
    const long = JSON.stringify('Owners who only look around leave, and `a_metric_with_a_long_name` falls. '.repeat(40));
    const many = (entry: (index: number) => string): string => Array.from({ length: 30 }, (_none, index) => entry(index)).join('');
    const full = `spec: prd/v1\nid: full\ntitle: ${long}\nstatus: in-review\nlaunch_tier: tier-1\ntarget_launch: 2027-04-20\nreview_by: 2027-04-21\nsummary: ${long}\n` +
      `problem: {statement: ${long}}\nsolution: {approach: ${long}}\nresults: {learnings: [${long}, ${long}, ${long}]}\n` +
      `goals:\n${many((index) => `  - {id: g${index}, outcome: ${long}}\n`)}metrics:\n${many((index) => `  - {id: m${index}, name: ${long}, role: primary, by: ${long}}\n`)}` +
      `risks:\n${many(() => `  - {text: ${long}, mitigation: ${long}, owner: ${long}}\n`)}approvals:\n${many(() => `  - {role: design, person: ${long}}\n`)}` +
      `open_questions:\n${many(() => `  - {question: ${long}, owner: ${long}, due: ${long}, blocking: true}\n`)}`;
    const analysis = project.analyze(full, 'full.prd.yaml');
    assert(analysis.ours);
    const made = summaryPage(analysis);
    assert(made);
    const page = await browser.newPage();
    await page.setContent(documentHtml(made));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.setViewportSize({ width: 688, height: 1017 });
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: join(pictures, 'export-summary-full.png'), fullPage: true });
    assert.equal((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length, 1);
    await page.close();
  });
});

async function until(what: string, probe: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await probe()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`in vain: ${what}`);
}

/** Asks until two answers in a row are the same. */
async function settled(ask: () => Promise<number>): Promise<number> {
  let before = NaN;
  for (let tries = 0; tries < 40; tries++) {
    const now = await ask();
    if (now === before) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  throw new Error('it never comes to rest');
}
