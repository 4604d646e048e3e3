import { strict as assert } from 'node:assert';
import { parse } from '../../src/core/parse/parse.js';
import { grown } from '../support/grown.js';
import { fuzzEdits } from './edits.js';

const rounds = 40;
const edits = 50;

describe('reading only what was edited', function () {
  this.timeout(20_000);
  let joined = 0;

  for (let round = 0; round < rounds; round++) {
    it(`gives what reading all of it gives: ${edits} edits, ${round + 1} of ${rounds}`, () => {
      joined += fuzzEdits(edits, 20_261_121 + round).joined;
    });
  }

  it('is put to the test by most of them', () => {
    assert(joined > (rounds * edits) / 2, `only ${joined} of ${rounds * edits} edits left a text that is read in parts`);
  });

  it('is at least ten times as fast as reading all of 1,000 lines, where one line is out of the ordinary', () => {
    const base = `${grown(1000)}x-note: {a: 1}\n`;
    const at = base.indexOf('- id: ', base.length / 2) + 10;
    let source = parse(base, parse(base));
    let [whole, edited] = [Infinity, Infinity];
    const version = (round: number): string => `${base.slice(0, at)}${'x'.repeat((round % 5) + 1)}${base.slice(at)}`;
    // Of each the fastest, because other programs only slow things down; and as often as it takes until both run at full speed.
    for (let round = 0; round < 10; round++) whole = Math.min(whole, timeOf(() => parse(version(round))));
    for (let round = 0; round < 100; round++) edited = Math.min(edited, timeOf(() => (source = parse(version(round), source))));
    assert(whole / edited >= 10, `${whole} ms whole, ${edited} ms edited`);
  });

  it('matters less for ordinary texts, which are read at least five times as fast as others', () => {
    const base = grown(1000);
    let [ordinary, other] = [Infinity, Infinity];
    for (let round = 0; round < 40; round++) ordinary = Math.min(ordinary, timeOf(() => parse(`${base}x-note: ${round}\n`)));
    for (let round = 0; round < 10; round++) other = Math.min(other, timeOf(() => parse(`${base}x-note: {a: ${round}}\n`)));
    assert(other / ordinary >= 5, `${ordinary} ms ordinary, ${other} ms other`);
  });
});

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
