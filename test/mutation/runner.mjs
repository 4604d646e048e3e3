/**
 * Runs, for each change of the code, only the tests beside it: every rule looks at every spec, so that by what is executed alone the tests of
 * all rules would be run for a change in one of them. Each change is tried in fresh modules, since some is in what is made once, such as the
 * text of a message, and some results are remembered: but only those that import the changed one are loaded again, in the same process.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import Mocha from 'mocha';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { filesBelow, testsBeside, usersIn, withAll } from './beside.mjs';

/** What has to be quick is not while it is watched; and two thousand random plans take three quarters of the time of all tests of statistics. */
const tooSlow = /in under \d+ ms|takes no longer than its length|stays quick in a file of two thousand|finite numbers, or a whole sentence, whatever it is asked/;

/** A change that is come by a hundred times as often as without it, in one test, never ends. The least is for tests that came by seldom. */
const endless = { times: 100, least: 10_000 };

/** How long each test takes and how often it comes by what is changed, in the copy that is changed: for the next process when one had to be ended. */
const measured = 'measured.json';

class BesideRunner {
  static inject = [];
  watched = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.root = process.cwd();
    this.require = createRequire(join(this.root, 'package.json'));
    this.users = usersIn(this.root, [...filesBelow(this.root, 'src/core'), ...filesBelow(this.root, 'test/core'), ...filesBelow(this.root, 'test/support')]);
    this.beside = testsBeside(this.root, process.env.AREA);
    this.measured = existsSync(measured) ? JSON.parse(readFileSync(measured, 'utf8')) : { times: {}, hits: {} };
    // The same random values each time, and once a value fails, no search for a shorter one.
    this.require('fast-check').configureGlobal({ seed: 20261122, endOnFailure: true });
  }

  async dryRun() {
    const result = await this.run(process.env.TESTS.split(','), { before: (id) => (this.watched.currentTestId = id) });
    this.watched.currentTestId = undefined;
    if (result.status !== DryRunStatus.Complete) return result;
    const { mutantCoverage } = this.watched;
    this.measured = { times: Object.fromEntries(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])), hits: mutantCoverage.perTest };
    writeFileSync(measured, JSON.stringify(this.measured));
    return { ...result, mutantCoverage };
  }

  async mutantRun({ activeMutant: { id: changed }, testFilter, sandboxFileName, hitLimit, mutantActivation }) {
    const file = relative(this.root, sandboxFileName);
    this.forget(file);
    this.limit(hitLimit);
    const result = await this.run(this.beside(file), {
      changed,
      whileLoading: mutantActivation === 'static',
      only: testFilter && new Set(testFilter),
      before: (id) => this.limit(hitLimit && Math.max(endless.least, endless.times * (this.measured.hits[id]?.[changed] ?? 0))),
    });
    this.watched.activeMutant = undefined;
    this.forget(file);
    return toMutantRunResult(result);
  }

  limit(hits) {
    this.watched.hitLimit = hits;
    this.watched.hitCount = hits ? 0 : undefined;
  }

  /** Lets a file and all that rests on it be loaded again. */
  forget(file) {
    for (const user of withAll(file, this.users)) Reflect.deleteProperty(this.require.cache, join(this.root, user));
  }

  async run(files, { changed, whileLoading = false, only, before }) {
    const tests = [];
    try {
      const mocha = new Mocha({ timeout: 0, bail: changed !== undefined, reporter: function () {} });
      mocha.cleanReferencesAfterRun(false);
      for (const file of files) {
        Reflect.deleteProperty(this.require.cache, join(this.root, file));
        mocha.addFile(join(this.root, file));
      }
      this.watched.activeMutant = whileLoading ? changed : undefined;
      mocha.loadFiles();
      this.watched.activeMutant = changed;
      for (const suite of suitesOf(mocha.suite)) suite.tests = suite.tests.filter((test) => !tooSlow.test(test.fullTitle()) && (only?.has(test.fullTitle()) ?? true));
      if (changed !== undefined) this.quickestFirst(mocha.suite);
      mocha.suite.beforeEach(function () { before(this.currentTest?.fullTitle()); });
      await new Promise((done) => {
        const runner = mocha.run(done);
        let last = Date.now();
        const tell = (test, status, rest) => {
          tests.push({ id: test.fullTitle(), name: test.fullTitle(), fileName: test.file, status, timeSpentMs: Date.now() - last, ...rest });
          last = Date.now();
        };
        runner.on('pass', (test) => tell(test, TestStatus.Success));
        runner.on('fail', (test, error) => tell(test.ctx?.currentTest ?? test, TestStatus.Failed, { failureMessage: error.message || String(error.stack) }));
      });
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: error.stack ?? String(error) };
    }
    return determineHitLimitReached(this.watched.hitCount, this.watched.hitLimit) ?? { status: DryRunStatus.Complete, tests };
  }

  /** Most changes are noticed by many tests: the long ones are for what the short ones leave. */
  quickestFirst(suite) {
    const time = (test) => this.measured.times[test.fullTitle()] ?? 0;
    const total = (one) => [...one.tests.map(time), ...one.suites.map(total)].reduce((sum, each) => sum + each, 0);
    for (const one of suitesOf(suite)) {
      one.tests.sort((a, b) => time(a) - time(b));
      one.suites.sort((a, b) => total(a) - total(b));
    }
  }
}

function suitesOf(suite) {
  return [suite, ...suite.suites.flatMap(suitesOf)];
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'beside', BesideRunner)];
