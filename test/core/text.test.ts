import { strict as assert } from 'node:assert';
import { applyEdits, beginning, capitalised, inSentence, LineIndex, originOf, shortened, withoutEnd } from '../../src/core/text.js';

describe('line index', () => {
  const text = 'a\r\nbc\n\rd 😀';
  const lines = new LineIndex(text);

  it('knows every kind of line end', () => {
    assert.equal(lines.lineCount, 4);
    assert.deepEqual([0, 1, 2, 3].map((line) => lines.line(line)), ['a', 'bc', '', 'd 😀']);
  });

  it('goes to a position and back from every offset', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      assert.equal(lines.offset(lines.position(offset)), offset);
    }
    assert.deepEqual(lines.position(text.length), { line: 3, character: 4 });
  });

  it('ends at the text\'s end whatever is asked', () => {
    assert.equal(lines.offset({ line: 99, character: 0 }), text.length);
    assert.equal(lines.lineEnd(99), text.length);
  });
});

describe('a text cut short', () => {
  it('is no longer than asked and ends in an ellipsis, with no space before it', () => {
    assert.equal(shortened('12345', 5), '12345');
    assert.equal(shortened('123456', 5), '1234…');
    assert.equal(shortened('123 56', 5), '123…');
    assert.equal(shortened('', 5), '');
  });

  it('keeps an emoji whole or leaves it away, wherever the cut is', () => {
    assert.equal(beginning('12😀', 3), '12');
    assert.equal(beginning('12😀', 4), '12😀');
    assert.equal(beginning('😀', 0), '');
    const text = 'We 👍🏽 it 😀😀 and say so';
    for (let most = 1; most <= text.length; most++) {
      assert.match(shortened(text, most), /^\P{Cs}*$/u, `cut to ${most}`);
      assert(shortened(text, most).length <= most);
    }
  });
});

describe('a text without its end', () => {
  it('loses only these characters, and only there', () => {
    assert.equal(withoutEnd('a. b.!.', '.!'), 'a. b');
    assert.equal(withoutEnd('...', '.'), '');
    assert.equal(withoutEnd('a', '.'), 'a');
  });
});

describe('the first letter', () => {
  it('is as the place in the sentence has it, and an abbreviation stays', () => {
    assert.deepEqual(['Why now', 'PRD', 'A change', ''].map(inSentence), ['why now', 'PRD', 'a change', '']);
    assert.deepEqual(['this metric', '`signup` grows', ''].map(capitalised), ['This metric', '`signup` grows', '']);
  });
});

describe('edits', () => {
  it('tell where a place came from', () => {
    const text = 'one two three';
    const edits = [{ start: 8, end: 8, newText: 'and ' }, { start: 0, end: 4, newText: '' }, { start: 4, end: 7, newText: 'seconds' }];
    const after = applyEdits(text, edits);
    assert.equal(after, 'seconds and three');
    assert.deepEqual(['seconds', 'onds', ' and', 'and', 'three', 'ree'].map((part) => originOf(edits, after.indexOf(part))), [4, 4, 7, 8, 8, 10]);
    assert.equal(originOf(edits, after.length), text.length);
  });

  it('apply in any order, insertions at one place in theirs', () => {
    const edits = [
      { start: 3, end: 3, newText: 'X' },
      { start: 0, end: 1, newText: '' },
      { start: 3, end: 3, newText: 'Y' },
    ];
    assert.equal(applyEdits('abcd', edits), 'bcXYd');
  });

  it('refuse to overlap', () => {
    assert.throws(() => applyEdits('abcd', [{ start: 0, end: 2, newText: '' }, { start: 1, end: 3, newText: '' }]), /overlap at offset 1/);
  });
});
