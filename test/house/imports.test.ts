/** Who may import whom. The table is the architecture; a line here is changed only together with the layout in CONTRIBUTING.md. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { schemaNames } from '../../src/core/schema/kind-ids.js';

const root = join(__dirname, '..', '..');
const src = join(root, 'src');

/** The rooms of the code. A file belongs to the first whose prefix it has. */
const rooms: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // room, rooms it may import besides itself, packages and data it may import
  ['core/text', [], []],
  ['core/finding', ['core/text'], []],
  ['core/nearest', [], ['fastest-levenshtein']],
  ['core/remembered', [], []],
  ['core/workspace', [], []],
  ['core/glob', [], []],
  ['core/local-day', [], []],
  ['core/snippet', [], []],
  ['core/config', ['core/text', 'core/finding', 'core/schema'], []],
  ['core/parse', ['core/remembered', 'core/text', 'core/finding'], ['yaml']],
  ['core/edit', ['core/text', 'core/parse'], []],
  ['core/schema/kind-ids', [], []],
  [
    'core/schema',
    ['core/remembered', 'core/schema/kind-ids', 'core/text', 'core/finding', 'core/nearest', 'core/parse', 'core/edit', 'core/wording'],
    ['ajv/dist/2020.js', '../schemas/roles.json', ...schemaNames.map((name) => `../schemas/${name}.schema.json`)],
  ],
  ['core/spec', ['core/remembered', 'core/text', 'core/finding', 'core/nearest', 'core/config', 'core/parse', 'core/edit', 'core/schema', 'core/wording'], []],
  ['core/ownership', ['core/remembered', 'core/text', 'core/config', 'core/schema', 'core/spec'], ['../schemas/roles.json', '../schemas/sources.json', '../schemas/profiles.json']],
  [
    'core/statistics',
    [],
    [
      '@stdlib/stats-base-dists-normal-cdf/lib/main.js', '@stdlib/stats-base-dists-normal-quantile/lib/main.js',
      '@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js', '@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js',
    ],
  ],
  ['core/wording', ['core/remembered', 'core/text'], []],
  ['core/experiment', ['core/remembered', 'core/text', 'core/finding', 'core/parse', 'core/edit', 'core/spec', 'core/statistics', 'core/wording'], []],
  ['core/lock', ['core/text', 'core/finding', 'core/parse', 'core/edit', 'core/schema', 'core/spec', 'core/experiment', 'core/wording'], []],
  ['core/rules/support', ['core/remembered', 'core/text', 'core/finding', 'core/config', 'core/parse', 'core/edit', 'core/spec', 'core/experiment', 'core/wording'], []],
  [
    'core/rules',
    ['core/remembered', 'core/rules/support', 'core/text', 'core/finding', 'core/nearest', 'core/config', 'core/parse', 'core/edit', 'core/schema', 'core/schema/kind-ids', 'core/spec', 'core/ownership', 'core/statistics', 'core/experiment', 'core/lock', 'core/wording'],
    [],
  ],
  ['core/suppress', ['core/text', 'core/finding', 'core/nearest', 'core/parse'], []],
  ['core/in-force', ['core/remembered', 'core/config', 'core/schema', 'core/spec', 'core/rules'], []],
  [
    'core/analyze',
    ['core/finding', 'core/config', 'core/in-force', 'core/parse', 'core/schema', 'core/spec', 'core/ownership', 'core/rules', 'core/suppress'],
    [],
  ],
  ['core/team', ['core/text', 'core/config', 'core/parse', 'core/schema', 'core/spec', 'core/snippet', 'core/scaffold', 'core/workspace'], []],
  ['core/example-days', ['core/wording'], []],
  ['core/examples', ['core/schema', 'core/analyze', 'core/example-days', 'core/workspace'], []],
  ['core/project', ['core/glob', 'core/config', 'core/parse', 'core/schema', 'core/spec', 'core/team', 'core/analyze', 'core/workspace'], []],
  ['core/scaffold', ['core/text', 'core/config', 'core/parse', 'core/edit', 'core/schema', 'core/ownership', 'core/snippet', 'core/workspace'], []],
  [
    'core/features/preview',
    ['core/features', 'core/text', 'core/finding', 'core/parse', 'core/schema', 'core/spec', 'core/ownership', 'core/statistics', 'core/analyze', 'core/experiment', 'core/wording'],
    ['markdown-it', 'd3-scale'],
  ],
  [
    'core/features',
    ['core/text', 'core/finding', 'core/nearest', 'core/config', 'core/parse', 'core/edit', 'core/schema', 'core/schema/kind-ids', 'core/spec', 'core/ownership', 'core/rules', 'core/statistics', 'core/analyze', 'core/experiment', 'core/lock', 'core/wording', 'core/snippet', 'core/scaffold', 'core/team', 'core/workspace'],
    [],
  ],
  [
    'core/import',
    ['core/text', 'core/nearest', 'core/parse', 'core/edit', 'core/schema', 'core/spec', 'core/ownership', 'core/wording'],
    ['markdown-it'],
  ],
  ['core/first', ['core/text', 'core/local-day', 'core/schema', 'core/spec', 'core/ownership', 'core/snippet', 'core/features'], []],
  [
    'core/service',
    ['core/text', 'core/finding', 'core/nearest', 'core/local-day', 'core/schema', 'core/schema/kind-ids', 'core/spec', 'core/rules', 'core/statistics', 'core/analyze', 'core/project', 'core/scaffold', 'core/examples', 'core/features', 'core/features/preview', 'core/import', 'core/wording', 'core/workspace'],
    [],
  ],
  ['build', ['core/rules', 'core/schema'], ['node:fs', 'node:path', 'typescript']],
  ['node', ['core/service', 'core/workspace'], ['node:fs', 'node:fs/promises', 'node:path', 'node:child_process', 'node:crypto', 'ignore']],
  ['cli', ['core/service', 'node'], ['node:util', 'node:process', 'node:path']],
  ['vscode', ['core/first', 'core/service', 'core/schema/kind-ids', 'webview'], ['vscode']],
  ['webview', [], []],
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  /** Read when it is first needed. */
  readonly later: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.split(sep).join('/'));

