/** Everything that needs a real VS Code, one after the other: the suite in both hosts, the walk of a person, the packed extension. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './host/downloads.js';
import { HostFailure, runMain } from './host/failure.js';
import { temporaryFolder } from './host/processes.js';
import { runInEditor } from './run.js';

const suite = join(projectRoot, 'dist/test/editor/index.js');
const examples = join(projectRoot, 'templates/examples');

async function main(): Promise<number> {
  heading('the extension in VS Code, on Node.js');
  await runInEditor({ tests: suite, workspace: examples });
  heading('the extension in VS Code, as a web extension');
  await runInEditor({ tests: suite, workspace: examples, web: true });
  heading('without a folder');
  await runInEditor({ tests: suite });
  heading('as a person uses it, and as it is installed');
  // The package is made from what is built already.
  const vsix = join(temporaryFolder().path, 'product-specs.vsix');
  run('npx', ['vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix]);
  run('npx', ['mocha', '--no-config', '--require', 'tsx/cjs', '--timeout', '120000', 'test/editor/walk/*.test.ts'], { PRODUCT_SPECS_VSIX: vsix });
  return 0;
}

function heading(text: string): void {
  console.log(`\n── ${text}`);
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(command, args, { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) throw new HostFailure(`${command} ${args.slice(0, 2).join(' ')} failed.`);
}

void runMain(main);
