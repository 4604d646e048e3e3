/** What is published: what is in it, that it runs where nothing else is, and that it names whose work it contains. Made from `dist`. */
import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';

const root = join(__dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
};

/** Everything that may be in the package, and nothing that must not be missing. */
const patterns: readonly RegExp[] = [
  /^package\.json$/, /^package\.nls\.json$/, /^README\.md$/, /^CHANGELOG\.md$/, /^LICENSE$/, /^icon\.png$/,
  /^dist\/(?:extension|web|webview|compile)\.js$/, /^dist\/cli\.cjs$/, /^dist\/chunks\/[\w-]+\.js$/, /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^media\/[\w/-]+\.(?:svg|css)$/, /^l10n\/[\w.-]+\.json$/,
  /^schemas\/[a-z]+(?:\.schema)?\.json$/, /^src\/core\/rules\/docs\/[a-z-]+\.md$/, /^templates\/index\.json$/, /^templates\/(?:prd|experiment|launch|config|examples)\/[\w.-]+\.yaml$/,
];

const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
let folder = '';
let packed: readonly string[] = [];
let archive = '';

function npm(words: readonly string[], cwd: string): string {
  return execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' });
}

describe('the package', () => {
  before(() => {
    assert(existsSync(join(root, 'dist/cli.cjs')), 'nothing is built yet: npm run build');
    folder = mkdtempSync(join(tmpdir(), 'product-specs-'));
    const [made] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root)) as { filename: string; files: { path: string }[] }[];
    assert(made);
    packed = made.files.map(({ path }) => path);
    archive = join(folder, made.filename);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what is needed, and nothing else', () => {
    assert.deepEqual(packed.filter((path) => !patterns.some((pattern) => pattern.test(path))), []);
    assert.deepEqual(patterns.filter((pattern) => !packed.some((path) => pattern.test(path))), []);
  });

  it('runs where nothing else is installed, without a network', () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{"private": true}');
    npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', archive], home);
    assert.deepEqual(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.')), ['product-specs']);
    const run = (...words: readonly string[]): { status: number | null; stdout: string } =>
      spawnSync(join(home, 'node_modules/.bin/product-specs'), words, { cwd: home, encoding: 'utf8', shell: process.platform === 'win32' });
    assert.equal(run('--version').stdout, `${manifest.version}\n`);
    assert.equal(run('new', 'prd', '--title', 'Guest checkout', '--dir', 'specs').status, 0);
    const { status, stdout } = run('lint');
    assert.match(stdout, /guest-checkout\.prd\.yaml/);
    assert.notEqual(status, 2);
    assert.match(run('explain', 'prd.problem').stdout, /problem/i);
    // What a rule's page says is read from a file of its own.
    assert.match(run('explain', 'srm').stdout, /## Why it matters/);
    assert.doesNotThrow(() => JSON.parse(run('schema', 'prd').stdout) as unknown);
  });

  it('names every package that is in it, with its licence', async () => {
    const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const missing = (await bundled()).filter((path) => {
      const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { name: string; version: string };
      const texts = readdirSync(path).filter((file) => /^licen[cs]e/i.test(file)).map((file) => readFileSync(join(path, file), 'utf8').trim());
      return !notices.includes(`${name} ${version} (`) || texts.length === 0 || !texts.every((text) => notices.includes(text));
    });
    assert.deepEqual(missing, []);
  });
});

describe('the extension as a file', () => {
  it('is packed without a warning, with pictures that are shown and the licences', () => {
    const words = manifest.scripts['package']?.split('&& vsce ')[1]?.split(' ') ?? [];
    assert.equal(words[0], 'package');
    const home = mkdtempSync(join(tmpdir(), 'product-specs-'));
    try {
      const file = join(home, 'a.vsix');
      const made = spawnSync(process.execPath, [vsce, ...words, '--out', file], { cwd: root, encoding: 'utf8' });
      assert.equal(made.status, 0, made.stderr);
      assert.doesNotMatch(`${made.stdout}${made.stderr}`, /warning|error/i);
      assert(existsSync(file));
      const listed = spawnSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' }).stdout.split('\n');
      assert(listed.includes('dist/THIRD-PARTY-NOTICES.txt'));
      // The two packages are made from one list; the README packed with the extension is another one.
      const rest = packed.filter((path) => !listed.includes(path));
      assert.deepEqual(rest, []);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
    const readme = readFileSync(join(root, 'dist/README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:|data:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
    assert(links.includes('LICENSE') && readme.includes('CONTRIBUTING.md'));
    assert.deepEqual(links.filter((link) => !packed.some((path) => path === link || path.startsWith(`${link}/`))), []);
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]{0,30})/g)].map(([, start]) => start ?? '');
    assert(pictures.length >= 3);
    assert.deepEqual(pictures.filter((start) => !start.startsWith('data:image/png;base64,')), []);
  });

  it('has a picture of at least 128 by 128 points', () => {
    const icon = readFileSync(join(root, 'icon.png'));
    assert(icon.readUInt32BE(16) >= 128 && icon.readUInt32BE(16) === icon.readUInt32BE(20));
  });
});

