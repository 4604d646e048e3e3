import { check, checkFix } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const weights = (...values: readonly string[]): string => `variants:\n${values.map((value, index) => `  - {key: v${index + 1}, weight: ${value}}\n`).join('')}`;

describe('weights-total', () => {
  it('adds them up', () => {
    check(spec('ready', `variants:
^^^^^^^^ error weights-total: The weights 50, 30 and 10.5% add up to 90.5, not to 100. Change them so that everybody in the test gets exactly one variant.
  - {key: a, weight: 50}
  - {key: b, weight: 30}
  - {key: c, weight: 10.5%}
`), 'weights-total');
    check(spec('draft', `variants:
^^^^^^^^ warning weights-total: The weights 33 and 66 add up to 99, not to 100. Change them so that everybody in the test gets exactly one variant.
  - {key: a, weight: 33}
  - {key: b, weight: 66}
`), 'weights-total');
    check(spec('ready', `design: holdout
variants:
^^^^^^^^ error weights-total: The weights 95 and 10 add up to 105, not to 100. Change them so that everybody in the test gets exactly one variant.
  - {key: a, weight: 95}
  - {key: b, weight: 10}
`), 'weights-total');
  });

  it('tolerates thirds and other rounded shares', () => {
    for (const rounded of [['50', '50%'], ['33', '33', '33'], ['33', '33', '34'], ['33.3', '33.3', '33.3'], ['33.33%', '33.33%', '33.33%'], ['16.7', '16.7', '66.7'], ['14', '14', '14', '14', '14', '14', '14'], ['17', '17', '17', '17', '17', '17']]) {
      check(spec('ready', weights(...rounded)), 'weights-total');
    }
  });

  it('knows shares of one, and negative weights', () => {
    check(spec('ready', `variants:
^^^^^^^^ error weights-total: The weights 0.8 and 0.2 add up to 1. They are percentages here: write 80 and 20.
  - {key: a, weight: 0.8}
  - {key: b, weight: 0.2}
`), 'weights-total');
    check(spec('ready', `variants:
  - {key: a, weight: 150}
  - {key: b, weight: -50}
                     ^^^ error weights-total: The weight of \`b\` is -50. A share of the users cannot be below 0: write how many in a hundred get this variant.
`), 'weights-total');
  });

  it('names the variants without a weight', () => {
    check(spec('ready', `variants:
^^^^^^^^ error weights-total: There is no \`weight\` for \`b\` and variant 3. Write the share of the users in percent, all together 100; equal shares need the fewest users.
  - {key: a, weight: 50}
  - {key: b}
  - {name: C}
`), 'weights-total');
  });

  it('says nothing of bandits, a single variant, places to fill and other forms', () => {
    check(spec('ready', `design: bandit\n${weights('10', '10')}`), 'weights-total');
    check(spec('ready', weights('50')), 'weights-total');
    check(spec('ready', weights('<percent>', '40')), 'weights-total');
    check(spec('ready', weights('half', '40')), 'weights-total');
    check(spec('ready', 'variants: [a, b]\n'), 'weights-total');
  });

  it('writes shares of one as percentages', () => {
    checkFix('weights-total', spec('ready', weights('0.8', '.2')).replaceAll('\n', '\r\n'), spec('ready', weights('80', '20')).replaceAll('\n', '\r\n'), 'Write 80 and 20 as the weights');
  });

  it('offers the ratio as percentages, or equal shares', () => {
    checkFix('weights-total', spec('ready', weights('3', '1')), spec('ready', weights('75', '25')), 'Write 75 and 25 as the weights');
    checkFix('weights-total', spec('ready', weights('40 ', '20', '20')), spec('ready', weights('33.34 ', '33.33', '33.33')), 'Write 33.34, 33.33 and 33.33 as the weights');
  });

  it('gives what is left to those without', () => {
    checkFix('weights-total', spec('ready', 'variants:\n  - key: a\n    weight: 40 # agreed\n  - key: b\n    control: true\n'), spec('ready', 'variants:\n  - key: a\n    weight: 40 # agreed\n  - key: b\n    weight: 60\n    control: true\n'), 'Write 60 as the weight');
    checkFix('weights-total', spec('ready', 'variants:\n  - key: a\n  - key: b\n    weight:\n'), spec('ready', 'variants:\n  - key: a\n    weight: 50\n  - key: b\n    weight: 50\n'), 'Write 50 and 50 as the weights');
  });
});
