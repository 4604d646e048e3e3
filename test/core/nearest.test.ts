import { strict as assert } from 'node:assert';
import { nearest } from '../../src/core/nearest.js';

describe('did you mean', () => {
  const words = ['problem', 'evidence', 'non_goals', 'goals', 'id', 'metrics'];
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['problm', 'problem'],
    ['Problem', 'problem'],
    ['non-goals', 'non_goals'],
    ['Non Goals', 'non_goals'],
    ['golas', 'goals'],
    ['evidnece', 'evidence'],
    ['weather', undefined],
    ['xy', undefined],
    ['goals', undefined],
    ['x'.repeat(500), undefined],
  ];
  for (const [word, expected] of cases) {
    it(`${word.slice(0, 20)} → ${expected ?? 'nothing'}`, () => {
      assert.equal(nearest(word, words), expected);
    });
  }
});
