import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complete } from '../../../src/core/features/complete.js';
import { completeStart } from '../../../src/core/features/complete/start.js';
import { parse } from '../../../src/core/parse/parse.js';
import { Project } from '../../../src/core/project.js';
import { filesOf, today } from '../../support/fixture.js';
import { accepted } from './support.js';

function start(marked: string): readonly string[] {
  const text = marked.replace('<|>', '');
  return completeStart(text, marked.indexOf('<|>')).map((completion) => accepted(text, completion));
}

describe('completion at the start of a file', () => {
  const tags = ['prd/v1', 'experiment/v1', 'launch/v1', 'config/v1'];

  it('offers every kind in a file that is nothing yet', () => {
    for (const marked of ['<|>', 's<|>', 'sp<|>ec', 'spec<|>', 'spec:<|>', 'spec: <|>', 'spec: pr<|>', 'spec: <|>  ']) {
      assert.deepEqual(start(marked), tags.map((tag) => `spec: ${tag}${marked.endsWith('>  ') ? '  ' : ''}`), marked);
    }
    assert.deepEqual(start('# A comment\n---\n<|>\n\n# more\n')[0], '# A comment\n---\nspec: prd/v1\n\n# more\n');
    assert.deepEqual(start('spec: <|>\r\n\r\n')[0], 'spec: prd/v1\r\n\r\n');
    assert.deepEqual(completeStart('', 0)[1], {
      label: 'spec: experiment/v1',
      kind: 'key',
      span: { start: 0, end: 0 },
      snippet: 'spec: experiment/v1',
      detail: 'an experiment brief',
      documentation: 'The plan of one experiment, agreed before it starts, and what came of it: why you expect a change, what you show to whom, which numbers decide, and who does what.',
      sortText: '0001',
    });
  });

  it('keeps out of files that are something else', () => {
    for (const marked of ['kind: Pod\n<|>', 'kind: Pod\nspec: <|>', '<|>\nkind: Pod', 'kind<|>', '  <|>', '  spec: <|>', 'spec: {a<|>', '# sp<|>', 'spec: a b<|>']) {
      assert.deepEqual(start(marked), [], marked);
    }
  });
});

describe('completion anywhere', () => {
  const root = join(__dirname, '..', '..', '..');
  // One of each kind, with lists, long texts, brackets and comments among them.
  const files = ['wikimedia-add-a-link-2021.experiment.yaml', 'posthog-health-page.prd.yaml', 'posthog-web-analytics.launch.yaml'].map((name) => `test/fixtures/real/${name}`);

  function syntax(text: string): readonly string[] {
    return parse(text).problems.map(({ rule, message }) => `${rule} ${message ?? ''}`);
  }

  /**
   * Accepts completions at an offset: the text stays readable, what was there stays, and no key is there twice. Where many are offered, the
   * line decides which few are tried, so that together the lines try them all.
   */
  function checkSome(text: string, offset: number, name: string): number {
    const project = new Project(() => today);
    const a = project.analyze(text, name.replace(/^.*\//, ''));
    assert(a.ours);
    const found = complete(a, offset);
    const line = a.source.lines.lineAt(offset);
    for (const completion of found.filter((_, index) => found.length < 5 || (index + line) % 6 === 0)) {
      const { start: from, end } = completion.span;
      assert(from <= offset && offset <= end, `${name} ${completion.label}: the cursor is not in the span`);
      assert.equal(a.source.lines.lineAt(from), a.source.lines.lineAt(end), `${name} ${completion.label}: more than one line`);
      const result = accepted(text, completion).replaceAll('<|>', '');
      assert.deepEqual(syntax(result), [], `${name}: ${completion.label} at\n${text.slice(Math.max(0, offset - 200), offset)}<|>\n----\n${result.slice(Math.max(0, offset - 200), offset + 200)}`);
    }
    return found.length;
  }

  for (const name of [...files, 'templates/examples/product-specs.yaml']) {
    it(`leaves ${name} readable, on every new line and behind every colon`, () => {
      const text = (filesOf(readFileSync(join(root, name), 'utf8'))[0]?.text ?? '').replace(/^#.*\n/gm, '');
      assert.deepEqual(syntax(text), []);
      let seen = 0;
      const lines = text.split('\n');
      lines.forEach((line, index) => {
        const above = lines.slice(0, index).map((other) => `${other}\n`).join('');
        const below = lines.slice(index).join('\n');
        const indent = /^ *(?:- )?/.exec(line)?.[0].length ?? 0;
        if (line !== '' && !/[>|]-?$/.test(lines[index - 1] ?? '')) seen += checkSome(`${above}${' '.repeat(indent)}\n${below}`, above.length + indent, name);
        const key = /^ *(?:- )?[a-z_]+: (?=[a-z])/.exec(line);
        if (key && !/^ /.test(lines[index + 1] ?? '')) seen += checkSome(`${above}${key[0]}\n${lines.slice(index + 1).join('\n')}`, above.length + key[0].length, name);
      });
      assert(seen > 20, String(seen));
    });
  }
});
