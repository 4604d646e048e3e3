/** What VS Code runs: every test of this folder. The same bundle serves the host on Node.js and the web worker. */
import 'mocha';
import * as vscode from 'vscode';

/** In a folder on disk, and without one. */
const withFolder = [
  () => import('./manifest.test.js'),
  () => import('./diagnostics.test.js'),
  () => import('./foreign.test.js'),
  () => import('./ownership.test.js'),
  () => import('./completion.test.js'),
  () => import('./outline.test.js'),
  () => import('./quick-fixes.test.js'),
  () => import('./team-settings.test.js'),
  () => import('./own-kinds.test.js'),
  () => import('./treat-as.test.js'),
  () => import('./links.test.js'),
  () => import('./change-status.test.js'),
  () => import('./lock-plan.test.js'),
  () => import('./assign-owner.test.js'),
  () => import('./new-spec.test.js'),
  () => import('./import.test.js'),
  () => import('./reading.test.js'),
  () => import('./names.test.js'),
  () => import('./workspace-check.test.js'),
  () => import('./experiment-for-prd.test.js'),
  () => import('./preview.test.js'),
  () => import('./views.test.js'),
  () => import('./role.test.js'),
];
const withoutFolder = [() => import('./without-folder.test.js')];

/** Beside another YAML extension: what both of them do, and what must not suffer from it. */
const besideOther = [
  () => import('./other-yaml.test.js'),
  () => import('./ownership.test.js'),
  () => import('./quick-fixes.test.js'),
  () => import('./treat-as.test.js'),
  () => import('./links.test.js'),
];

/** In a place without a disk: its own, and all that writes and looks for files. */
const virtual = [
  () => import('./virtual.test.js'),
  () => import('./diagnostics.test.js'),
  () => import('./completion.test.js'),
  () => import('./links.test.js'),
  () => import('./new-spec.test.js'),
  () => import('./experiment-for-prd.test.js'),
  () => import('./workspace-check.test.js'),
];

/** In two folders, of which each has a team: what one says must not count in the other. */
const twoTeams = [() => import('./two-teams.test.js')];

function testsOfThisWindow(): readonly (() => Promise<unknown>)[] {
  const [folder, another] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) return withoutFolder;
  if (folder.uri.scheme === 'memspec') return virtual;
  if (another) return twoTeams;
  return vscode.extensions.getExtension('redhat.vscode-yaml') ? besideOther : withFolder;
}

export async function run(): Promise<void> {
  // Mocha's build for browsers needs no Node.js; only its page around the tests is left out.
  const mocha = new Mocha({ ui: 'bdd', reporter: Lines, timeout: 20_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of testsOfThisWindow()) await load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} of the tests in the editor failed`))));
  });
}

/** One line for each test: the log of the editor shows nothing finer. */
class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('pass', (test) => console.log(`ok    ${test.fullTitle()} (${test.duration} ms)`));
    runner.on('fail', (test, error: Error) => console.log(`FAIL  ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.on('pending', (test) => console.log(`SKIP  ${test.fullTitle()}`));
    runner.on('end', () => console.log(`${runner.stats?.passes} passed, ${runner.stats?.failures} failed, ${runner.stats?.pending} skipped`));
  }
}
