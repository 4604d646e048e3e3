/** `lint` of many specs as a whole process, beside ajv-cli (which knows the schema only) and Spectral with three rules; no caches. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSpecs } from './generate.js';
import { counted, inTurns, progress, projectRoot, ratiosOf, scratch } from './measure.js';
import { median, time, times, type Row } from './table.js';

const program = join(projectRoot, 'dist/cli.cjs');
const bin = (name: string): string => join(__dirname, 'node_modules', name);
const kinds = ['prd', 'experiment', 'launch'];
/** What has not ended by then is not waited for. In milliseconds. */
const patience = 600_000;
/** Enough for any of them to keep all it reads; the least that Node.js takes by itself depends on the machine. In megabytes. */
const room = 4096;

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

export interface Tool {
  readonly name: string;
  readonly argv: readonly string[];
  /** How many files it has looked at, from what it prints: one that stops early would win. */
  readonly looked: (printed: string) => number;
}

/** @param counts how many specs, and in how many rounds */
export async function linting(counts: readonly (readonly [specs: number, rounds: number])[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const perSpec: (readonly number[])[] = [];
  for (const [count, rounds] of counts) {
    const specs = counted(count, 'specs');
    progress(`linting: ${specs}`);
    const folder = scratch(generateSpecs(count));
    const tools = scratch();
    const cached: Tool = { ...ours, argv: [...ours.argv, `--cache=${join(tools, 'cache.json')}`] };
    run(folder, cached, count);
    const all = [ours, ...others(tools), cached];
    const failed = new Map<Tool, string>();
    const taken = await inTurns(rounds, all.map((tool) => () => attempt(folder, tool, count, failed)));
    const [mine = []] = taken;
    perSpec.push(mine.map((ms) => ms / count));
    all.slice(1, -1).forEach((tool, index) => {
      const theirs = taken[index + 1] ?? [];
      const reason = failed.get(tool);
      const what = { what: `\`lint\`, ${specs}`, against: tool.name };
      // No ratio to what was not done.
      if (reason !== undefined) rows.push({ ...what, ratios: [], figure: reason, behind: time(median(mine)) });
      else rows.push({ ...what, ratios: ratiosOf(mine, theirs), behind: times(mine, theirs) });
    });
    const again = taken.at(-1) ?? [];
    rows.push({ what: `\`lint --cache\`, ${specs}, nothing changed`, against: '`lint` without a cache', ratios: ratiosOf(again, mine), behind: times(again, mine) });
  }
  const [small = [], large = []] = [perSpec[0], perSpec.at(-1)];
  const [from = '', to = ''] = [counts[0], counts.at(-1)].map((each) => counted(each?.[0] ?? 0, 'specs'));
  const usual = median(small);
  rows.push({ what: `\`lint\`, time a spec of ${to}`, against: `of ${from} (1× is linear growth)`, ratios: large.map((ms) => ms / usual), behind: times(large, small) });
  return rows;
}

const ours: Tool = {
  name: '`lint`',
  argv: [program, 'lint'],
  // The team settings are one more.
  looked: (printed) => Number(/^([\d,]+) specs? checked/m.exec(printed)?.[1]?.replaceAll(',', '') ?? 0) - 1,
};

function others(tools: string): readonly Tool[] {
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
  // Both find the files themselves, so that no command line grows too long.
  const all = 'specs-*/*.yaml';
  return [
    {
      name: 'ajv-cli, schema only',
      argv: [
        bin('ajv-cli/dist/index.js'), 'validate', '--spec=draft2020', '--strict=false', '--validate-formats=false', '--all-errors', '--errors=line',
        '-s', schema, ...references.flatMap((file) => ['-r', file]), '-d', all,
      ],
      looked: (printed) => printed.match(/ (?:in)?valid$/gm)?.length ?? 0,
    },
    {
      name: 'Spectral, three rules',
      argv: [bin('@stoplight/spectral-cli/dist/index.js'), 'lint', all, '--ruleset', rules, '--format', 'text', '--verbose'],
      looked: (printed) => printed.match(/^Linting /gm)?.length ?? 0,
    },
  ];
}

const idOf = (kind: string): string => `https://product-specs.invalid/${kind}`;

/** Another tool that cannot do it is said to fail, and not tried again; ours has to. */
export function attempt(folder: string, tool: Tool, count: number, failed: Map<Tool, string>): void {
  if (failed.has(tool)) return;
  try {
    run(folder, tool, count);
  } catch (error) {
    if (tool.argv[0] === program) throw error;
    failed.set(tool, `does not finish: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws Error when the program did not do its work: one that fails at once would win */
function run(folder: string, { argv, looked }: Tool, count: number): void {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, timeout: patience } as const;
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, [`--max-old-space-size=${room}`, ...argv], options);
  if (error && 'code' in error && error.code === 'ETIMEDOUT') throw new Error(`stopped after ${time(patience)}`);
  const printed = `${stdout}\n${stderr}`;
  if (status !== 0 && status !== 1) {
    const heap = printed.includes('heap out of memory');
    throw new Error(heap ? `out of memory with ${room / 1024} GB` : `ended with ${signal ?? status ?? ''}: ${printed.trim().slice(0, 200)}`);
  }
  const seen = looked(printed);
  if (seen !== count) throw new Error(`looked at ${seen.toLocaleString('en')} of ${count.toLocaleString('en')} files`);
}
