import { strict as assert } from 'node:assert';
import { check, findingsOf } from '../../support/fixture.js';
import { applyEdits } from '../../../src/core/text.js';

const file = (name: string, kind: string, id: string, below = ''): string => `== ${name} ==\nspec: ${kind}/v1\nid: ${id}\n${below}title: A\nstatus: draft`;

describe('unique-spec-id', () => {
  it('names the others, in every file concerned', () => {
    check([
      file('b.prd.yaml', 'prd', 'search', '    ^^^^^^ error unique-spec-id: The id `search` is also used by a launch brief (a.launch.yaml) and a PRD (c.prd.yaml). Give one of them another id, and change it too where other specs refer to it.\n'),
      file('a.launch.yaml', 'launch', 'search', '    ^^^^^^ error unique-spec-id: The id `search` is also used by a PRD (b.prd.yaml) and a PRD (c.prd.yaml). Give one of them another id, and change it too where other specs refer to it.\n'),
      file('c.prd.yaml', 'prd', 'search', '    ^^^^^^ error unique-spec-id: The id `search` is also used by a launch brief (a.launch.yaml) and a PRD (b.prd.yaml). Give one of them another id, and change it too where other specs refer to it.\n'),
      file('d.prd.yaml', 'prd', 'search-2'),
    ].join('\n'), 'unique-spec-id');
  });

  it('is silent for places to fill, and for text that is no file', () => {
    check([file('a.prd.yaml', 'prd', '<id>'), file('b.prd.yaml', 'prd', '<id>')].join('\n'), 'unique-spec-id');
    check('spec: prd/v1\nid: search\ntitle: A\nstatus: draft\n', 'unique-spec-id');
  });

  it('points to the others and offers an id that is free', () => {
    const files = findingsOf(
      [file('a.prd.yaml', 'prd', 'search'), file('b.launch.yaml', 'launch', 'search'), file('c.prd.yaml', 'prd', 'x'), file('d.prd.yaml', 'prd', 'x'), file('e.prd.yaml', 'prd', 'x-2')].join('\n'),
    );
    const seen = files.map(({ file: { text }, findings }) => {
      const finding = findings.find(({ rule }) => rule === 'unique-spec-id');
      const fixed = applyEdits(text, finding?.fixes()[0]?.edits ?? []);
      return `${/^id: (.*)$/m.exec(fixed)?.[1] ?? ''} < ${finding?.related.map(({ path, span }) => `${path ?? ''} at ${span.start}`).join() ?? ''}`;
    });
    assert.deepEqual(seen, [
      'search-prd < b.launch.yaml at 20',
      'search-launch < a.prd.yaml at 17',
      'x-3 < d.prd.yaml at 17',
      'x-3 < c.prd.yaml at 17',
      'x-2 < ',
    ]);
  });
});
