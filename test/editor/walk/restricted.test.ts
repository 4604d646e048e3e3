/** In a folder that nobody has said to trust: everything helps, and nothing of the workspace is run until somebody trusts it. */
import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../host/downloads.js';
import { hoverText, leave, openFile, openWorkbench, press, runCommand, temporaryFolder, visibleLines } from '../host/host.js';

const schema = {
  title: 'Discovery brief',
  type: 'object',
  properties: { id: { type: 'string' }, title: { type: 'string' }, interviews: { type: 'integer', minimum: 3 } },
};

const files = {
  'product-specs.yaml': 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\nkinds:\n  discovery:\n    schema: kinds/discovery.schema.json\n',
  'kinds/discovery.schema.json': JSON.stringify(schema),
  'slip.prd.yaml': 'spec: prd/v1\nid: slip\ntitle: Slip\nstatus: drfat\nproblem:\n  statement: One.\n',
  'search.discovery.yaml': 'spec: discovery/v1\nid: search\ntitle: Search\ninterviews: 2\n',
};

describe('a folder that is not trusted', () => {
  const folder = join(temporaryFolder().path, 'team');
  let page: Page;
  let close: () => Promise<void>;

  before(async () => {
    mkdirSync(join(folder, 'kinds'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    ({ page, close } = await openWorkbench({ folder, extensions: [projectRoot], restricted: true }));
  });

  after(() => close());

  it('is what it is, and the extension says in its manifest what it does without there', async () => {
    await page.locator('.part.statusbar').getByText('Restricted Mode').waitFor();
    const { capabilities } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      capabilities: { untrustedWorkspaces: { supported: boolean | string; restrictedConfigurations?: string[] } };
    };
    assert.equal(capabilities.untrustedWorkspaces.supported, 'limited');
  });

  it('has findings, owners and explanations', async () => {
    await openFile(page, 'slip.prd.yaml');
    await page.locator('.squiggly-error').first().waitFor();
    assert.match((await visibleLines(page)).join('\n'), /Ana Ruiz/);
    assert.match(await hoverText(page, 'problem', /Why this owner/), /Why this owner/);
    await leave(page);
  });

  it('has its own kinds judged only once it is trusted', async () => {
    await openFile(page, 'search.discovery.yaml');
    // As long as it would take, several times over.
    await page.waitForTimeout(2000);
    assert.equal(await page.locator('.editor-group-container.active .squiggly-error').count(), 0);
    await runCommand(page, 'Workspaces: Manage Workspace Trust');
    await page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await page.locator('.part.statusbar').getByText('Restricted Mode').waitFor({ state: 'hidden' });
    await press(page, 'Escape');
    await openFile(page, 'search.discovery.yaml');
    await page.locator('.editor-group-container.active .squiggly-error').first().waitFor();
    assert.match(await hoverText(page, '2', /the least/), /the least that makes sense is 3/);
  });
});
