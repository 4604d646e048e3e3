/** Runs a tests module inside the editor, from the arguments `@vscode/test-electron` hands to VS Code; exits with the tests' code. */
import { resolve, sep } from 'node:path';
import { HostFailure, runMain, within } from './failure.js';
import { endWithParent } from './processes.js';
import { installExtensions } from './server.js';
import { openWorkbench, type WorkbenchOptions } from './workbench.js';

type Arguments = WorkbenchOptions & { extensions: string[] };

/** What the workbench says at every start, and nobody who looks for a failed test wants to read. */
const chatter = new RegExp(
  '^(Resolv(ing|ed) connection|Creating a socket|ChatSession|Ignoring fetch|Updating additional|No search provider|' +
    '\\[(Service Worker|reconnection|AgentHost|AccountPolicy))',
);

/** VS Code's other options (`--no-sandbox`, `--skip-welcome`, …) have no meaning here and are passed over. */
function readArguments(args: readonly string[]): Arguments {
  const read: Arguments = { extensions: [] };
  for (const arg of args) {
    const [, name = '', value = ''] = /^--([^=]+)=?(.*)$/s.exec(arg) ?? [];
    if (!arg.startsWith('-')) {
      read.folder ??= arg;
    } else if (name === 'extensionDevelopmentPath') {
      read.extensions.push(value);
    } else if (name === 'extensionTestsPath') {
      read.tests = value;
    } else if (name === 'extensionDevelopmentKind') {
      read.web = value === 'web';
    } else if (name === 'install-extension') {
      read.vsix = [value];
    } else if (name === 'user-data-dir') {
      read.userData = value;
    } else if (name === 'extensions-dir') {
      read.extensionsDir = value;
    }
  }
  return read;
}

async function main(): Promise<number> {
  endWithParent();
  const options = readArguments(process.argv.slice(2));
  if (options.vsix !== undefined) {
    await installExtensions(options);
    return 0;
  }
  if (options.tests === undefined || options.extensions.length === 0) {
    throw new HostFailure('This editor only runs tests: it needs --extensionDevelopmentPath= and --extensionTestsPath=.');
  }
  const { tests, extensions } = options;
  if (options.web && !extensions.some((folder) => resolve(tests).startsWith(resolve(folder) + sep))) {
    // VS Code would run them in the extension host on Node.js instead, and nobody would notice.
    throw new HostFailure(`In the web host the tests must lie inside the extension's folder, and ${tests} does not.`);
  }
  const seconds = Number(process.env['EDITOR_TEST_TIMEOUT'] || 300);
  const workbench = await openWorkbench({ ...options, onLog: (line) => (chatter.test(line) ? undefined : console.log(line)) });
  const late = `The tests did not finish within ${seconds} s. EDITOR_TEST_TIMEOUT=<seconds> allows more.`;
  try {
    return await within(seconds, late, workbench.finished);
  } finally {
    await workbench.close();
  }
}

void runMain(main);
