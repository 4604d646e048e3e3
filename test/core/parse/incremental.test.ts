import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse/parse.js';
import { readParts, type Branch } from '../../../src/core/parse/parts.js';
import { assertSame } from '../../support/same-source.js';

const text = `# A brief
spec: prd/v1
title: "One: two" # quoted

# About the goals
goals:
  - id: g1
    outcome: Sellers list faster
  # the second
  - id: g2
    outcome: |
      First line

      - no item
notes: plain text that
  goes on #1 here
end:
`;
/** Long enough for its items to be read one by one. */
const items = Array.from({ length: 30 }, (_, index) => `  - id: r${index}\n    text: Text of requirement ${index}\n`);
const deeper = items.join('').replaceAll(/^(?=.)/gm, '  ');
const long = `${text}requirements: # all\n  # first\n${items.join('')}metrics:\n  primary:\n    id: m1\n  guardrails:\n${deeper}links: []\n`;

/** Goes through versions of a text; each has to be what it would be without the one before. Returns which were read in parts. */
function versions(...texts: readonly string[]): boolean[] {
  let source = parse(texts[0] ?? '');
  return texts.map((version) => {
    source = parse(version, source);
    assertSame(source, parse(version));
    return partsOf(source)?.readable === true;
  });
}

function partsOf(source: object): Branch | undefined {
  return (source as { parts?: Branch }).parts;
}

function replaced(from: string | RegExp, to: string, base = text): string {
  const result = base.replace(from, to);
  assert.notEqual(result, base);
  return result;
}

