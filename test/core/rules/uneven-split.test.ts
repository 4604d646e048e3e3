import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'ready'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const split = (control: string, ...others: readonly string[]): string =>
  `variants:\n  - {key: c, weight: ${control}, control: true}\n${others.map((weight, index) => `  - {key: t${index + 1}, weight: ${weight}}\n`).join('')}`;

describe('uneven-split', () => {
  it('says what it costs in sample', () => {
    check(spec(`variants:
^^^^^^^^ info uneven-split: Split as 80 / 20, this test needs about 56 % more users in total than equal shares would. Say in \`variants_reason\` what makes that worth it, or split equally.
  - {key: a, weight: 80}
  - {key: b, weight: 20%}
`), 'uneven-split');
    check(spec(`variants:
^^^^^^^^ info uneven-split: Split as 99 / 1, this test needs about 25.3 times as many users in total as equal shares would. Say in \`variants_reason\` what makes that worth it, or split equally.
  - {key: a, weight: 99, control: true}
  - {key: b, weight: 1}
`), 'uneven-split');
  });

  it('takes the treatment that needs the most', () => {
    // (1/0.5 + 1/0.1)/2 = 6 against 3 for three equal shares.
    check(spec(`variants:
^^^^^^^^ info uneven-split: Split as 40 / 50 / 10, this test needs about 2 times as many users in total as equal shares would. Say in \`variants_reason\` what makes that worth it, or split equally.
  - {key: t1, weight: 40}
  - {key: c, weight: 50, control: true}
  - {key: t2, weight: 10}
`), 'uneven-split');
  });

  it('is honest where a large control costs nothing', () => {
    check(spec(`variants:
^^^^^^^^ info uneven-split: The shares are unequal (50 / 25 / 25). Here that needs about as many users as equal shares; say in \`variants_reason\` that it is meant.
  - {key: c, weight: 50, control: true}
  - {key: t1, weight: 25}
  - {key: t2, weight: 25}
`), 'uneven-split');
    check(spec(`variants:
^^^^^^^^ info uneven-split: The shares are unequal (40 / 30 / 30). Here that needs about 3 % fewer users than equal shares; say in \`variants_reason\` that it is meant.
  - {key: c, weight: 40, control: true}
  - {key: t1, weight: 30}
  - {key: t2, weight: 30}
`), 'uneven-split');
  });

  it('takes rounded shares for equal', () => {
    for (const equal of [['50', '50'], ['33', '33', '34'], ['33.34', '33.33', '33.33'], ['33', '33', '33'], ['50.5', '49.5']] as const) check(spec(split(equal[0], ...equal.slice(1))), 'uneven-split');
  });

  it('is content with a reason, and leaves other designs and other mistakes alone', () => {
    check(spec(`${split('80', '20')}variants_reason: Support can take no more.\n`), 'uneven-split');
    check(spec(`${split('80', '20')}variants_reason: <reason>\n`), 'uneven-split');
    for (const design of ['aa', 'holdout', 'bandit']) check(spec(`design: ${design}\n${split('95', '5')}`), 'uneven-split');
    check(spec(split('80', '10')), 'uneven-split');
    check(spec(split('50', '50', '0')), 'uneven-split');
    check(spec('variants: [{key: a, weight: 60}, {key: b, weight: 30}, {key: c, weight: 10}]\n'), 'uneven-split');
  });

  it('adds the reason to fill in, or splits equally before the start', () => {
    checkFix('uneven-split', spec(`${split('80', '20')}audience: {unit: user}\n`), spec(`${split('80', '20')}variants_reason: <why the variants get different shares>\naudience: {unit: user}\n`), 'Add the reason for the split');
    checkFix('uneven-split', spec(split('60', '30', '10')).replaceAll('\n', '\r\n'), spec(split('33.34', '33.33', '33.33')).replaceAll('\n', '\r\n'), 'Split equally: 33.34, 33.33 and 33.33');
    checkFix('uneven-split', spec(split('80', '20'), 'running'), spec(`${split('80', '20')}variants_reason: <why the variants get different shares>\n`, 'running'));
  });
});
