import { strict as assert } from 'node:assert';
import { scratch } from './measure.js';
import { loadedWith, namedBy, sizes } from './size.js';

describe('the size of what is shipped', () => {
  const dist = scratch([
    { path: 'extension.js', text: 'const vscode = require("vscode"); class Tree extends vscode.TreeItem {} require("./chunks/a-1.js"); exports.later = () => [require("./chunks/b-2.js"), require("./chunks/service-5.js")];' },
    { path: 'chunks/a-1.js', text: `exports.levels = { [require("vscode").DiagnosticSeverity.Error]: "${'a'.repeat(1000)}" };` },
    { path: 'chunks/b-2.js', text: `require("./c-3.js"); require("./a-1.js"); // ${'b'.repeat(2000)}` },
    { path: 'chunks/c-3.js', text: `// ${'c'.repeat(4000)}` },
    { path: 'chunks/service-5.js', text: `require("./a-1.js"); // ${'e'.repeat(3000)}` },
    { path: 'chunks/d-4.js', text: `// ${'d'.repeat(8000)}` },
    { path: 'web.js', text: '/'.repeat(16_000) },
  ]);

  it('knows what is read at the start from reading it, whatever the files are called', () => {
    assert.deepEqual(loadedWith(dist, 'extension.js').toSorted(), ['chunks/a-1.js', 'extension.js']);
    assert.throws(() => loadedWith(scratch([{ path: 'extension.js', text: 'throw new Error("broken");' }]), 'extension.js'), /cannot be loaded: Error: broken/);
  });

  it('knows what may be asked for later, and leaves out what only others use', () => {
    assert.deepEqual(namedBy(dist, 'extension.js').toSorted(), ['chunks/a-1.js', 'chunks/b-2.js', 'chunks/c-3.js', 'chunks/service-5.js', 'extension.js']);
    assert.deepEqual(sizes(dist).map(({ figure }) => figure), ['1 KB', '3 KB', '6 KB', '16 KB']);
  });
});
