import { strict as assert } from 'node:assert';
import { proseOf } from '../../../../src/core/rules/support/prose.js';
import { specOf } from '../../../support/fixture.js';

/** What rules about words see of a summary. */
function seen(summary: string): string | undefined {
  const { spec } = specOf(`spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nsummary: ${summary}\n`);
  const view = spec.at('summary');
  const prose = proseOf(spec, view);
  if (!prose) return undefined;
  assert.equal(prose.text.length, view.text?.length);
  const [word] = /fast/.exec(prose.text) ?? [];
  if (word) {
    const { start, end } = prose.span(prose.text.indexOf(word), prose.text.indexOf(word) + word.length);
    assert.equal(spec.source.text.slice(start, end), word);
  }
  return prose.text.replace(/\s+/g, ' ').trim();
}

describe('prose', () => {
  it('leaves out code, addresses and what others said', () => {
    assert.equal(seen('A fast `slow` page, see https://a.example/fast;b now'), 'A fast page, see now');
    assert.equal(seen('They said "slow", “slow”, „slow“, «slow» and \'slow\', it\'s fast'), "They said , , , and , it's fast");
  });

  it('leaves out the marks of the file itself', () => {
    assert.equal(seen('"They said \\"slow\\" and\\tfast"'), 'They said and fast');
    assert.equal(seen("'It''s \"slow\" and fast'"), "It's and fast");
    assert.equal(seen('>- # slow\n  A fast\n  page'), 'A fast page');
    assert.equal(seen('|\n  A `slow\n  page` fast'), 'A fast');
  });

  it('reads letters that are written as codes, and finds the places behind them', () => {
    assert.equal(seen('"caf\\u00e9s are \\x22slow\\x22, \\U0001F389 fast"'), 'cafés are , 🎉 fast');
    assert.equal(seen('"One\\nfast two \\\n  lines"'), 'One fast two lines');
  });

  it('has nothing to say of places to fill, numbers and nothing', () => {
    for (const value of ['<summary>', '3', '', '[a]']) assert.equal(seen(value), undefined);
  });
});
