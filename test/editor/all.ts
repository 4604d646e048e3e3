/**
 * Everything that needs a real VS Code, one after the other: the suite in the oldest and the newest and in both hosts, the walk of a person,
 * the packed extension.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './host/downloads.js';
import { installedEditor, versions } from './host/editor.js';
import { HostFailure, runMain } from './host/failure.js';
import { temporaryFolder } from './host/processes.js';
import { runInEditor } from './run.js';

const suite = join(projectRoot, 'dist/test/editor/index.js');
/** As `npm run package` does, without building again. */
const packing = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--readme-path', 'dist/README.md'];
const examples = join(projectRoot, 'templates/examples');

const fixtures = join(projectRoot, 'test/editor/fixtures');

/** Both versions in both hosts; else each version and each host once, which is done in half the time. */
const everything = process.argv.includes('--all');

async function main(): Promise<number> {
  heading('the extension in VS Code 1.99, on Node.js');
  await runInEditor({ tests: suite, workspace: examples });
  if (everything) {
    heading('the extension in VS Code 1.99, as a web extension');
    await runInEditor({ tests: suite, workspace: examples, web: true });
  }
  heading('without a folder');
  await runInEditor({ tests: suite });
  heading('beside another YAML extension');
  await runInEditor({ tests: suite, workspace: examples, beside: [join(fixtures, 'other-yaml')] });
  const teams = join(fixtures, 'two-teams/teams.code-workspace');
  heading('in two folders with a team each, on Node.js');
  await runInEditor({ tests: suite, workspace: teams });
  heading('in two folders with a team each, as a web extension');
  await runInEditor({ tests: suite, workspace: teams, web: true });
  heading('in a workspace on no disk, as a web extension');
  const memory = join(fixtures, 'memory-files');
  await runInEditor({ tests: suite, workspace: join(memory, 'team.code-workspace'), beside: [memory], web: true });
  const skipped = await inNewest();
  heading('as a person uses it, and as it is installed');
  // The package is made from what is built already.
  const vsix = join(temporaryFolder().path, 'product-specs.vsix');
  run('npx', ['vsce', 'package', ...packing, '--out', vsix]);
  run('npx', ['mocha', '--no-config', '--require', 'tsx/cjs', '--timeout', '120000', 'test/editor/walk/*.test.ts'], { PRODUCT_SPECS_VSIX: vsix });
  if (skipped !== undefined) heading(skipped);
  return 0;
}

/** @returns what to say at the end, too, where the newest could not be had */
async function inNewest(): Promise<string | undefined> {
  const version = versions.newest;
  // code-server counts as VS Code does, from 4 instead of 1.
  const name = `VS Code ${version.replace(/^4/, '1')}`;
  const chosen = ['VSCODE_DESKTOP', 'CODE_SERVER'].find((each) => process.env[each]);
  const reason = chosen ? `${chosen} chooses the one version to run in` : await reasonWithout(version);
  if (reason !== undefined) {
    const skipped = `SKIPPED: the extension in ${name}, the newest, on Node.js and as a web extension: ${reason}`;
    heading(skipped);
    return skipped;
  }
  heading(`the extension in ${name}, the newest, as a web extension`);
  await runInEditor({ tests: suite, workspace: examples, version, web: true });
  if (!everything) return undefined;
  heading(`the extension in ${name}, the newest, on Node.js`);
  await runInEditor({ tests: suite, workspace: examples, version });
  return undefined;
}

/** Why a version cannot be had here: npm does not give it, or nothing that it needs to run. */
async function reasonWithout(version: string): Promise<string | undefined> {
  try {
    await installedEditor(version);
    return undefined;
  } catch (error) {
    if (error instanceof HostFailure) return error.message;
    throw error;
  }
}

function heading(text: string): void {
  console.log(`\n── ${text}`);
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(command, args, { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) throw new HostFailure(`${command} ${args.slice(0, 2).join(' ')} failed.`);
}

void runMain(main);
