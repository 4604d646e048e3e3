import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse/parse.js';
import { deref, nodeAt, pairOf, pathOf, type MapNode, type Node, type SeqNode } from '../../../src/core/parse/source.js';
import { applyEdits } from '../../../src/core/text.js';
import { keysOf } from './fixture.js';

/** A tree as text: every node with the text its span covers. */
function outline(text: string): string[] {
  const lines: string[] = [];
  const show = (node: Node, indent: string): void => {
    const own = JSON.stringify(text.slice(node.span.start, node.span.end));
    if (node.kind === 'scalar') lines.push(`${indent}${node.style} ${JSON.stringify(node.value)} ${own}`);
    else if (node.kind === 'alias') lines.push(`${indent}alias ${node.name} ${own}`);
    else lines.push(`${indent}${node.flow ? 'flow ' : ''}${node.kind} ${own}`);
    if (node.kind === 'map') {
      for (const pair of node.pairs) {
        lines.push(`${indent}  ${String(pair.key.value)}: ${JSON.stringify(text.slice(pair.span.start, pair.span.end))}`);
        show(pair.value, `${indent}    `);
      }
    }
    if (node.kind === 'seq') for (const item of node.items) show(item, `${indent}  `);
  };
  const { root } = parse(text);
  if (root) show(root, '');
  return lines;
}