describe('parse with the previous version', () => {
  describe('reads in parts, with the same result', () => {
    const cases: Readonly<Record<string, readonly string[]>> = {
      'nothing changed': [text],
      'an edit within a section': [replaced('faster', 'much faster'), replaced('faster', 'fast')],
      'an edit in the first and in the last section': [replaced('prd/v1', 'prd/v2'), replaced('end:', 'end: 1')],
      'a new section': [replaced('notes:', 'owner: Ana\nnotes:')],
      'a section deleted': [replaced(/goals:[^]*?(?=notes)/, '')],
      'a key renamed': [replaced('goals', 'aims')],
      'sections that changed places': [replaced(/(goals:[^]*?)(notes:[^]*?)(?=end)/, '$2$1')],
      'a key twice': [replaced('notes:', 'title: Again\nnotes:'), replaced('notes:', 'x: 1\ntitle: Again\nnotes:')],
      'a comment between sections': [replaced('notes:', '# about\n   # the notes\n\nnotes:')],
      'a comment within a text': [replaced('goes on', 'goes on\n# not part of it\n')],
      'a comment before everything': [`# one\n\n${text}`, text.slice(text.indexOf('spec'))],
      'a mark before everything': [`---\n${text}`, `# one\n---\n# two\n${text}`],
      'the end without a line break': [text.trimEnd(), `${text.trimEnd()} 1`, `${text}more`.replace('more', 'more: 2')],
      'empty lines at the end': [`${text}\n\n`, `${text}  \n   `],
      'a block text at the end': [`${text}why: |\n`, `${text}why: |\n  Because`, `${text}why: |+\n  Because\n\n`, `${text}why: |+\n  Because\n\nlast: 1\n`],
      'Windows line breaks': [text.replaceAll('\n', '\r\n'), replaced('faster', 'fast').replaceAll('\n', '\r\n')],
      'Windows line breaks from now on': [text, text.replaceAll('\n', '\r\n'), text],
      'a mapping merged into another': [replaced('outcome: Sellers', '<<: {x: 1, outcome: Two}\n    outcome: Sellers')],
      'a key of an object of JavaScript': [replaced('end:', '__proto__: 1\nend:'), replaced('  guardrails:', '  __proto__: 1\n  guardrails:', long)],
      'a list at the far left': [replaced('end:', 'end:\n- a\n- b: 1\n  c: 2\n-'), replaced('end:', 'end:\n- a\n-\n- b: 1')],
      'brackets over several lines': [replaced('end:', 'end: [\n  a,\n  b\n]'), replaced('end:', 'end: {\n  a: 1,\n  b: [2]\n}')],
      'an edit in an item of a long section': [replaced('ment 17', 'ment 17, more', long), replaced('ment 0', 'ment', long)],
      'an item added and deleted': [replaced('  - id: r4', '  - id: new\n  - id: r4', long), replaced(items[29] ?? '', '', long)],
      'an item that becomes a list': [replaced('text: Text of requirement 3', 'text:\n      - a\n      - b', long)],
      'the key of a long section changed': [replaced('requirements: # all', 'needs:   # some', long)],
      'the key of a long section twice': [replaced('  guardrails:', '  primary:', long)],
      'a long section that is indented anew': [long.replace(/requirements[^]*?(?=metrics)/, (all) => all.replaceAll(/^ {2}/gm, '     '))],
    };
    for (const [name, after] of Object.entries(cases)) {
      it(name, () => {
        const base = after.some((one) => one.length > 1500) ? long : text;
        assert.deepEqual([...new Set(versions(base, ...after, base))], [true]);
      });
    }
  });

  describe('reads the whole where parts cannot stand alone', () => {
    const cases: Readonly<Record<string, string>> = {
      'a quote that is not closed': replaced('"One: two"', '"One: two'),
      'a quote that reaches over a key': replaced('"One: two" # quoted', '"One\nnext: two"'),
      'a bracket that is not closed': replaced('end:', 'end: [a,\nnext: 1'),
      'a colon in a value': replaced('plain text that', 'plain: text that'),
      'a key that is being typed': replaced('notes:', 'own\nnotes:'),
      'a slipped line': replaced('    outcome: Sellers', '   outcome: Sellers'),
      'a tab': replaced('    outcome: Sellers', '\toutcome: Sellers'),
      'a mark and what repeats it in another section': replaced('- id: g1', '- &first\n    id: g1').replace('end:', 'end: *first'),
      'two documents': replaced('notes:', '---\nnotes:'),
      'an end of the document': `${text}...\n`,
      'brackets at the top': '{spec: prd/v1,\ngoals: []}\n',
      'a list at the top': '- spec: prd/v1\n- title: A\n',
      'a text at the top': '--- |\nspec: prd/v1\ntitle: A\n',
      'a byte order mark': `\ufeff${text}`,
      'only comments': '# nothing\n',
      nothing: '',
      'a mapping merged into the whole': replaced('end:', '<<: {x: 1, title: Two}\nend:'),
      'a key with question mark': replaced('end:', '? end\n: 1\nlast:'),
      'a key in quotes': replaced('end:', '"end":'),
      'a hundred levels': `${text}deep: ${'['.repeat(99)}${']'.repeat(99)}\n`,
      'too many levels': `${text}deep: ${'['.repeat(100)}${']'.repeat(100)}\n`,
      'a list in a text': replaced('goes on #1 here', 'goes on\n  - like this'),
      'versions of a merge': replaced('end:', '<<<<<<< ours\nend: 1\n=======\nend: 2\n>>>>>>> theirs'),
      'old line breaks': text.replaceAll('\n', '\r'),
    };
    for (const [name, after] of Object.entries(cases)) {
      it(name, () => {
        const [, read, mended] = versions(text, after, text);
        assert.equal(read, false);
        assert.equal(mended, true);
      });
    }
  });

  it('keeps what did not change', () => {
    const first = readParts(long, '\n', undefined);
    const second = readParts(replaced('ment 17', 'ment 17, more', long), '\n', first);
    const changed = second.parts.filter((part) => !first.parts.includes(part));
    assert.deepEqual(changed.map((part) => part.text.slice(0, 12)), ['requirements']);
    const [before, after] = [first, second].map((whole) => whole.parts.find((one) => one.text.startsWith('requirements')) as Branch);
    const read = after?.parts.filter((part) => !before?.parts.includes(part)) ?? [];
    assert.deepEqual(read.map((part) => part.text), [replaced('ment 17', 'ment 17, more', items[17])]);
    assert.equal(after?.head, before?.head);
  });

  it('gives the same data for what did not change', () => {
    const before = parse(long, parse(long));
    const changed = parse(replaced('ment 17', 'ment 17, more', long), before).data as Record<string, unknown[]>;
    const data = before.data as Record<string, unknown[]>;
    assert.equal(changed['goals'], data['goals']);
    assert.deepEqual(changed['requirements']?.flatMap((item, index) => (item === data['requirements']?.[index] ? [] : [index])), [17]);
    assert.notEqual(changed, data);
  });

  it('reads nothing again after a moment of trouble but what was in trouble', () => {
    const first = parse(long, parse(long));
    const broken = parse(replaced('ment 17', 'ment: 17', long), first);
    assert.equal(broken.problems.length, 1);
    const parts = partsOf(parse(long, broken))?.parts ?? [];
    assert.equal(parts.length, 8);
    assert.deepEqual(parts.filter((part) => !partsOf(first)?.parts.includes(part)).map((part) => part.text.slice(0, 12)), ['requirements']);
  });

  it('leaves the previous version as it was', () => {
    const first = parse(long, parse(long));
    const later = parse(`# a line more\n${long}`, first);
    assertSame(first, parse(long));
    assert.notEqual(later.root, first.root);
  });

  it('moves findings and their fixes', () => {
    const cut = replaced('end:', 'end: the #1 reason');
    const first = parse(cut, parse(cut));
    const [before] = first.problems;
    const [after] = parse(`# more\n${cut}`, first).problems;
    assert.equal(before?.message, 'hash-in-value');
    assert.equal(after?.span.start, before.span.start + 7);
    assert.equal(after.fixes?.()[0]?.edits[0]?.start, (before.fixes?.()[0]?.edits[0]?.start ?? 0) + 7);
  });

  it('takes a version of another text for no version', () => {
    assertSame(parse(text, parse('a: 1\nb: [')), parse(text));
    assertSame(parse(text, parse('x'.repeat(1_000_001))), parse(text));
    assertSame(parse('x'.repeat(1_000_001), parse(text)), parse('x'.repeat(1_000_001)));
  });
});
