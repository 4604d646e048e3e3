/** A document becomes a spec, in a real VS Code: where it comes from, what it becomes, where it goes, and what is said about it. */
import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../host/downloads.js';
import { choices, notification, openFile, openWorkbench, pick, press, runCommand, temporaryFolder, visibleLines } from '../host/host.js';

const command = 'Product Specs: Import a Document as a Spec…';
const checkout = '# Guest checkout\n\n## Background\n\nHalf of the visitors leave.\n\n## Colours\n\nBlue.\n';
const test = '# Shorter form\n\n## Hypothesis\n\nIf we ask less, then more people order because it is quick.\n\n## Variants\n\n- Control: as it is\n- Short: one field\n\n## Sample size\n\n12,000\n';

describe('an import', () => {
  const folder = join(temporaryFolder().path, 'work');
  let page: Page;
  let close: () => Promise<void>;
  const question = (text: string): Promise<void> => page.locator('.quick-input-widget input').and(page.getByPlaceholder(text)).waitFor();
  const tab = (name: string): Promise<void> => page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  /** The tab is there a moment before the file is read back. */
  const saved = (...names: readonly string[]): string => readFileSync(join(folder, ...names), 'utf8');
  /** In the editor's own dialog. */
  const open = async (name: string): Promise<void> => {
    await page.locator('.quick-input-widget input.input').fill(`${join(folder, 'notes')}/`);
    await pick(page, name);
  };
  const dismiss = (): Promise<void> => runCommand(page, 'Notifications: Clear All Notifications');

  before(async () => {
    mkdirSync(join(folder, 'notes'), { recursive: true });
    writeFileSync(join(folder, 'notes', 'checkout.md'), checkout);
    writeFileSync(join(folder, 'notes', 'form.txt'), test);
    ({ page, close } = await openWorkbench({ folder, extensions: [projectRoot] }));
  });

  after(() => close());

  it('takes the document in front, and asks what it becomes and where it goes', async () => {
    await openFile(page, 'checkout.md');
    await runCommand(page, command);
    await question('Which document? It is left as it is.');
    assert.deepEqual(await choices(page), ['In front: checkout.md', 'A file…', 'What is on the clipboard']);
    await pick(page, 'In front: checkout.md');
    await question('What does it become?');
    assert.deepEqual(await choices(page), ['As a PRD', 'As an experiment brief', 'As a launch brief']);
    assert.match(await page.locator('.quick-input-widget .monaco-list-row').first().innerText(), /its words speak for that/);
    await pick(page, 'As a PRD');
    await question('In which folder?');
    assert.deepEqual(await choices(page), ['notes', 'work', 'Another folder…']);
    await pick(page, 'notes');
    await tab('guest-checkout.prd.yaml');
    assert.match(saved('notes', 'guest-checkout.prd.yaml'), /^spec: prd\/v1\nid: guest-checkout\ntitle: Guest checkout\n/);
    assert.equal(saved('notes', 'checkout.md'), checkout);
  });

  it('says what was done, and shows what went where', async () => {
    const said = await notification(page, 'became a PRD');
    assert.match(said, /^checkout\.md became a PRD, with text for 2 of its fields and sections\. What found no section is kept at its end, in x-imported \(1\)\./);
    await page.locator('.notifications-toasts').getByRole('button', { name: 'Show What Went Where' }).click();
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await page.locator('.view-line', { hasText: 'kept in' }).first().waitFor();
    // Long lines go on below themselves.
    assert.match((await visibleLines(page)).join(''), /\| 3–5 \| Background \| `problem\.statement` \|/);
  });

  it('takes what is on the clipboard, as the kind its words speak for', async () => {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(test)})`);
    await runCommand(page, command);
    await pick(page, 'What is on the clipboard');
    await question('What does it become?');
    assert.equal((await choices(page))[0], 'As an experiment brief');
    await press(page, 'Enter');
    await question('In which folder?');
    await pick(page, 'work');
    await tab('shorter-form.experiment.yaml');
    assert.match(saved('shorter-form.experiment.yaml'), /\nhypothesis:\n.*\n? {2}change: we ask less\n/);
    await notification(page, 'The clipboard became an experiment brief');
    await dismiss();
  });

  it('takes a file that is not open, as another kind, and takes no other file’s place', async () => {
    await runCommand(page, command);
    await pick(page, 'A file…');
    await open('checkout.md');
    await question('What does it become?');
    await pick(page, 'As a launch brief');
    await question('In which folder?');
    await pick(page, 'notes');
    await tab('guest-checkout.launch.yaml');
    await dismiss();
    await runCommand(page, command);
    await pick(page, 'A file…');
    await open('checkout.md');
    await pick(page, 'As a PRD');
    await question('In which folder?');
    await pick(page, 'notes');
    await tab('guest-checkout-2.prd.yaml');
    assert.match(saved('notes', 'guest-checkout-2.prd.yaml'), /\nid: guest-checkout-2\n/);
    await dismiss();
  });

  it('leaves nothing behind when somebody leaves at a question', async () => {
    const before = readdirSync(folder, { recursive: true });
    for (const steps of [[], ['What is on the clipboard'], ['What is on the clipboard', 'As a PRD']]) {
      await runCommand(page, command);
      await question('Which document? It is left as it is.');
      for (const step of steps) await pick(page, step);
      await question(['Which document? It is left as it is.', 'What does it become?', 'In which folder?'][steps.length] ?? '');
      await press(page, 'Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }
    assert.deepEqual(readdirSync(folder, { recursive: true }), before);
    assert.equal(await page.locator('.notification-list-item').count(), 0);
  });

  it('of nothing says so, and asks no more', async () => {
    await page.evaluate(`navigator.clipboard.writeText(' \\n')`);
    await runCommand(page, command);
    await pick(page, 'What is on the clipboard');
    assert.match(await notification(page, 'The clipboard'), /The clipboard is empty: there is nothing to import\./);
    assert(!existsSync(join(folder, 'imported-document.prd.yaml')));
  });
});