const imports = files.flatMap(importsOf);

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  return importsIn(text).map(({ to, ...rest }) => ({ from: file, to: resolve(file, to), ...rest }));
}

function importsIn(text: string): readonly Omit<Import, 'from'>[] {
  const written = /^(?:import|export)\s+(?:(type\s)?[^;']*?from\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(written)].map(([, type, now, later]) => ({ to: now ?? later ?? '', typeOnly: type !== undefined, later: later !== undefined }));
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative(src, join(src, dirname(file), specifier)).split(sep).join('/').replace(/\.js$/, '.ts');
}

function roomOf(file: string): string | undefined {
  const matches = rooms.map(([room]) => room).filter((room) => file === `${room}.ts` || file.startsWith(`${room}/`));
  return matches.sort((a, b) => b.length - a.length)[0];
}

describe('imports', () => {
  it('every file has a room', () => {
    assert.deepEqual(files.filter((file) => !roomOf(file)), []);
  });

  it('obey the table', () => {
    const wrong = imports.filter(({ from, to }) => !isAllowed(from, to)).map(({ from, to }) => `${from} → ${to}`);
    assert.deepEqual(wrong, []);
  });

  it('are seen however they are written', () => {
    const text = "import './a.js';\nimport b from './b.js';\nimport {\n  c,\n} from './c.js';\nexport * from './d.js';\nimport type { E } from './e.js';\nconst f = await import('./f.js');\n";
    assert.deepEqual(importsIn(text).map(({ to }) => to), ['./a.js', './b.js', './c.js', './d.js', './e.js', './f.js']);
    assert.deepEqual(importsIn(text).map(({ typeOnly, later }) => `${typeOnly} ${later}`), [...Array<string>(4).fill('false false'), 'true false', 'false true']);
  });

  it('need every permission in the table', () => {
    const used = new Set(imports.map(({ from, to }) => `${roomOf(from)} → ${to.endsWith('.ts') ? roomOf(to) : to}`));
    const permitted = rooms.flatMap(([room, others, packages]) => [...others, ...packages].map((other) => `${room} → ${other}`));
    assert.deepEqual(permitted.filter((permission) => !used.has(permission)), []);
  });

  it('a rule never imports another rule', () => {
    const hub = new Set(['core/rules/rule.ts', 'core/rules/index.ts', 'core/rules/catalog.ts']);
    const wrong = imports.filter(
      ({ from, to }) =>
        /^core\/rules\/[^/]+$/.test(from) && !hub.has(from) && /^core\/rules\/[^/]+$/.test(to) && to !== 'core/rules/rule.ts',
    );
    assert.deepEqual(wrong, []);
  });

  it('features take rules only from the catalogue', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('core/features/') && /^core\/rules\/[^/]+$/.test(to) && !['core/rules/catalog.ts', 'core/rules/rule.ts'].includes(to),
    );
    assert.deepEqual(wrong, []);
  });

  it('lead from where the extension begins to nothing that reads or judges specs: that waits for the first of them', () => {
    const begun = new Set(['vscode/extension.ts']);
    for (const file of begun) for (const { from, to, typeOnly, later } of imports) if (from === file && !typeOnly && !later) begun.add(to);
    assert(begun.has('vscode/documents.ts') && begun.has('core/first.ts'));
    const waits = /^core\/(?:service|project|analyze|parse|rules|statistics|suppress|edit|features\/(?!complete\/(?:start|completion)|groupings))/;
    assert.deepEqual([...begun].filter((file) => waits.test(file)), []);
  });

  it('never run in circles', () => {
    const graph = new Map(files.map((file) => [file, imports.filter(({ from, typeOnly }) => from === file && !typeOnly).map(({ to }) => to)]));
    const done = new Set<string>();
    const walk = (file: string, trail: readonly string[]): void => {
      assert(!trail.includes(file), `a circle: ${[...trail, file].join(' → ')}`);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
  });
});

function isAllowed(from: string, to: string): boolean {
  const home = roomOf(from);
  const entry = rooms.find(([room]) => room === home);
  if (!entry) return false;
  const [, mayImport, packages] = entry;
  if (!to.endsWith('.ts')) return packages.includes(to);
  const target = roomOf(to);
  return target !== undefined && (target === home || mayImport.includes(target));
}