describe('the size of the extension', () => {
  /** In bytes: no more than this may be read. */
  const most = {
    // Before anything can begin: what looks whether a text can be one of ours, and what VS Code is told of.
    desktop: 90_000,
    // Besides, when the first spec is seen: half of it are the checks of some 150 rules with their messages, which are all run then; the rest is
    // reading and editing texts (120 KB, 8 KB of it the quick reader of ordinary texts), spec and schema (125 KB), and features.
    core: 500_000,
    // One file: besides what the desktop begins with and the core there are the preview (95 KB), markdown-it with the names of HTML's characters
    // (105 KB), charts (46 KB) and the import of documents (60 KB), which only the desktop can read later.
    web: 900_000,
  };

  it('keeps to what may be read when it starts on the desktop', () => {
    const files = filesReadBy('extension.js');
    assert(files.includes(join(root, 'dist/extension.js')) && files.length > 1, files.join(' '));
    const sum = sizeOf(files);
    assert(sum <= most.desktop, `${sum} bytes`);
    // What is read when somebody asks for it must not come along.
    assert.deepEqual(files.filter((file) => /(?:service|preview|compile|import|actions)-\w+\.js$|\.(?:json|md)$/.test(file)), []);
  });

  it('keeps to what may be read for the first spec on the desktop', () => {
    const [core, ...others] = readdirSync(join(root, 'dist/chunks')).filter((file) => file.startsWith('service-'));
    assert(core !== undefined && others.length === 0);
    const start = new Set(filesReadBy('extension.js'));
    const files = filesReadBy(`chunks/${core}`).filter((file) => !start.has(file));
    const sum = sizeOf(files);
    assert(sum > most.desktop && sum <= most.core, `${sum} bytes`);
    assert.deepEqual(files.filter((file) => /(?:preview|compile|import|actions)-\w+\.js$|\.(?:json|md)$/.test(file)), []);
  });

  it('keeps to what may be in the one file for the web', () => {
    const { size } = statSync(join(root, 'dist/web.js'));
    assert(size <= most.web, `${size} bytes`);
  });

  it('makes code of text on the web only where a team has kinds of its own', () => {
    const made = (file: string): number => readFileSync(join(root, 'dist', file), 'utf8').match(/\bFunction\(|\beval\(/g)?.length ?? 0;
    // The one place is where `compile.js` is read.
    assert.equal(made('web.js'), 1);
    assert(made('compile.js') > 0, 'the validator is there');
    assert.deepEqual([...readdirSync(join(root, 'dist/chunks')).map((file) => `chunks/${file}`), 'extension.js'].filter((file) => !/compile-/.test(file) && made(file) > 0), []);
  });
});

function sizeOf(files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + statSync(file).size, 0);
}

/** The files that Node.js has read once a file of `dist` is there, before anything in it is run. */
function filesReadBy(file: string): readonly string[] {
  const program = `
    const modules = require('node:module');
    const load = modules._load;
    // What is asked of VS Code while files are read: anything may be there, and does nothing.
    const vscode = new Proxy(function () {}, { get: (_target, key) => (key === Symbol.toPrimitive ? () => '' : vscode), apply: () => vscode, getPrototypeOf: () => vscode });
    modules._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
    const fs = require('node:fs');
    const read = [];
    for (const name of ['readFileSync', 'readFile']) { const real = fs[name]; fs[name] = (path, ...rest) => { read.push(String(path)); return real(path, ...rest); }; }
    require(${JSON.stringify(join(root, 'dist', file))});
    console.log(JSON.stringify([...new Set([...Object.keys(require.cache), ...read])]));`;
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })) as string[];
}

/** The folders of the packages of which any part is needed, asked of a bundle of our own, which leaves out as much as what is shipped. */
async function bundled(): Promise<readonly string[]> {
  const { withoutPolyfills, withoutColours } = (await import(pathToFileURL(join(root, 'src/build/bundle.mjs')).href)) as Readonly<Record<string, Plugin>>;
  const plugins = [withoutPolyfills, withoutColours].flatMap((plugin) => plugin ?? []);
  const packagesOf = async (options: BuildOptions): Promise<readonly Metafile[]> => {
    const { metafile } = await build({ ...options, bundle: true, write: false, metafile: true, minify: true, logLevel: 'silent', outdir: folder, external: ['vscode'], plugins });
    return metafile ? [metafile] : [];
  };
  const extension = join(root, 'src/vscode/extension.ts');
  const metafiles = [
    ...(await packagesOf({ platform: 'node', mainFields: ['module', 'main'], entryPoints: [join(root, 'src/cli/main.ts'), extension] })),
    ...(await packagesOf({ platform: 'browser', mainFields: ['browser', 'module', 'main'], format: 'cjs', entryPoints: [extension] })),
  ];
  assert.equal(metafiles.length, 2);
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const paths = outputs.flatMap(({ inputs }) => Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])));
  const folders = paths.flatMap((path) => /^.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].map((path) => resolve(path));
}
