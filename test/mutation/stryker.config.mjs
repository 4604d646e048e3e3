/** Some files against the tests beside them: `run.mjs` says which. */
import { fileURLToPath } from 'node:url';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

export default {
  mutate: process.env.MUTATE.split(','),
  testRunner: 'beside',
  testRunnerNodeArgs: ['--import=tsx'],
  plugins: [beside('words.mjs'), beside('runner.mjs')],
  ignorers: ['words'],
  coverageAnalysis: 'perTest',
  // A change that never ends is stopped by time: on a busy machine that takes its share of patience.
  timeoutFactor: 2,
  timeoutMS: 5_000,
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: process.env.REPORT },
  tempDirName: 'test/mutation/.tmp',
  ignorePatterns: ['/.vscode-test', '/dist', '/test/editor', '/test/mutation/.tmp', '/test/mutation/reports'],
  logLevel: 'warn',
  disableTypeChecks: false,
};
