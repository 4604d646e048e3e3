/** What the rules about wording look at, and what they leave alone. Told with one of them: every `etc.` that counts is marked. */
import { strict as assert } from 'node:assert';
import { ruleMetas } from '../../../../src/core/rules/catalog.js';
import { check, specOf } from '../../../support/fixture.js';

const head = 'spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\n';
const says = (word = 'etc.'): string => `warning open-ended: \`${word}\` leaves the list open, so nobody can say when it is done. Name all of it, or say what belongs to it and what does not.`;

describe('prose of requirements', () => {
  it('is their text and their acceptance, and nothing else', () => {
    check(`${head}summary: One etc.
problem: {statement: One etc., who: Two etc.}
evidence: [{id: e, finding: "One, two etc.", source: Three etc.}]
goals: [{id: g, outcome: One etc.}]
requirements:
  - id: R1
    text: One etc.
              ^^^^ ${says()}
    acceptance:
      - Two etc.
            ^^^^ ${says()}
      - {given: one etc., when: two etc., then: three etc.}
                    ^^^^ ${says()}
                                    ^^^^ ${says()}
                                                      ^^^^ ${says()}
      - ears: The list shall show one etc.
                                      ^^^^ ${says()}
  - {id: R2, text: One etc., priority: wont}
risks: [{id: r, type: value, text: One etc.}]
x-own: One etc.
`, 'open-ended');
  });

  it('is marked at the very letters, however it is written', () => {
    check(`${head}requirements:
  - text: >-
      Folded over
      two lines etc.
                ^^^^ ${says()}

      and so on.
      ^^^^^^^^^ ${says('and so on')}
  - text: |
      Literal etc.
              ^^^^ ${says()}
  - text: "Quoted \\u00e9 etc."
                         ^^^^ ${says()}
  - text: 'It''s quoted etc.'
                        ^^^^ ${says()}
  - text: It runs and so
                  ^^^^^^… ${says('and so on')}
      on, they say.
`, 'open-ended');
  });

  it('is not what somebody else worded: quotes, code, addresses, places to fill', () => {
    check(`${head}requirements:
  - text: The button "Save etc." calls \`save etc.\` at https://example.com/etc. for <one etc.> and “two etc.” or 'three etc.' too.
  - text: <one, two etc.>
  - text: 5
  - text:
  - text: &later One etc.
                     ^^^^ ${says()}
  - text: *later
`, 'open-ended');
  });

  it('leaves out the words a team has its own meaning for', () => {
    check(`== product-specs.yaml ==
spec: config/v1
vocabulary: [Fast Lane, robust, "C++ (some)"]
== a.prd.yaml ==
${head}requirements:
  - text: The fast lane is Robust, C++ (some) stays.
  - text: The list is fast.
                      ^^^^ warning ambiguous-word: \`fast\` means something else to everybody who reads it. Say within what time, with a number.
`, 'ambiguous-word');
  });

  it('knows words from parts of words, in every language', () => {
    check(`${head}requirements:
  - text: Breakfast, fasten, fast-track, ultra-fast, éfast, fasté, fast_1 and steadfast.
`, 'ambiguous-word');
  });

  it('can be silenced in place, and never weighs more than a warning', () => {
    check(`${head.replace('in-review', 'approved')}requirements:
  # product-specs-ignore open-ended: the list is in the contract
  - text: One etc.
  - text: Two etc.
              ^^^^ ${says()}
`, 'open-ended');
    const wording = ['ambiguous-word', 'escape-clause', 'open-ended', 'combined-requirement', 'absolute-word', 'unreferenced-comparison', 'technology-in-requirement'];
    for (const meta of ruleMetas.filter(({ id }) => wording.includes(id))) assert(meta.level.base !== 'error' && !meta.level.risesWhenFirm, meta.id);
  });

  it('takes no longer than its length, whatever is in it', () => {
    for (const word of ['fast ', 'some ', 'etc. ', 'if possible ', '"', "'", '`', '<', 'shall ', 'always ', 'all ', 'better ', 'than ', 'if ', '1 ', 'e.g. ', '? ', 'a a ', 'and ', ', ']) {
      const time = (count: number): number => {
        const text = `${head}requirements:\n  - text: ${JSON.stringify(word.repeat(count))}\n`;
        const start = process.cpuUsage();
        specOf(text);
        return process.cpuUsage(start).user / 1000;
      };
      time(200);
      const [short, long] = [time(1000), time(8000)];
      // Eight times the length; quadratic would be sixty-four times the time.
      assert(long < 150 + short * 24, `${word}: ${Math.round(short)} ms, ${Math.round(long)} ms`);
    }
  }).timeout(30_000);
});
