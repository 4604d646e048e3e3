/** The filled examples as a team has them: together, with their settings. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecAnalysis } from '../../../../src/core/analyze.js';
import { projectOf } from '../../../support/fixture.js';

const folder = join(__dirname, '..', '..', '..', '..', 'templates', 'examples');

const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

export const exampleNames = files.map(({ name }) => name);

export function exampleAnalysis(name: string, change = (text: string): string => text): SpecAnalysis {
  const file = files.find((one) => one.name === name);
  assert(file, `there is no example ${name}`);
  const analysis = projectOf(files).analyze(change(file.text), name);
  assert(analysis.ours);
  return analysis;
}
