import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { parseAllDocuments } from 'yaml';
import { Project } from '../../src/core/project.js';
import { today } from '../support/fixture.js';
import { generateSpecs, kubernetes, specOfLines } from './generate.js';
import { median } from './table.js';

describe('generated specs', () => {
  const specs = [...generateSpecs(64)];

  it('are the same each time, and others with another seed', () => {
    assert.deepEqual([...generateSpecs(64)], specs);
    assert.notDeepEqual([...generateSpecs(64, 2)], specs);
    // A longer list begins with the shorter one, so that sizes can be compared.
    assert.deepEqual([...generateSpecs(65)].slice(0, -1), specs);
  });

  it('are all different, also without their ids', () => {
    const bodies = specs.map(({ text }) => createHash('sha1').update(text.replace(/-\d+\b|part \d+/g, '')).digest('hex'));
    assert.equal(new Set(bodies).size, specs.length);
    assert.equal(new Set(specs.map(({ path }) => path)).size, specs.length);
  });

  it('have about a hundred lines, and not all the same number', () => {
    const lines = specs.slice(1).map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
    const middle = median(lines);
    assert(middle >= 90 && middle <= 110, `${middle}`);
    assert((lines[0] ?? 0) >= 60 && (lines.at(-1) ?? Infinity) <= 130, lines.join(' '));
    assert(new Set(lines).size > 15, lines.join(' '));
  });

  it('have other sections each time', () => {
    const sections = specs.filter(({ path }) => path.includes('guided-setup-') && path.endsWith('.prd.yaml')).map(({ text }) => text.match(/^[a-z_]+(?=:)/gm)?.join(' '));
    assert(new Set(sections).size > sections.length / 2, sections.join('\n'));
    assert(sections.length > 5);
  });

  it('can be read, name each other, and are neither clean nor broken', () => {
    const project = new Project(() => today);
    for (const { path, text } of specs) project.update(path, text);
    const found = specs.map(({ path, text }) => {
      const analysis = project.analyze(text, path);
      assert(analysis.ours, path);
      assert.deepEqual(analysis.source.problems, [], path);
      return analysis.findings.length;
    });
    const clean = found.filter((count) => count === 0).length;
    assert(clean < specs.length / 2 && Math.max(...found) < 40, found.join(' '));
    const names = new Set(specs.map(({ text }) => /^id: (.*)/m.exec(text)?.[1]));
    const prds = specs.flatMap(({ text }) => /^prd: (.*)/m.exec(text)?.[1] ?? []);
    assert(prds.length > 20 && prds.filter((name) => !names.has(name)).length < prds.length / 8, prds.join(' '));
  });

  for (const lines of [50, 200, 1000, 5000]) {
    it(`one of ${lines} lines has so many, and can be read`, () => {
      const text = specOfLines(lines);
      assert.equal(text.split('\n').length - 1, lines);
      const analysis = new Project(() => today).analyze(text, 'a.prd.yaml');
      assert(analysis.ours);
      assert.deepEqual(analysis.source.problems.map(({ rule }) => rule), []);
      assert.deepEqual(analysis.findings.filter(({ rule }) => rule === 'duplicate-id'), []);
    });
  }
});

describe('YAML that is no spec', () => {
  it('can be read, has so many lines, and is left alone', () => {
    const text = kubernetes(1000);
    assert.equal(text.split('\n').length - 1, 1000);
    const documents = parseAllDocuments(text);
    // The last line begins one that is empty.
    assert.equal(documents.length, 41);
    assert.deepEqual(documents.flatMap(({ errors }) => errors), []);
    assert.equal(new Project(() => today).analyze(text, 'deploy.yaml').ours, false);
  });
});
