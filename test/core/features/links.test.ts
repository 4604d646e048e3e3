import { strict as assert } from 'node:assert';
import { documentLinks } from '../../../src/core/features/links.js';
import { cursor } from './support.js';

/** Each as `text → target`. */
function links(fixture: string): readonly string[] {
  const { a } = cursor(fixture);
  return documentLinks(a).map(({ span, target }) => {
    const to = 'url' in target ? target.url : 'path' in target ? target.path : target.candidates.join(' or ');
    return `${a.source.text.slice(span.start, span.end)} → ${to}`;
  });
}

const prd = (more: string): string => `== specs/a.prd.yaml ==\nspec: prd/v1\nid: a\n${more}`;
const same = (url: string): string => `${url} → ${url}`;

describe('document links', () => {
  it('are addresses of pages and of mail, alone and in text', () => {
    assert.deepEqual(links(prd('links:\n  - url: https://example.com/a?b=c&d#e\n    title: "see http://example.com/x."\n')), [same('https://example.com/a?b=c&d#e'), same('http://example.com/x')]);
    assert.deepEqual(links(prd('evidence:\n  - source: mailto:ana@example.com\n')), [same('mailto:ana@example.com')]);
    assert.deepEqual(links(prd('summary: >-\n  One (https://example.com/wiki/A_(b)), two\n  <https://example.com/two>, three.\n')), [same('https://example.com/wiki/A_(b)'), same('https://example.com/two')]);
    assert.deepEqual(links(prd('# as in https://example.com/c\nx-pages: [https://example.com/1, "https://example.com/2"]\n')), [
      same('https://example.com/c'),
      same('https://example.com/1'),
      same('https://example.com/2'),
    ]);
  });

  it('are no addresses that lead nowhere or could run something', () => {
    assert.deepEqual(links(prd('summary: http:// and https://. and mailto:me and javascript:alert(1) and file:///etc/passwd and command:x\nhttps://example.com: key\n')), []);
  });

  it('are ids of other specs', () => {
    const others = '== specs/b.experiment.yaml ==\nspec: experiment/v1\nid: b\ntitle: Better\n== c.launch.yaml ==\nspec: launch/v1\nid: c\n';
    assert.deepEqual(links(`${others}${prd('experiments: [b, "b", c, none]\n')}`), ['b → specs/b.experiment.yaml', 'b → specs/b.experiment.yaml']);
    const { a } = cursor(`${others}${prd('experiments: [b]\n')}`);
    assert.deepEqual(documentLinks(a).map(({ tooltip }) => tooltip), ['Open the Experiment brief: Better']);
    assert.deepEqual(links(`${others}${prd('superseded_by: a\nsummary: b\n')}`), []);
  });

  it('are paths of files, from here or from the top', () => {
    assert.deepEqual(links(prd('evidence:\n  - source: ./notes/round 4.md\n')), ['./notes/round 4.md → specs/notes/round 4.md']);
    assert.deepEqual(links(prd('evidence:\n  - source: "docs/round-4.md"\n')), ['docs/round-4.md → specs/docs/round-4.md or docs/round-4.md']);
    assert.deepEqual(links(prd('evidence:\n  - source: ../mock.png\n')), ['../mock.png → mock.png']);
    assert.deepEqual(links(prd('evidence:\n  - source: ../../../mock.png\n')), ['../../../mock.png → ../../mock.png']);
  });

  it('are not what only looks like a path', () => {
    for (const text of ['and/or', '1/2.5', 'See docs/a.md for more', 'Up to 5.', 'C:\\a.md', '/etc/a.conf', 'a.prd.yaml and b', '"e.g. this"', '10.5', './a.prd.yaml']) {
      assert.deepEqual(links(prd(`summary: ${text}\n`)).filter((link) => !link.includes('docs/a.md for')), [], text);
    }
    assert.deepEqual(links('spec: prd/v1\nsummary: docs/a.md\n'), [], 'text that is no file lies nowhere');
  });

  it('take no longer on odd text', () => {
    const start = process.cpuUsage();
    links(prd(`summary: ${'https://'.repeat(20_000)}\nx-a: ${'a/'.repeat(20_000)}\nx-b: ${'mailto:('.repeat(20_000)}\nx-c: https://a.${')'.repeat(50_000)}\n`));
    assert.ok(process.cpuUsage(start).user < 1_500_000);
  });
});
