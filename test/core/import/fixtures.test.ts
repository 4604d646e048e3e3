/** Whole documents: each fixture holds the document, the spec it becomes and what is said about it. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importMarkdown, reportMarkdown, type Imported } from '../../../src/core/import/index.js';
import { lacking } from '../../../src/core/import/lost.js';
import { parse } from '../../../src/core/parse/parse.js';
import { specOf, today } from '../../support/fixture.js';

const folder = join(__dirname, '..', '..', 'fixtures', 'import');
const structural = ['unknown-key', 'wrong-type', 'unknown-value', 'yaml-syntax', 'missing-key', 'duplicate-key', 'duplicate-id', 'unknown-reference', 'id-format', 'valid-date'];

export function imported(text: string, name?: string): Imported {
  const result = importMarkdown(text, { today, ...(name !== undefined && { name }) });
  assert(!('problem' in result), 'problem' in result ? result.problem : '');
  return result;
}

/** @returns what of the spec is wrong in form */
export function mistakesIn(text: string): readonly string[] {
  return specOf(text).findings.filter(({ rule }) => structural.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('imported documents', () => {
  for (const file of readdirSync(folder)) {
    const [document = '', spec, report] = readFileSync(join(folder, file), 'utf8').split(/^== (?:spec|report) ==\n/m);
    const name = file.replace(/\.txt$/, '.md');

    describe(name, () => {
      it('becomes this spec', () => assert.equal(imported(document, name).text, spec));
      it('with this report', () => assert.equal(reportMarkdown(imported(document, name), name), report));
      it('has no mistake in its form', () => assert.deepEqual(mistakesIn(imported(document, name).text), []));
      it('reads back as it was meant', () => {
        const { text, data } = imported(document, name);
        assert.deepEqual(JSON.parse(JSON.stringify(parse(text).data)), data);
      });
      it('keeps every word, each as often as it was said', () => assert.deepEqual([...lacking(document, imported(document, name).text)], []));
      it('needs no repetition at its end', () => assert.deepEqual(imported(document, name).kept.filter(({ heading }) => heading === 'Wording changed on the way'), []));
    });
  }
});
