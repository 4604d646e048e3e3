import { strict as assert } from 'node:assert';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { archived, testFolders } from '../support/command-line.js';

const before = archived('search', 'created: 2026/03/01\n');
const after = archived('search', 'created: 2026-03-01\n');
const bytes = (text: string): string => Buffer.from(text).toString('latin1');

describe('lint --fix', () => {
  const folder = testFolders();

  it('mends what is safe, says so and reports the rest', async () => {
    const specs = folder({ 'a.prd.yaml': `${before}horizn: current\n`, 'b.prd.yaml': archived('other') });
    const { code, out } = await specs.run(['lint', '--fix']);
    assert.equal(specs.read('a.prd.yaml'), `${after}horizn: current\n`);
    assert.equal(
      out,
      `a.prd.yaml
  7:1  error    \`horizn\` is not known in a PRD. Did you mean \`horizon\`?  unknown-key

2 specs checked: 1 error, 0 warnings, 0 infos.
--fix changed 1 file: a.prd.yaml
`,
    );
    assert.equal(code, 1);
  });

  it('without it nothing is written', async () => {
    const specs = folder({ 'a.prd.yaml': before });
    await specs.run(['lint']);
    assert.equal(specs.read('a.prd.yaml'), before);
  });

  for (const [what, text, fixed] of [
    ['Windows line breaks', before.replaceAll('\n', '\r\n'), after.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${before}`, `\ufeff${after}`],
    ['no last line break', before.trimEnd(), after.trimEnd()],
    ['all of these', `\ufeff${before.trimEnd().replaceAll('\n', '\r\n')}`, `\ufeff${after.trimEnd().replaceAll('\n', '\r\n')}`],
    ['letters beyond ASCII', `# Für Ana 🎉\n${before}`, `# Für Ana 🎉\n${after}`],
  ] as const) {
    it(`keeps ${what}`, async () => {
      const specs = folder({ 'a.prd.yaml': text });
      assert.equal((await specs.run(['lint', '--fix'])).code, 0);
      assert.equal(specs.bytes('a.prd.yaml'), bytes(fixed));
    });
  }

  it('inserted lines get the line breaks of the file', async () => {
    const specs = folder({ 'a.prd.yaml': before.replace('spec: prd/v1\n', '').replaceAll('\n', '\r\n') });
    await specs.run(['lint', '--fix']);
    assert.equal(specs.bytes('a.prd.yaml'), bytes(after.replaceAll('\n', '\r\n')));
  });

  it('goes on until nothing changes: a fix may uncover the next', async () => {
    // The space that is missing and the form of the date stand in each other's way.
    const specs = folder({ 'a.prd.yaml': before.replace('created: ', 'created:') });
    assert.equal((await specs.run(['lint', '--fix'])).code, 0);
    assert.equal(specs.read('a.prd.yaml'), after);
  });

  it('columns of the first line do not count the byte order mark', async () => {
    const { out } = await folder({ 'a.prd.yaml': '\ufeffid: [1]\nspec: prd/v1\ntitle: A\nstatus: archived\n' }).run(['lint', '--format', 'json']);
    assert.match(out, /"start": \{\s*"line": 1,\s*"column": 5,\s*"offset": 4\s*\}/);
  });

  it('keeps permissions, leaves nothing behind and writes through links', async () => {
    // Left out of the project, or there would be two specs of one id.
    const specs = folder({ '.gitignore': 'real/\n', 'real/a.prd.yaml': before });
    chmodSync(specs.at('real/a.prd.yaml'), 0o640);
    symlinkSync(specs.at('real/a.prd.yaml'), specs.at('link.prd.yaml'));
    const { code } = await specs.run(['lint', '--fix', 'link.prd.yaml']);
    assert.equal(code, 0);
    assert.equal(specs.read('real/a.prd.yaml'), after);
    assert(lstatSync(specs.at('link.prd.yaml')).isSymbolicLink());
    assert.equal(statSync(specs.at('real/a.prd.yaml')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(specs.at('real')), ['a.prd.yaml']);
  });

  it('a file that cannot be written is one line; the others are fixed', async function () {
    if (process.platform === 'win32') this.skip();
    const specs = folder({ 'a.prd.yaml': before, 'b.prd.yaml': before.replace('id: search', 'id: other') });
    chmodSync(specs.at('a.prd.yaml'), 0o444);
    chmodSync(specs.at('b.prd.yaml'), 0o666);
    chmodSync(specs.path, 0o777);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    const { code, out, error } = await specs.run(['lint', '--fix']).finally(() => isRoot && process.seteuid?.(0));
    assert.equal(code, 2);
    assert.equal(error, 'product-specs: a.prd.yaml cannot be written: you have no permission.\n');
    assert.equal(specs.read('a.prd.yaml'), before);
    assert.match(specs.read('b.prd.yaml'), /created: 2026-03-01/);
    assert.match(out, /^a\.prd\.yaml\n .* valid-date\n/);
    assert.match(out, /--fix changed 1 file: b\.prd\.yaml\n/);
  });
});
