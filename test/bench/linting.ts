/** `lint` of many specs as a whole process, beside ajv-cli (which knows the schema only) and Spectral with three rules; no caches. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSpecs } from './generate.js';
import { projectRoot, scratch, sideBySide } from './measure.js';
import { median, type Row } from './table.js';

const program = join(projectRoot, 'dist/cli.cjs');
const bin = (name: string): string => join(__dirname, 'node_modules', name);
const kinds = ['prd', 'experiment', 'launch'];

const ruleset = `rules:
  owner:
    given: $
    severity: warn
    then: {field: author, function: truthy}
  title:
    given: $.title
    severity: warn
    then: {function: pattern, functionOptions: {match: '^[A-Z]'}}
  status:
    given: $.status
    severity: error
    then: {function: enumeration, functionOptions: {values: [draft, in-review, approved, ready, running, in-development]}}
`;

export async function linting(counts: readonly number[], rounds: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const perSpec: number[] = [];
  for (const count of counts) {
    const folder = scratch(generateSpecs(count));
    const tools = scratch();
    const ours = (): void => run(folder, [program, 'lint']);
    const times: number[] = [];
    for (const [name, theirs] of others(tools)) {
      const result = await sideBySide(rounds, ours, () => run(folder, theirs));
      times.push(...result.ours);
      rows.push({
        what: `\`lint\`, ${count.toLocaleString('en')} specs`,
        against: name,
        ratios: result.ratios,
        behind: `${seconds(median(result.ours))}, ${seconds(median(result.theirs))}`,
      });
    }
    perSpec.push(median(times) / count);
    const cached = [program, 'lint', `--cache=${join(tools, 'cache.json')}`];
    run(folder, cached);
    const again = await sideBySide(rounds, () => run(folder, cached), ours);
    rows.push({ what: `\`lint --cache\`, ${count.toLocaleString('en')} specs, nothing changed`, against: '`lint`', ratios: again.ratios, behind: seconds(median(again.ours)) });
  }
  const growth = (perSpec.at(-1) ?? NaN) / (perSpec[0] ?? NaN);
  const [small, large] = [counts[0] ?? 0, counts.at(-1) ?? 0].map((count) => count.toLocaleString('en'));
  rows.push({ what: `time a spec, \`lint\` of ${large ?? ''}`, against: `of ${small ?? ''} (1× is linear)`, ratios: [growth], figure: `${growth.toFixed(2)}×` });
  return rows;
}

const seconds = (time: number): string => `${(time / 1000).toPrecision(3)} s`;

function others(tools: string): readonly (readonly [string, readonly string[]])[] {
  const references = kinds.map((kind) => {
    const { stdout } = spawnSync(process.execPath, [program, 'schema', kind], { encoding: 'utf8', maxBuffer: 1e8 });
    const file = join(tools, `${kind}.json`);
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(stdout) as object), $id: idOf(kind) }));
    return file;
  });
  const schema = join(tools, 'any.json');
  const cases = kinds.map((kind) => ({ if: { properties: { spec: { const: `${kind}/v1` } } }, then: { $ref: idOf(kind) } }));
  writeFileSync(schema, JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', allOf: cases }));
  const rules = join(tools, 'rules.yaml');
  writeFileSync(rules, ruleset);
  const all = 'specs-*/*.yaml';
  return [
    ['ajv-cli, schema only', [
      bin('ajv-cli/dist/index.js'), 'validate', '--spec=draft2020', '--strict=false', '--validate-formats=false', '--all-errors', '--errors=line',
      '-s', schema, ...references.flatMap((file) => ['-r', file]), '-d', all,
    ]],
    ['Spectral, three rules', [bin('@stoplight/spectral-cli/dist/index.js'), 'lint', all, '--ruleset', rules, '--format', 'text']],
  ];
}

const idOf = (kind: string): string => `https://product-specs.invalid/${kind}`;

/** @throws Error when the program did not do its work: one that fails at once would win */
function run(folder: string, argv: readonly string[]): void {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...argv], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  if ((status !== 0 && status !== 1) || stdout.length + stderr.length < 200) {
    throw new Error(`${argv.join(' ')} ended with ${signal ?? status ?? ''}: ${`${stderr}${stdout}`.slice(0, 500)}`);
  }
}
