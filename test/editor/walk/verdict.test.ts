/** The editor and the command line come to the same verdict on the same workspace, finding by finding. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../support/fixture.js';
import { projectRoot } from '../host/downloads.js';
import { openWorkbench, temporaryFolder } from '../host/host.js';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

const slips = 'spec: prd/v1\r\nid: slips\r\ntitle: Slips: all of them\r\nstatus: drfat\r\ncreated: 2026-02-30\r\ngaols: []\r\nsummary: 🎉 TBD\r\n';

describe('one verdict', () => {
  it('in the editor and on the command line', async () => {
    const folder = temporaryFolder().path;
    cpSync(join(projectRoot, 'templates/examples'), folder, { recursive: true });
    const real = join(projectRoot, 'test/fixtures/real');
    for (const name of readdirSync(real).filter((each) => each.endsWith('.yaml'))) {
      writeFileSync(join(folder, name), filesOf(readFileSync(join(real, name), 'utf8'))[0]?.text ?? '');
    }
    writeFileSync(join(folder, 'slips.prd.yaml'), slips);
    const terminal = onCommandLine(folder);
    const workbench = await openWorkbench({ folder, extensions: [projectRoot], tests: join(projectRoot, 'dist/test/editor/verdict.js') });
    try {
      assert.equal(await workbench.finished, 0);
    } finally {
      await workbench.close();
    }
    const editor = JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8')) as Record<string, Found[]>;
    assert(Object.values(terminal).flat().length > 20, 'there must be something to compare');
    assert.deepEqual(inOrder(editor), inOrder(terminal));
  });
});

function onCommandLine(folder: string): Record<string, Found[]> {
  const { stdout } = spawnSync(process.execPath, [join(projectRoot, 'dist/cli.cjs'), 'lint', '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: Found[] }[] };
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings]));
}

/** The same facts in the same order; the editor shows names in quotes where text for tools has backticks. */
function inOrder(verdict: Record<string, Found[]>): Record<string, string[]> {
  const lines = (found: readonly Found[]): string[] =>
    found
      .map(({ rule, severity, message, start, end }) => `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${rule}: ${message.replace(/[`"']/g, '´')}`)
      .sort();
  return Object.fromEntries(Object.keys(verdict).sort().map((name) => [name, lines(verdict[name] ?? [])]));
}
