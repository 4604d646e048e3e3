import { strict as assert } from 'node:assert';
import { archived, testFolders } from '../support/command-line.js';

interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [Run];
}

interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly semanticVersion: string; readonly rules: readonly Rule[] } };
  readonly invocations: readonly object[];
  readonly columnKind: string;
  readonly artifacts: readonly object[];
  readonly results: readonly object[];
}

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
}

/** The levels that SARIF 2.1.0 knows, section 3.27.10. */
const levels = ['none', 'note', 'warning', 'error'];

describe('sarif', () => {
  const folder = testFolders();
  const files = {
    'product-specs.yaml': 'spec: config/v1\nrules:\n  unknown-key: info\n',
    'specs/my 50%.prd.yaml': archived('search', 'created: 2026/03/01\nhorizn: current\n'),
  };

  async function logOf(argv: readonly string[]): Promise<{ readonly log: Log; readonly run: Run; readonly code: number }> {
    const { code, out } = await folder(files).run(['lint', '--format', 'sarif', ...argv]);
    const log = JSON.parse(out) as Log;
    return { log, run: log.runs[0], code };
  }

  it('says what it is', async () => {
    const { log, run } = await logOf([]);
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /sarif-schema-2\.1\.0\.json$/);
    assert.equal(log.runs.length, 1);
    assert.equal(run.tool.driver.name, 'product-specs');
    assert.match(run.tool.driver.semanticVersion, /^\d+\.\d+\.\d+$/);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(run.invocations, [{ executionSuccessful: true }]);
    assert.deepEqual(run.artifacts, [{ location: { uri: 'product-specs.yaml' } }, { location: { uri: 'specs/my%2050%25.prd.yaml' } }]);
  });

  it('gives results with regions and fixes', async () => {
    const { run } = await logOf([]);
    const artifactLocation = { uri: 'specs/my%2050%25.prd.yaml', index: 1 };
    const dateRegion = { startLine: 6, startColumn: 10, endLine: 6, endColumn: 20 };
    const keyRegion = { startLine: 7, startColumn: 1, endLine: 7, endColumn: 7 };
    assert.deepEqual(run.results, [
      {
        ruleId: 'valid-date',
        ruleIndex: 1,
        level: 'error',
        message: { text: '`2026/03/01` is not written as a date is here. Write 2026-03-01.' },
        locations: [{ physicalLocation: { artifactLocation, region: dateRegion } }],
        fixes: [
          {
            description: { text: 'Write 2026-03-01' },
            properties: { safe: true },
            artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: dateRegion, insertedContent: { text: '2026-03-01' } }] }],
          },
        ],
      },
      {
        ruleId: 'unknown-key',
        ruleIndex: 0,
        level: 'note',
        message: { text: '`horizn` is not known in a PRD. Did you mean `horizon`?' },
        locations: [{ physicalLocation: { artifactLocation, region: keyRegion } }],
        fixes: [
          {
            description: { text: 'Change to `horizon`' },
            properties: { safe: false },
            artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: keyRegion, insertedContent: { text: 'horizon' } }] }],
          },
        ],
      },
    ]);
  });

  it('describes each rule that was found, with its page', async () => {
    const { run } = await logOf([]);
    const { rules } = run.tool.driver;
    assert.deepEqual(rules.map(({ id }) => id), ['unknown-key', 'valid-date']);
    for (const rule of rules) {
      for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown]) assert.notEqual(text.trim(), '');
      assert(levels.includes(rule.defaultConfiguration.level));
      assert(rule.help.markdown.includes(`\`${rule.id}\``));
    }
  });

  it('says when something could not be looked at', async () => {
    const { run, code } = await logOf(['nowhere.yaml']);
    assert.deepEqual(run.invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'nowhere.yaml cannot be read: there is no such file or folder.' } }],
      },
    ]);
    assert.equal(code, 2);
  });
});