describe('parse', () => {
  it('gives every node the span of its text', () => {
    assert.deepEqual(outline('a: 1\nb:\n  - "x" # c\n  - {y: z}\n'), [
      'map "a: 1\\nb:\\n  - \\"x\\" # c\\n  - {y: z}"',
      '  a: "a: 1"',
      '    plain 1 "1"',
      '  b: "b:\\n  - \\"x\\" # c\\n  - {y: z}"',
      '    seq "- \\"x\\" # c\\n  - {y: z}"',
      '      double "x" "\\"x\\""',
      '      flow map "{y: z}"',
      '        y: "y: z"',
      '          plain "z" "z"',
    ]);
  });

  it('ends a block text with its last line that says something', () => {
    assert.deepEqual(outline('a: |\n  x\n  y\n\nb: >-\n  z\n\n'), [
      'map "a: |\\n  x\\n  y\\n\\nb: >-\\n  z"',
      '  a: "a: |\\n  x\\n  y"',
      '    literal "x\\ny\\n" "|\\n  x\\n  y"',
      '  b: "b: >-\\n  z"',
      '    folded "z" ">-\\n  z"',
    ]);
  });

  it('puts a value that is not there just behind its colon or dash', () => {
    const text = 'a:  # none\nb:\n  -\n  - x\nc: {d, e: }';
    const { root } = parse(text);
    const empty = (path: (string | number)[]): number[] => {
      const node = nodeAt(root, path);
      return [node?.span.start ?? -1, node?.span.end ?? -1];
    };
    assert.deepEqual(empty(['a']), [2, 2]);
    assert.deepEqual(empty(['b', 0]), [text.indexOf('-') + 1, text.indexOf('-') + 1]);
    assert.deepEqual(empty(['c', 'd']), [text.indexOf('d,') + 1, text.indexOf('d,') + 1]);
    assert.deepEqual(empty(['c', 'e']), [text.indexOf('e:') + 2, text.indexOf('e:') + 2]);
  });

  it('reads values as YAML 1.2 does: dates, yes and on are text', () => {
    const text = 'a: 2024-01-31\nb: yes\nc: on\nd: true\ne: 1e3\nf: 0x1F\ng: ~\nh: .5\ni: 0o17\nj: 1_000\nk: +12\nl: 5%\nm: ""\nn: "1"\no: !!str 1\n';
    const data = { a: '2024-01-31', b: 'yes', c: 'on', d: true, e: 1000, f: 31, g: null, h: 0.5, i: 15, j: '1_000', k: 12, l: '5%', m: '', n: '1', o: '1' };
    assert.deepEqual({ ...(parse(text).data as object) }, data);
  });

  it('keeps keys as text', () => {
    const { root, data } = parse('1: a\ntrue: b\nnull: c\n"d e": f\n? g\n: h\n');
    assert.deepEqual(Object.keys(data as object), ['1', 'true', 'null', 'd e', 'g']);
    assert.equal(pairOf(root, '1')?.key.value, '1');
    assert.deepEqual(keysOf('? g\n: h\n'), []);
  });

  it('knows parents and paths', () => {
    const { root } = parse('a:\n  - b: c\n    d: [e]\n');
    const node = nodeAt(root, ['a', 0, 'd', 0]);
    assert.ok(node);
    assert.deepEqual(pathOf(node), ['a', 0, 'd', 0]);
    const pair = pairOf(nodeAt(root, ['a', 0]), 'b');
    assert.ok(pair);
    assert.deepEqual(pathOf(pair.key), ['a', 0, 'b']);
    assert.equal((root as MapNode).parent, undefined);
  });

  it('makes data for whoever asks, and keeps none of it', () => {
    const source = parse('a: [1]\n');
    assert.deepEqual(source.data, source.data);
    assert.notEqual(source.data, source.data);
  });

  it('reads aliases as they stand and follows them in data', () => {
    const source = parse('a: &x {b: 1}\nc: *x\nd: [*x, &y z, *y]\n');
    const alias = nodeAt(source.root, ['c']);
    assert.equal(alias?.kind, 'alias');
    assert.equal(deref(alias), nodeAt(source.root, ['a']));
    assert.equal(JSON.stringify(source.data), '{"a":{"b":1},"c":{"b":1},"d":[{"b":1},"z","z"]}');
  });

  it('merges with `<<`: own keys first, then earlier mappings', () => {
    const text = 'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 0\nd:\n  x: 5\n  <<: *b\ne:\n  <<: text\n';
    assert.equal(
      JSON.stringify((parse(text).data as Record<string, unknown>)),
      '{"a":{"x":1,"y":1},"b":{"y":2,"z":2},"c":{"x":0,"y":1,"z":2},"d":{"x":5,"y":2,"z":2},"e":{"<<":"text"}}',
    );
    assert.equal(pairOf(nodeAt(parse(text).root, ['c']), 'z')?.value.kind, 'scalar');
  });

  it('counts the spaces behind a byte order mark', () => {
    const [fits, stands] = ['\ufeff a: 1\n b: 2\n', '\ufeff a: 1\nb: 2\n'];
    assert.deepEqual(parse(fits).problems, []);
    assert.equal(JSON.stringify(parse(fits).data), '{"a":1,"b":2}');
    assert.deepEqual(parse(fits).root?.span, { start: 2, end: 12 });
    // Of whatever kind they are.
    assert.deepEqual(parse('\ufeff\u00a0a: 1\nb: 2\n').problems.map(({ message }) => message), ['odd-space', 'slipped-indentation']);
    const [problem] = parse(stands).problems;
    assert.equal(problem?.message, 'slipped-indentation');
    assert.equal(applyEdits(stands, problem.fixes?.()[0]?.edits ?? []), '\ufeffa: 1\nb: 2\n');
  });

  it('takes __proto__ and constructor for keys like any other', () => {
    const { data } = parse('__proto__:\n  x: 1\nconstructor: 2\ntoString: {__proto__: 3}\n') as { data: Record<string, unknown> };
    assert.deepEqual(Object.keys(data), ['__proto__', 'constructor', 'toString']);
    assert.equal(Object.getPrototypeOf(data), null);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
    assert.deepEqual(keysOf('constructor: 1\ntoString: 2\n'), []);
  });

  it('tells line breaks apart', () => {
    assert.equal(parse('a: 1\r\nb: 2\n').eol, '\r\n');
    assert.equal(parse('a: 1\nb: 2\r\n').eol, '\n');
    assert.equal(parse('').eol, '\n');
  });

  it('reads texts that are no mapping', () => {
    assert.equal(parse('').root, undefined);
    assert.equal(parse('').data, undefined);
    assert.equal(parse('# only\n\n# comments\n').root, undefined);
    assert.equal(parse('---\n').root, undefined);
    assert.equal(parse('just text').data, 'just text');
    assert.deepEqual(parse('- a\n- b\n').data, ['a', 'b']);
    assert.equal((parse('[a]').root as SeqNode).flow, true);
  });

  it('keeps emoji, right-to-left text and lone surrogates as they are', () => {
    const text = 'a: 🎉 שלום\nb: "\ud83d"\n\ud800: مرحبا\n';
    assert.deepEqual(Object.entries(parse(text).data as object), [['a', '🎉 שלום'], ['b', '\ud83d'], ['\ud800', 'مرحبا']]);
    assert.deepEqual(keysOf(text), []);
  });

  it('skips a byte order mark', () => {
    const { root, problems } = parse('\ufeffa: 1\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(root?.span, { start: 1, end: 5 });
  });

  describe('after an accident', () => {
    it('reads on as it was meant, with spans of the text as it is', () => {
      const text = 'title: Search: now\nteam:\n\tdata: Bo\nnext: x\n';
      const { root, data } = parse(text);
      assert.equal(JSON.stringify(data), '{"title":"Search: now","team":{"data":"Bo"},"next":"x"}');
      for (const [path, own] of [[['title'], 'Search: now'], [['team', 'data'], 'Bo'], [['next'], 'x']] as const) {
        const node = nodeAt(root, path);
        assert.equal(text.slice(node?.span.start, node?.span.end), own);
      }
    });

    it('finds each of several accidents once', () => {
      const text = 'a: x: y\nb: "z\nc: [1, 2\nd:\n  e: 1\n   f: 2\n  g:h\ni: @j\n';
      assert.deepEqual(keysOf(text), [
        'colon-in-value', 'unclosed-quote', 'unclosed-bracket', 'slipped-indentation', 'missing-space-colon', 'special-start',
      ]);
      assert.equal(JSON.stringify(parse(text).data), '{"a":"x: y","b":"z","c":[1,2],"d":{"e":1,"f":2,"g":"h"},"i":"@j"}');
    });

    it('does not blame the lines below', () => {
      const rest = Array.from({ length: 20 }, (_, index) => `s${index}:\n  - a: b\n    c: |\n      d: e\n`).join('');
      for (const bad of ['a: b: c\n', 'a b\n', 'a:b\n', 'a: "b\n', 'a: [b\n', 'a: @b\n', 'a:\n  b: 1\n   c: 2\n', 'a: - b\n']) {
        assert.equal(parse(bad + rest).problems.length, 1, bad);
        assert.equal(Object.keys(parse(bad + rest).data as object).length, 21, bad);
      }
    });

    it('keeps the key that is being typed', () => {
      assert.equal(JSON.stringify(parse('a: 1\nb:\n  c: 2\n  dd\ne: 3\n').data), '{"a":1,"b":{"c":2,"dd":null},"e":3}');
    });
  });
});
