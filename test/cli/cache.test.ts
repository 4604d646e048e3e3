import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reporters } from '../../src/cli/reporters/index.js';
import { defaultCache } from '../../src/cli/cache.js';
import { writeCache } from '../../src/node/cache-file.js';
import { archived, type TestFolder, testFolders } from '../support/command-line.js';
import { generateSpecs } from '../bench/generate.js';

const root = join(__dirname, '..', '..');
const wrong = archived('wrong', 'created: soon\n');

describe('lint --cache', () => {
  const folder = testFolders();
  const team = (count: number): TestFolder => folder(Object.fromEntries([...generateSpecs(count)].map(({ path, text }) => [path, text])));
  const remembered = (specs: TestFolder): string => specs.read(defaultCache);

  /** Fails unless the report is what it is without a cache. */
  async function same(specs: TestFolder, argv: readonly string[] = []): Promise<string> {
    const plain = await specs.run(['lint', ...argv]);
    assert.deepEqual(await specs.run(['lint', '--cache', ...argv]), plain);
    return plain.out;
  }

  it('finds the same in every format, the first time and the next', async function () {
    this.timeout(60_000);
    const specs = team(6);
    for (const round of ['first', 'next']) {
      for (const format of Object.keys(reporters)) assert((await same(specs, ['--format', format])).length > 500, `${round} ${format}`);
      await same(specs, ['--quiet', '--max-warnings', '0']);
    }
    // A run that takes everything from the cache leaves it as it was.
    const before = remembered(specs);
    await same(specs);
    assert.equal(remembered(specs), before);
  });

  it('the second time nothing is judged again', async () => {
    const specs = folder({ 'a.prd.yaml': wrong, 'product-specs.yaml': 'spec: config/v1\n' });
    await specs.run(['lint', '--cache']);
    // Words that only a cache can know: they are reported, so they were taken from it.
    forge(specs, (text) => text.replace('is not a date', 'is REMEMBERED'));
    const { out } = await specs.run(['lint', '--cache']);
    assert.match(out, /REMEMBERED/);
    assert.doesNotMatch((await specs.run(['lint'])).out, /REMEMBERED/);
  });

  it('everything a verdict rests on counts', async function () {
    this.timeout(60_000);
    const launch = 'spec: launch/v1\nid: search-launch\ntitle: Search\nstatus: archived\narchived_reason: rejected\nprd: serch\n';
    const specs = folder({ 'a.prd.yaml': archived('search', 'created: soon\n'), 'b.launch.yaml': launch });
    const seen = new Set([await same(specs)]);
    const changes: readonly (readonly [string, () => void, readonly string[]])[] = [
      ['another file', () => specs.write('a.prd.yaml', archived('serch', 'created: soon\n')), []],
      ['its text', () => specs.write('b.launch.yaml', launch.replace('title: Search', 'title: [Search]')), []],
      ['settings', () => specs.write('product-specs.yaml', 'spec: config/v1\nrules:\n  valid-date: info\n'), []],
      ['the name of the settings', () => specs.write('product-specs.yaml', 'spec: config/v1\nteam:\n  pmm: "Ana\n'), []],
      ['a kind of the team', () => {
        specs.write('product-specs.yaml', 'spec: config/v1\nkinds: {discovery: {schema: kind.json}}\n');
        specs.write('kind.json', '{"type": "object", "properties": {"spec": {}, "id": {}}, "additionalProperties": false}');
        specs.write('c.discovery.yaml', 'spec: discovery/v1\nid: c\nnotes: A\n');
      }, []],
      ['its schema', () => specs.write('kind.json', '{"type": "object", "properties": {"spec": {}, "id": {}, "notes": {}, "more": {}}, "required": ["more"]}'), []],
      ['the day', () => undefined, ['--today', '2031-02-03']],
      ['--config', () => specs.write('other.yaml', 'spec: config/v1\nrules:\n  valid-date: off\n'), ['--config', 'other.yaml']],
    ];
    for (const [what, change, argv] of changes) {
      change();
      const out = await same(specs, argv);
      assert(!seen.has(out), `${what} changes nothing, so this proves nothing`);
      seen.add(out);
      await same(specs, argv);
    }
  });

  it('lines that move in one file change no word about another', async function () {
    this.timeout(60_000);
    const specs = team(6);
    await same(specs);
    for (const { path, text } of generateSpecs(6)) if (!path.startsWith('product-specs')) specs.write(path, `# Moved.\n\n${text}`);
    await same(specs);
  });

  it('files that come and go, and runs over a part, are followed', async () => {
    const specs = folder({ '.git/HEAD': '', 'a/a.prd.yaml': wrong, 'b/b.prd.yaml': archived('b', 'created: soon\n') });
    await same(specs, ['a']);
    await same(specs, ['b']);
    specs.write('a/c.prd.yaml', archived('b'));
    assert.match(await same(specs), /unique-spec-id/);
    await same(specs, ['--cache=b/memory.json', 'b']);
  });

  it('--fix leaves nothing stale behind', async () => {
    const specs = folder({ 'a.prd.yaml': archived('a', 'created: 2026/03/01\n') });
    await specs.run(['lint', '--cache']);
    assert.match((await specs.run(['lint', '--cache', '--fix'])).out, /changed 1 file/);
    assert.equal(await same(specs), '1 spec checked, nothing to report.\n');
  });

  for (const [what, damage] of [
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['changed in one letter', (text: string) => text.replace('is not', 'is now')],
    ['of another version', (text: string) => text.replace(/ \S+/, ' other')],
    ['empty', () => ''],
    ['noise', () => '\u0000\ufffd{{{'],
  ] as const) {
    it(`a cache that is ${what} is as good as none`, async () => {
      const specs = folder({ 'a.prd.yaml': wrong });
      await specs.run(['lint', '--cache']);
      const whole = remembered(specs);
      specs.write(defaultCache, damage(whole));
      assert.notEqual(remembered(specs), whole);
      await same(specs);
      assert.equal(remembered(specs), whole);
    });
  }

  it('never writes over what is somebody else’s', async () => {
    const specs = folder({ 'a.prd.yaml': wrong, 'package.json': '{"name": "shop"}\n' });
    const lines = await Promise.all(['package.json', 'a.prd.yaml', '.'].map((name) => specs.run(['lint', `--cache=${name}`])));
    assert.deepEqual(lines.map(({ code, error }) => [code, error]), [
      [2, 'product-specs: package.json is something else: name another file to remember in.\n'],
      [2, 'product-specs: --cache=a.prd.yaml would write over what may be a spec: name a file such as .product-specs-cache.json.\n'],
      [2, 'product-specs: . is a folder, so nothing can be remembered in it.\n'],
    ]);
    assert.equal(specs.read('package.json'), '{"name": "shop"}\n');
    assert.equal(specs.read('a.prd.yaml'), wrong);
  });

  it('that cannot be written is told, after the report', async () => {
    const { code, out, error } = await folder({ 'a.prd.yaml': archived('a') }).run(['lint', '--cache=nowhere/memory.json']);
    assert.deepEqual([code, out], [2, '1 spec checked, nothing to report.\n']);
    assert.match(error, /^product-specs: nowhere\/memory\.json cannot be written: there is no such file or folder\.\n$/);
  });

  it('and standard input do not go together', async () => {
    assert.match((await folder().run(['lint', '--cache', '--stdin'])).error, /^product-specs: --cache remembers files, .*\n$/);
  });

  it('survives a run that is killed while it writes', async function () {
    this.timeout(60_000);
    const specs = team(8);
    await specs.run(['lint', '--cache']);
    const writer = `const { writeCache } = require(${JSON.stringify(join(root, 'src/node/cache-file.ts'))});
      process.send?.('ready'); for (;;) writeCache(${JSON.stringify(specs.at(defaultCache))}, 'other', { filler: 'x'.repeat(5e6) });`;
    for (let round = 0; round < 3; round++) {
      const child = spawn(process.execPath, ['--require', 'tsx/cjs', '-e', writer], { cwd: root, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      await new Promise((resolve) => child.once('message', resolve));
      await new Promise((resolve) => setTimeout(resolve, 40 + 35 * round));
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      // Whatever is there is whole.
      const text = readFileSync(specs.at(defaultCache), 'utf8');
      assert(/^product-specs-cache \S+ \S+\n\{.*\}$/s.test(text), `${text.length} letters, not whole`);
      await same(specs);
    }
    assert(existsSync(specs.at(defaultCache)));
    // What a killed run leaves beside it is no spec and disturbs nobody.
    assert(readdirSync(specs.path).every((name) => name === 'product-specs.yaml' || name.startsWith('specs-') || name.startsWith(`.`)));
  });
});

/** Writes a cache that says something else and is sound all the same. */
function forge(specs: TestFolder, change: (text: string) => string): void {
  const [head = '', content = ''] = specs.read(defaultCache).split('\n');
  const changed = change(content);
  assert.notEqual(changed, content);
  const maker = head.split(' ')[1] ?? '';
  writeCache(specs.at(defaultCache), maker, JSON.parse(changed));
}
