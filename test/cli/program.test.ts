import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { commands } from '../../src/cli/commands/index.js';
import { archived, TestFolder, testFolders } from '../support/command-line.js';

const root = join(__dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

describe('the program', () => {
  const folder = testFolders();

  it('--help lists every command, and each has its own', async () => {
    const { code, out } = await folder().run(['--help']);
    assert.equal(code, 0);
    for (const { name, summary, options } of commands) {
      assert(out.replace(/\s+/g, ' ').includes(summary), name);
      const help = await folder().run([name, '--help']);
      assert.equal(help.code, 0);
      for (const option of options) assert(help.out.includes(`--${option.name}`), `${name} --${option.name}`);
      assert.equal((await folder().run(['help', name])).out, help.out);
      assert(help.out.split('\n').every((line) => line.length <= 100 || line.startsWith('  product-specs ')), name);
    }
  });

  it('every example in the help can be understood', async () => {
    const documents = { 'saved-searches.md': '# Saved searches\n', 'brief.md': '# Shorter form\n' };
    const specs = folder({ 'specs/guest-checkout.prd.yaml': archived('guest-checkout'), ...documents });
    const person = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com'];
    const git = (...words: readonly string[]): void => void execFileSync('git', [...person, ...words], { cwd: specs.path, stdio: 'pipe' });
    git('init');
    git('commit', '--allow-empty', '-m', 'Begin');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    for (const [line] of commands.flatMap(({ examples }) => examples)) {
      const words = [...line.replace(/ >.*$/, '').matchAll(/"([^"]*)"|([^\s"]*="[^"]*")|(\S+)/g)].map((match) => match[1] ?? (match[2] ?? match[3] ?? '').replaceAll('"', ''));
      assert.equal(words[0], 'product-specs');
      const { code, error } = await specs.run([...words.slice(1), ...(words[1] === 'new' ? ['--dir', 'elsewhere'] : [])]);
      assert(code < 2, `${line}: ${error}`);
    }
  });

  it('--version is that of the package', async () => {
    assert.deepEqual(await folder().run(['--version']), { code: 0, out: `${version}\n`, error: '' });
  });

  it('without a command it shows the help and fails', async () => {
    const { code, out, error } = await folder().run([]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /^Product Specs: .*\n\nUsage:/);
  });

  for (const [argv, error] of [
    [['lnt'], 'There is no command lnt. Did you mean `lint`?'],
    [['--verison'], 'There is no command --verison. Did you mean `--version`?'],
    [['xyzzy'], 'There is no command xyzzy. See product-specs --help.'],
    [['specs/a.prd.yaml'], 'There is no command specs/a.prd.yaml. To check it: product-specs lint specs/a.prd.yaml'],
    [['lint', '--formt', 'json'], 'There is no option --formt here. Did you mean --format? See product-specs lint --help.'],
    [['lint', '-x'], 'There is no option -x here. See product-specs lint --help.'],
    [['lint', '--format', 'jsn'], '--format can be stylish, json, sarif, github or junit, not "jsn". Did you mean `json`?'],
    [['lint', '--format'], '--format needs a value: --format stylish|json|sarif|github|junit.'],
    [['lint', '--config', '--fix'], '--config needs a value: --config FILE.'],
    [['lint', '--fix=yes'], '--fix takes no value: write just --fix.'],
    [['lint', '--max-warnings', '-1'], '--max-warnings takes a whole number such as 0 or 10, not "-1".'],
  ] as const) {
    it(`${argv.join(' ')} is one line`, async () => {
      assert.deepEqual(await folder().run(argv), { code: 2, out: '', error: `product-specs: ${error}\n` });
    });
  }

  it('long work shows on a screen, and only there', async () => {
    const specs = folder({ 'a.prd.yaml': archived('a'), 'b.prd.yaml': archived('b') });
    const { now } = performance;
    let time = 0;
    performance.now = () => (time += 400);
    try {
      assert.equal((await specs.run(['lint'])).error, '');
      const { error } = await specs.run(['lint'], { errorIsScreen: true });
      const told = error.split('\r\u001b[2K').filter((line) => line !== '');
      assert.deepEqual([...new Set(told.map((line) => line.split(' ')[0]))], ['Read', 'Found', 'Checked']);
      assert(told.includes('Found 1 spec') && told.includes('Checked 1 of 2 specs'), told.join('\n'));
      assert(error.endsWith('\r\u001b[2K'));
    } finally {
      performance.now = now;
    }
  });
});

describe('the program as a process', function () {
  this.timeout(20_000);
  let built: TestFolder;
  let program = '';

  before(() => {
    built = new TestFolder();
    program = built.at('dist/cli.cjs');
    mkdirSync(built.at('dist'));
    for (const asset of ['templates', 'schemas', 'package.json']) symlinkSync(join(root, asset), built.at(asset));
    buildSync({ entryPoints: [join(root, 'src/cli/main.ts')], outfile: program, bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'error' });
  });
  after(() => built.remove());

  const folder = testFolders();
  const start = (argv: readonly string[], options: object): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8', ...options });

  it('prints, takes standard input and ends with the exit code', () => {
    const { path } = folder({ 'a.prd.yaml': archived('a') });
    const clean = start(['lint'], { cwd: path });
    assert.deepEqual([clean.status, clean.stdout, clean.stderr], [0, '1 spec checked, nothing to report.\n', '']);
    const wrong = start(['lint', '--stdin'], { cwd: path, input: archived('a', 'created: soon\n') });
    assert.equal(wrong.status, 1);
    assert.match(wrong.stdout, /^<stdin>\n/);
    assert.equal(start(['lint', 'nowhere'], { cwd: path }).status, 2);
  });

  it('finds what comes with it', () => {
    const { path } = folder();
    assert.equal(start(['--version'], { cwd: path }).stdout, `${version}\n`);
    assert.match(start(['new', 'prd', '--title', 'A', '--stdout'], { cwd: path }).stdout, /^spec: prd\/v1\n/);
    assert.match(start(['schema', 'prd'], { cwd: path }).stdout, /^\{\n/);
  });

  it('whoever reads may stop early', function () {
    if (process.platform === 'win32') this.skip();
    const { path } = folder();
    // The schema is longer than a pipe holds, so the program is still writing when `head` has gone.
    const out = execFileSync('sh', ['-c', `"${process.execPath}" "${program}" schema prd 2>errors | head -n 1`], { cwd: path, encoding: 'utf8' });
    assert.deepEqual([out, readFileSync(join(path, 'errors'), 'utf8')], ['{\n', '']);
  });

  it('a current folder that is gone is one line', function () {
    if (process.platform === 'win32') this.skip();
    const gone = new TestFolder();
    const { status, stderr } = spawnSync('sh', ['-c', `rmdir "${gone.path}"; exec "${process.execPath}" "${program}" lint`], { cwd: gone.path, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [2, 'product-specs: The current folder is gone. Go to another one and try again.\n']);
  });
});
