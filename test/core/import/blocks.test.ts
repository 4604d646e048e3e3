/** What of a document's form is recognised, and that every line stands in exactly one block. */
import { strict as assert } from 'node:assert';
import { blocksOf, tidy } from '../../../src/core/import/blocks.js';

/** Each block in a line: its kind, its lines, and what it says. */
function told(text: string): readonly string[] {
  return blocksOf(tidy(text)).map((block) => {
    const what = block.kind === 'heading' ? `${block.level} ${block.text}`
      : block.kind === 'table' ? [block.header, ...block.rows].map((row) => row.join('|')).join(' / ')
      : block.kind === 'list' ? JSON.stringify(block.items.map(function plain({ text: said, checked, items }): unknown {
        return [said, ...(checked === undefined ? [] : [checked]), ...(items.length > 0 ? [items.map(plain)] : [])];
      }))
      : block.raw;
    return `${block.from}-${block.to} ${block.kind}: ${what}`;
  });
}

describe('blocks of a document', () => {
  it('are headings of both forms, also empty ones', () => {
    assert.deepEqual(told('# One #\n\nTwo\n===\n\n##\n\n####### no\n'), ['0-1 heading: 1 One', '2-4 heading: 1 Two', '5-6 heading: 2 ', '7-8 paragraph: ####### no']);
  });

  it('are apart at a rule, which says nothing', () => {
    assert.deepEqual(told('a\n\n---\n\nb'), ['0-1 paragraph: a', '4-5 paragraph: b']);
  });

  it('are no headings where a rule ends a part of several lines', () => {
    assert.deepEqual(told('One\ntwo\n---\nThree'), ['0-3 paragraph: One\ntwo\n---', '3-4 paragraph: Three']);
  });

  it('are lists with their boxes and the lists below', () => {
    assert.deepEqual(told('- [x] one\n  more\n  - two\n    1. three\n- [ ] four\n* []\n'), [
      '0-5 list: [["one\\nmore",true,[["two",[["three"]]]]],["four",false]]',
      '5-6 list: [["",false]]',
    ]);
  });

  it('are lists with the bullets of word processors', () => {
    assert.deepEqual(told('• one\n\t◦ two\n▪three'), ['0-3 list: [["one",[["two\\n▪three"]]]]']);
  });

  it('are tables, with cells that are missing or hold a bar', () => {
    assert.deepEqual(told('| a | b |\n|---|---|\n| 1 |\n| x \\| y | **z** |\n\nend'), ['0-4 table: a|b / 1| / x | y|**z**', '5-6 paragraph: end']);
  });

  it('are no tables without the line below the head', () => {
    assert.deepEqual(told('| a | b |\n| 1 | 2 |'), ['0-2 paragraph: | a | b |\n| 1 | 2 |']);
  });

  it('leave HTML, code, quotes and addresses as they stand', () => {
    assert.deepEqual(told('<div>\n# no\n</div>\n\n```\n# no\n```\n\n> # no\n\n[a]: b\n\n<!-- c -->\n\n    - no'), [
      '0-3 other: <div>\n# no\n</div>', '4-7 other: ```\n# no\n```', '8-9 other: > # no', '10-11 paragraph: [a]: b', '12-13 other: <!-- c -->', '14-15 other: - no',
    ]);
  });

  it('hold code that never ends to the last line', () => {
    assert.deepEqual(told('a\n\n~~~\n# b\n\nc'), ['0-1 paragraph: a', '2-6 other: ~~~\n# b\n\nc']);
  });

  it('keep what is nested deeper than anybody reads', () => {
    const [list] = blocksOf(`${'- '.repeat(60)}deep`);
    assert.match(list?.raw ?? '', /^(?:- ){60}deep$/);
    assert.match(JSON.stringify(list), /"text":"(?:- )*deep"/);
  });

  it('keep the indentation that lines have among each other', () => {
    const [, second] = blocksOf('- one\n\n      code\n        more\n');
    assert.equal(second, undefined);
    assert.equal(blocksOf('    code\n      more\n')[0]?.raw, 'code\n  more');
  });
});

describe('a tidy text', () => {
  for (const [what, text, clean] of [
    ['a mark at the beginning of the file', '\ufeff# A', '# A'],
    ['every form of line ends', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['tabs', '\ta', '    a'],
    ['spaces that do not break', 'a\u00a0b', 'a b'],
    ['what cannot be seen', 'a\u0007b\ufeffc', 'a b c'],
    ['half an emoji, but not a whole one', '\ud83c 🎉', '\ufffd 🎉'],
    ['letters of any language', 'é漢ß\u0301', 'é漢ß\u0301'],
    ['dots inside a line', 'a • b', 'a • b'],
  ] as const) {
    it(what, () => assert.equal(tidy(text), clean));
  }
});
