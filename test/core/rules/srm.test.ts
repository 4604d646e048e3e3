import { strict as assert } from 'node:assert';
import { check, specOf } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('srm', () => {
  it('finds groups that do not have the planned sizes, whatever the status', () => {
    check(brief(`variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  counts:
  ^^^^^^ error srm: The weights 50 / 50 would have given 51,000 and 51,000 users, but there are 50,000 and 52,000. Chance alone gives a split this far off less than once in a million, so something is broken (sample ratio mismatch). Find the cause before anybody reads the result.
    control: 50000
    new: 52000
`), 'srm');
    check(brief(`variants:
  - key: control
    control: true
    weight: 80
  - key: new
    weight: 20
results:
  counts: {control: 50000, new: 13400}
  ^^^^^^ error srm: The weights 80 / 20 would have given 50,720 and 12,680 users, but there are 50,000 and 13,400. Chance alone gives a split this far off less than once in a million, so something is broken (sample ratio mismatch). Find the cause before anybody reads the result.
`, 'concluded'), 'srm');
    check(brief(`design: aa
variants:
^^^^^^^^ see: The planned weights
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  counts:
  ^^^^^^ error srm: The weights 50 / 50 would have given 5,000 and 5,000 users, but there are 9,000 and 1,000. Chance alone gives a split this far off less than once in a million, so something is broken (sample ratio mismatch). Find the cause before anybody reads the result.
    control: 9000
    new: 1000
`, 'running'), 'srm');
  });

  it('says how often chance would do it, and points at the weights', () => {
    const text = brief(`variants:
  - {key: control, control: true, weight: 50}
  - {key: new, weight: 50}
  - {key: later, weight: 10}
  - {key: never}
results:
  counts: {control: 50000, new: 51300, never: 7}
`);
    const finding = specOf(text).findings.find(({ rule }) => rule === 'srm');
    assert.match(finding?.message ?? '', /this far off once in 23,000 times, so something/);
    assert.deepEqual(finding?.related.map(({ span, message }) => [text.slice(span.start, span.end), message]), [['variants', 'The planned weights']]);
  });

  it('is content with what chance may do', () => {
    check(brief(`variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  counts:
    control: 50000
    new: 50900
`), 'srm');
    check(brief(`variants:
  - key: a
    weight: 33
  - key: b
    weight: 33
  - key: c
    weight: 33
results:
  counts:
    a: 3300
    b: 3320
    c: 3350
`), 'srm');
  });

  it('compares the variants that were counted', () => {
    check(brief(`variants:
  - key: a
    weight: 3
  - key: b
    weight: 3
  - key: rest
    weight: 94
results:
  counts:
    a: 3000
    b: 3010
`), 'srm');
    check(brief(`variants:
  - key: a
    weight: 3
  - key: b
    weight: 3
  - key: rest
    weight: 94
results:
  counts:
  ^^^^^^ error srm: The weights 3 / 3 would have given 3,300 and 3,300 users, but there are 3,000 and 3,600. Chance alone gives a split this far off less than once in a million, so something is broken (sample ratio mismatch). Find the cause before anybody reads the result.
    a: 3000
    b: 3600
`), 'srm');
  });

  it('says nothing where there is nothing to compare with', () => {
    check(brief(`variants:
  - key: a
  - key: b
results:
  counts:
    a: 9000
    b: 100
`), 'srm');
    check(brief(`variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  counts:
    control: 9000
`), 'srm');
    check(brief(`variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  counts:
    control: 3
    new: 0
`), 'srm');
    check(brief(`design: bandit
variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  counts:
    control: 9000
    new: 100
`), 'srm');
    check(brief(`variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  counts:
    control: <users>
    new: <users>
`), 'srm');
  });
});
