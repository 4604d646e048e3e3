/** Two readings of the same text must not differ in anything that can be asked of them. */
import { strict as assert } from 'node:assert';
import type { Problem } from '../../src/core/finding.js';
import { pathOf, type Node, type Pair, type Source } from '../../src/core/parse/source.js';

export function assertSame(actual: Source, expected: Source): void {
  assert.equal(actual.text, expected.text);
  assert.equal(actual.eol, expected.eol);
  assert.equal(actual.lines.lineCount, expected.lines.lineCount);
  for (let line = 0; line < expected.lines.lineCount; line++) assert.equal(actual.lines.lineStart(line), expected.lines.lineStart(line));
  assert.equal(actual.root === undefined, expected.root === undefined);
  if (actual.root && expected.root) assertSameNode(actual.root, expected.root, undefined);
  assert.deepEqual(actual.comments, expected.comments);
  assert.deepEqual(actual.problems.map(unfolded), expected.problems.map(unfolded));
  assert.deepEqual(actual.data, expected.data);
}

/** With what is otherwise computed only when somebody asks. */
function unfolded(problem: Problem): unknown {
  return { ...problem, fixes: problem.fixes?.() };
}

function assertSameNode(actual: Node | Pair, expected: Node | Pair, parent: Node | Pair | undefined): void {
  const fail = (what: string): never => assert.fail(`${what} differs at ${JSON.stringify(pathOf(expected))}`);
  if (actual.parent !== parent) fail('the parent');
  if (actual.span.start !== expected.span.start || actual.span.end !== expected.span.end) fail('the place');
  if (Object.keys(actual).sort().join() !== Object.keys(expected).sort().join()) fail('the set of properties');
  if (actual.kind === 'pair' && expected.kind === 'pair') {
    assertSameNode(actual.key, expected.key, actual);
    assertSameNode(actual.value, expected.value, actual);
  } else if (actual.kind === 'map' && expected.kind === 'map') {
    if (actual.flow !== expected.flow || actual.pairs.length !== expected.pairs.length) fail('the mapping');
    expected.pairs.forEach((pair, index) => assertSameNode(actual.pairs[index] as Pair, pair, actual));
  } else if (actual.kind === 'seq' && expected.kind === 'seq') {
    if (actual.flow !== expected.flow || actual.items.length !== expected.items.length) fail('the list');
    expected.items.forEach((item, index) => assertSameNode(actual.items[index] as Node, item, actual));
  } else if (actual.kind === 'scalar' && expected.kind === 'scalar') {
    if (!Object.is(actual.value, expected.value) || actual.style !== expected.style) fail('the value');
  } else if (actual.kind === 'alias' && expected.kind === 'alias') {
    if (actual.name !== expected.name) fail('the name');
    assert.deepEqual(actual.target && pathOf(actual.target), expected.target && pathOf(expected.target));
  } else fail('the kind');
}
