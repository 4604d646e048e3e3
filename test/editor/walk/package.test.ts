/** The packed extension, installed into a clean VS Code as somebody would who downloads it. `npm run test:editor` packs it first. */
import { strict as assert } from 'node:assert';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../host/downloads.js';
import { hoverText, openFile, openWorkbench, temporaryFolder } from '../host/host.js';

const vsix = process.env['PRODUCT_SPECS_VSIX'] ?? '';

describe('the package', () => {
  it('installed in a clean VS Code gives a finding and a hover', async () => {
    assert(existsSync(vsix), 'there is no package; npm run test:editor makes one');
    const folder = join(temporaryFolder().path, 'examples');
    cpSync(join(projectRoot, 'templates/examples'), folder, { recursive: true });
    writeFileSync(join(folder, 'slip.prd.yaml'), 'spec: prd/v1\nid: slip\ntitle: Slip\nstatus: drfat\nproblem:\n  statement: One.\n');
    const { page, close } = await openWorkbench({ folder, vsix: [vsix] });
    try {
      await openFile(page, 'slip.prd.yaml');
      await page.locator('.squiggly-error').first().waitFor();
      const owner = /core product manager|core PM/i;
      assert.match(await hoverText(page, 'problem', owner), owner);
    } finally {
      await close();
    }
  });
});
