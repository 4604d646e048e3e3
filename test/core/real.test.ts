/**
 * Real documents as specs, and foreign YAML. The expectation of each real document stands in its own text and was read finding by finding.
 * After a change that is right, `UPDATE_FIXTURES=1 npm run test:unit` writes the new findings; read the difference before it is committed.
 */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Project } from '../../src/core/project.js';
import { annotate, filesOf, today } from '../support/fixture.js';

const folder = join(__dirname, '..', 'fixtures');

describe('real documents', () => {
  for (const name of readdirSync(join(folder, 'real')).filter((file) => file.endsWith('.yaml'))) {
    it(name, () => {
      const path = join(folder, 'real', name);
      const expected = readFileSync(path, 'utf8');
      const text = filesOf(expected)[0]?.text ?? '';
      const analysis = new Project(() => today).analyze(text, name);
      assert(analysis.ours);
      const found = annotate(text, analysis.findings);
      if (process.env['UPDATE_FIXTURES']) writeFileSync(path, found);
      else assert.equal(found, expected);
    });
  }
});

describe('foreign YAML gets nothing', () => {
  for (const name of readdirSync(join(folder, 'negative'))) {
    it(name, () => {
      const text = readFileSync(join(folder, 'negative', name), 'utf8');
      const analysis = new Project(() => today).analyze(text, name);
      assert(!analysis.ours);
      assert.equal(analysis.detection.near, undefined);
    });
  }
});
