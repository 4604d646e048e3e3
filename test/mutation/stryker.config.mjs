/** One folder or one rule, against the tests beside it: `run.mjs` says which. */
import { fileURLToPath } from 'node:url';

const { MUTATE: mutate = '', TESTS: tests = '', REPORT: report = '' } = process.env;

export default {
  mutate: mutate.split(','),
  testRunner: 'mocha',
  // What has to be quick is not while it is watched.
  mochaOptions: { config: 'test/mutation/mocharc.json', spec: tests.split(','), grep: '^(?!.*in under \\d+ ms)' },
  plugins: ['@stryker-mutator/*', fileURLToPath(new URL('words.mjs', import.meta.url))],
  ignorers: ['words'],
  coverageAnalysis: 'perTest',
  // A mutant that never ends is killed by time: on a busy machine that takes its share of patience.
  timeoutFactor: 4,
  timeoutMS: 10_000,
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  reporters: ['json'],
  jsonReporter: { fileName: report },
  tempDirName: 'test/mutation/.tmp',
  ignorePatterns: ['/.vscode-test', '/dist', '/test/editor', '/test/mutation/.tmp', '/test/mutation/reports'],
  logLevel: 'warn',
  disableTypeChecks: false,
};
