import { strict as assert } from 'node:assert';
import { summaryLines } from '../../src/cli/reporters/summary.js';
import { archived, testFolders } from '../support/command-line.js';

/** One finding of each weight, with characters that mean something in each format. */
const files = {
  'product-specs.yaml': 'spec: config/v1\nrules:\n  valid-date: warning\n  unknown-key: info\n',
  'specs/a, b & 100%.prd.yaml': archived('search', 'created: 2026/03/01\n"a<b>&\\"": 1\nauthor: [1]\n'),
};

describe('reporters', () => {
  const folder = testFolders();

  it('stylish: by file, a line each', async () => {
    const { code, out, error } = await folder(files).run(['lint']);
    assert.equal(
      out,
      `specs/a, b & 100%.prd.yaml
  6:10  warning  \`2026/03/01\` is not written as a date is here. Write 2026-03-01.  valid-date
   7:1  info     \`a<b>&"\` is no part of a PRD. For something of your own, start the key with \`x-\`: \`x-a<b>&"\`.  unknown-key
   8:9  error    \`author\` should be text; here it is a list.  wrong-type

2 specs checked: 1 error, 1 warning, 1 info.
1 of them can be fixed with --fix.
`,
    );
    assert.deepEqual({ code, error }, { code: 1, error: '' });
  });

  it('json: lines and columns from 1, edits as offsets', async () => {
    const { out } = await folder(files).run(['lint', '--format', 'json']);
    const text = files['specs/a, b & 100%.prd.yaml'];
    const date = text.indexOf('2026/03/01');
    const key = text.indexOf('"a<b>');
    const list = text.indexOf('[1]');
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [
        { path: 'product-specs.yaml', kind: 'config', findings: [] },
        {
          path: 'specs/a, b & 100%.prd.yaml',
          kind: 'prd',
          findings: [
            {
              rule: 'valid-date',
              severity: 'warning',
              message: '`2026/03/01` is not written as a date is here. Write 2026-03-01.',
              start: { line: 6, column: 10, offset: date },
              end: { line: 6, column: 20, offset: date + 10 },
              fixes: [{ title: 'Write 2026-03-01', safe: true, edits: [{ start: date, end: date + 10, newText: '2026-03-01' }] }],
            },
            {
              rule: 'unknown-key',
              severity: 'info',
              message: '`a<b>&"` is no part of a PRD. For something of your own, start the key with `x-`: `x-a<b>&"`.',
              start: { line: 7, column: 1, offset: key },
              end: { line: 7, column: 10, offset: key + 9 },
              fixes: [],
            },
            {
              rule: 'wrong-type',
              severity: 'error',
              message: '`author` should be text; here it is a list.',
              start: { line: 8, column: 9, offset: list },
              end: { line: 8, column: 12, offset: list + 3 },
              fixes: [],
            },
          ],
        },
      ],
      summary: { files: 2, errors: 1, warnings: 1, infos: 1 },
      troubles: [],
    });
  });

  it('github: annotations with what would end a property or a message escaped', async () => {
    const { out } = await folder(files).run(['lint', '--format', 'github']);
    assert.equal(
      out,
      `::warning file=specs/a%2C b & 100%25.prd.yaml,line=6,endLine=6,col=10,endColumn=20,title=valid-date::\`2026/03/01\` is not written as a date is here. Write 2026-03-01.
::notice file=specs/a%2C b & 100%25.prd.yaml,line=7,endLine=7,col=1,endColumn=10,title=unknown-key::\`a<b>&"\` is no part of a PRD. For something of your own, start the key with \`x-\`: \`x-a<b>&"\`.
::error file=specs/a%2C b & 100%25.prd.yaml,line=8,endLine=8,col=9,endColumn=12,title=wrong-type::\`author\` should be text; here it is a list.
2 specs checked: 1 error, 1 warning, 1 info.
1 of them can be fixed with --fix.
`,
    );
  });

  it('the last line writes large numbers as people do', () => {
    const summary = { files: 12_345, errors: 1, warnings: 2_000, infos: 0 };
    const lines = summaryLines({ files: [], summary, changed: [], troubles: [], warningsAllowed: 1_500 });
    assert.deepEqual(lines, [
      '12,345 specs checked: 1 error, 2,000 warnings, 0 infos.',
      'There are more warnings than the 1,500 that --max-warnings allows.',
    ]);
  });

  it('github: a message of several lines stays one annotation', async () => {
    const spec = archived('search', 'updated: "50% %0A\\r\\n::error::gone"\n');
    const { out } = await folder({ 'a.prd.yaml': spec }).run(['lint', '--format', 'github']);
    const [annotation = ''] = out.split('\n');
    assert.match(annotation, /^::error file=a\.prd\.yaml,line=6,endLine=6,col=10,endColumn=36,title=valid-date::`50%25 %250A%0D%0A::error::gone` is not a date\./);
  });

  it('junit: errors fail, the rest passes with its text', async () => {
    const { out } = await folder(files).run(['lint', '--format', 'junit']);
    const name = 'specs/a, b &amp; 100%.prd.yaml';
    assert.equal(
      out,
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="product-specs" tests="4" failures="1" errors="0">
  <testsuite name="product-specs.yaml" tests="1" failures="0" errors="0">
    <testcase classname="product-specs.yaml" name="no findings"/>
  </testsuite>
  <testsuite name="${name}" tests="3" failures="1" errors="0">
    <testcase classname="${name}" name="valid-date (6:10)">
      <system-out>${name}:6:10 warning valid-date: \`2026/03/01\` is not written as a date is here. Write 2026-03-01.</system-out>
    </testcase>
    <testcase classname="${name}" name="unknown-key (7:1)">
      <system-out>${name}:7:1 info unknown-key: \`a&lt;b&gt;&amp;&quot;\` is no part of a PRD. For something of your own, start the key with \`x-\`: \`x-a&lt;b&gt;&amp;&quot;\`.</system-out>
    </testcase>
    <testcase classname="${name}" name="wrong-type (8:9)">
      <failure type="wrong-type" message="\`author\` should be text; here it is a list.">${name}:8:9 error wrong-type: \`author\` should be text; here it is a list.</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  it('junit: characters that XML does not know, and too many warnings as a failure', async () => {
    const spec = archived('search', 'updated: "a\\x01\\uD800\\tb"\n');
    const settings = 'spec: config/v1\nrules:\n  valid-date: warning\n';
    const { code, out } = await folder({ 'a.prd.yaml': spec, 'product-specs.yaml': settings }).run([
      'lint', 'a.prd.yaml', '--format', 'junit', '--max-warnings', '0',
    ]);
    assert.match(out, /`a\ufffd\ufffd&#9;b`/);
    assert.match(out, /<testsuites name="product-specs" tests="2" failures="1" errors="0">/);
    assert.match(out, /<failure type="max-warnings" message="1 warnings are more than the 0 allowed\.">/);
    assert.equal(code, 1);
  });

  it('say in every format that a file could not be read', async () => {
    const expected: Readonly<Record<string, RegExp>> = {
      stylish: /^No spec could be checked\.$/m,
      json: /"troubles": \[\n\s+"no, such\.yaml cannot [^"]+"\n\s+\]/,
      sarif: /"executionSuccessful": false/,
      github: /^::error::no, such\.yaml cannot /m,
      junit: /failures="0" errors="1">\n {2}<testsuite name="not checked" tests="1" failures="0" errors="1">\n.*\n {6}<error type="not-checked" message="no, such\.yaml cannot /,
    };
    for (const [format, pattern] of Object.entries(expected)) {
      const { code, out, error } = await folder({}).run(['lint', 'no, such.yaml', '--format', format]);
      assert.match(out, pattern, format);
      assert.deepEqual([code, error.includes('no, such.yaml')], [2, true], format);
    }
  });

  it('stylish: a spec cannot command the screen', async () => {
    const spec = archived('search', 'updated: "a\\e[2Jb\\u202Ec\\n## d"\n');
    const { out } = await folder({ 'a.prd.yaml': spec }).run(['lint']);
    assert.match(out, /`a\ufffd\[2Jb\ufffdc ## d` is not a date/);
  });
});
