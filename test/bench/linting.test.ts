import { strict as assert } from 'node:assert';
import { tmpdir } from 'node:os';
import { attempt, type Tool } from './linting.js';

describe('a tool that is measured against', () => {
  const tool = (script: string): Tool => ({ name: 'another', argv: ['-e', script], looked: (printed) => printed.match(/^file$/gm)?.length ?? 0 });
  const failureOf = (script: string): string | undefined => {
    const failed = new Map<Tool, string>();
    const another = tool(script);
    attempt(tmpdir(), another, 2, failed);
    return failed.get(another);
  };

  it('counts when it has looked at every file, whatever it found', () => {
    assert.equal(failureOf('console.log("file\\nfile")'), undefined);
    assert.equal(failureOf('console.log("file\\nfile"); process.exitCode = 1'), undefined);
  });

  it('is said not to finish when it stops early or fails', () => {
    assert.equal(failureOf('console.log("file")'), 'does not finish: looked at 1 of 2 files');
    assert.equal(failureOf('console.log("file\\nfile\\nno such option"); process.exitCode = 2')?.startsWith('does not finish: ended with 2: file'), true);
  });

  it('is not tried again once it has failed', () => {
    const another = tool('process.exit(3)');
    const failed = new Map([[another, 'does not finish: at all']]);
    attempt(tmpdir(), another, 2, failed);
    assert.equal(failed.get(another), 'does not finish: at all');
  });
});
