import { strict as assert } from 'node:assert';
import { testFolders } from '../support/command-line.js';

const document = '# Guest checkout\n\n## Background\n\nHalf of the visitors leave.\n\n## Colours\n\nBlue.\n';
const spec = `spec: prd/v1
id: guest-checkout
title: Guest checkout
status: draft
created: 2026-11-21

problem:
  # From "Background"
  statement: Half of the visitors leave.

x-imported:
  - heading: Colours
    text: Blue.
`;

describe('import', () => {
  const folder = testFolders();

  it('writes a spec beside the document and says what went where', async () => {
    const place = folder({ 'a.md': document });
    const { code, out, error } = await place.run(['import', 'a.md', '--dir', 'specs']);
    assert.deepEqual([code, out], [0, 'Created specs/guest-checkout.prd.yaml\n']);
    assert.equal(place.read('specs/guest-checkout.prd.yaml'), spec);
    assert.equal(place.read('a.md'), document);
    const lines = error.split('\n');
    assert.deepEqual(lines.slice(0, 4), [
      'Lines  In the document  In the spec',
      '    1  (no heading)     title',
      '  3–5  Background       problem.statement',
      '  7–9  Colours          kept in x-imported',
    ]);
    assert.match(lines[5] ?? '', /^Still missing from this PRD\. Even a draft asks for: Horizon\. The status `in-review` asks for: .*Problem: Who has it, /);
  });

  it('--stdout prints and writes nothing; - reads standard input', async () => {
    const place = folder();
    const { code, out } = await place.run(['import', '-', '--stdout'], { input: document });
    assert.deepEqual([code, out], [0, spec]);
    assert.throws(() => place.read('guest-checkout.prd.yaml'));
  });

  it('--out names the file, its kind and its id', async () => {
    const place = folder({ 'a.md': document });
    assert.equal((await place.run(['import', 'a.md', '--out', 'b/checkout-test.experiment.yaml'])).out, 'Created b/checkout-test.experiment.yaml\n');
    assert.match(place.read('b/checkout-test.experiment.yaml'), /^spec: experiment\/v1\nid: checkout-test\ntitle: Guest checkout\n/);
  });

  it('--kind decides against the words of the document', async () => {
    const { out } = await folder({ 'a.md': document }).run(['import', 'a.md', '--kind', 'launch', '--stdout']);
    assert.match(out, /^spec: launch\/v1\n/);
  });

  it('never writes over a file', async () => {
    const place = folder({ 'a.md': document, 'guest-checkout.prd.yaml': 'mine' });
    const { code, out, error } = await place.run(['import', 'a.md']);
    assert.deepEqual([code, out], [2, '']);
    assert.equal(error, 'product-specs: guest-checkout.prd.yaml is there already: choose another --out or --dir, or print the text with --stdout.\n');
    assert.equal(place.read('guest-checkout.prd.yaml'), 'mine');
  });

  for (const [argv, content, message] of [
    [[], '', /Say which document to import/],
    [['a.md', 'b.md'], '', /"b\.md" is one document too many/],
    [['no.md'], '', /no\.md cannot be read: there is no such file/],
    [['a.md', '--out', 'x', '--stdout'], '', /Choose one of --out or --stdout\./],
    [['a.md', '--kind', 'config'], '', /--kind can be prd, experiment or launch, not "config"/],
    [['a.md'], '\n', /a\.md is empty: there is nothing to import\./],
    [['a.md'], 'PK\u0003\u0004', /a\.md is no Markdown but a file of a word processor/],
    [['a.md'], Buffer.from('# Caf\xe9 and more words than one', 'latin1'), /a\.md is not saved as UTF-8/],
    [['-', '--stdout'], Buffer.from('# Caf\xe9 and more words than one', 'latin1'), /: The text on standard input is not UTF-8\.\n$/],
  ] as const) {
    it(`import ${argv.join(' ')} of ${JSON.stringify(String(content)).slice(0, 20)} is told in one line`, async () => {
      const { code, out, error } = await folder({ 'a.md': content }).run(['import', ...argv], { input: content });
      assert.deepEqual([code, out, error.split('\n').length], [2, '', 2]);
      assert.match(error, message);
    });
  }
});
