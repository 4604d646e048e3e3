import { strict as assert } from 'node:assert';
import { testFolders } from '../support/command-line.js';

interface Report {
  readonly perVariant: number;
  readonly exact: number;
  readonly arms: readonly { readonly weight: number; readonly n: number }[];
  readonly total: number;
  readonly enrolmentDays: number | null;
  readonly durationDays: number | null;
  readonly formula: string;
  readonly inputs: Record<string, unknown>;
}

const tenToTwelve = ['--baseline', '10%', '--mde', '0.02', '--mde-kind', 'absolute'];

describe('size', () => {
  const folder = testFolders();

  async function plan(...argv: readonly string[]): Promise<Report> {
    const { code, out, error } = await folder().run(['size', '--format', 'json', ...argv]);
    assert.deepEqual([code, error], [0, '']);
    return JSON.parse(out) as Report;
  }

  it('json has these keys and no others', async () => {
    const report = await plan(...tenToTwelve);
    assert.deepEqual(Object.keys(report), ['perVariant', 'exact', 'arms', 'total', 'enrolmentDays', 'durationDays', 'formula', 'inputs']);
    assert.deepEqual(report.arms, [{ weight: 50, n: 3841 }, { weight: 50, n: 3841 }]);
    assert.deepEqual([report.perVariant, report.total, report.enrolmentDays, report.durationDays], [3841, 7682, null, null]);
    assert.deepEqual(report.inputs['mde'], { value: 0.02, kind: 'absolute' });
  });

  // Reference values of R power.prop.test, statsmodels and the published tables for group-sequential designs.
  for (const [what, argv, exact] of [
    ['.20 to .25', ['--baseline', '0.2', '--mde', '25%'], 1093.74],
    ['.10 to .12', tenToTwelve, 3840.85],
    ['power .9', [...tenToTwelve, '--power', '90%'], 5141.31],
    ['one-sided', [...tenToTwelve, '--sided', 'one'], 3025.32],
    ['three variants with Bonferroni', [...tenToTwelve, '--variants', '3', '--correction', 'bonferroni'], 4651.42],
    ['a mean', ['--type', 'mean', '--sd', '10', '--mde', '5', '--mde-kind', 'absolute'], 62.791],
    ['CUPED', ['--type', 'mean', '--sd', '10', '--mde', '1', '--mde-kind', 'absolute', '--cuped', '0.5'], 1177.33],
    ['no harm', ['--baseline', '.1', '--margin', '0.005', '--mde-kind', 'absolute'], 44514.41],
    ['a fall', ['--baseline', '0.25', '--mde', '-0.05', '--mde-kind', 'absolute'], 1093.74],
  ] as const) {
    it(what, async () => {
      const report = await plan(...argv);
      assert(Math.abs(report.exact - exact) < 0.01, `${report.exact} is not ${exact}`);
      assert.equal(report.perVariant, Math.ceil(exact));
    });
  }

  it('looks mean a group-sequential test', async () => {
    const [one, five] = [await plan(...tenToTwelve), await plan(...tenToTwelve, '--looks', '5', '--boundary', 'pocock')];
    assert.equal(five.inputs['method'], 'group-sequential');
    assert((five.exact / one.exact).toFixed(3) === '1.228', String(five.exact / one.exact));
  });

  it('an uneven split costs more, and days are whole weeks', async () => {
    const even = await plan(...tenToTwelve, '--daily', '1000');
    const uneven = await plan(...tenToTwelve, '--daily', '1000', '--weights', '80%,20%');
    assert.deepEqual([even.enrolmentDays, even.durationDays], [8, 14]);
    assert.deepEqual([uneven.enrolmentDays, uneven.durationDays], [13, 14]);
    assert.deepEqual(uneven.arms.map(({ weight }) => weight), [80, 20]);
    const half = await plan(...tenToTwelve, '--daily', '1000', '--coverage', '50', '--window', '7');
    assert.deepEqual([half.enrolmentDays, half.durationDays], [16, 28]);
  });

  it('text is for people', async () => {
    const { out } = await folder().run(['size', ...tenToTwelve, '--daily', '1000']);
    assert.match(out, /^3,841 in each of the 2 variants, 7,682 in total\.\nPeople enter for 8 days; the experiment takes 14 days, which is 2 weeks\.\n\nFormula: /);
    const uneven = await folder().run(['size', ...tenToTwelve, '--weights', '80,20']);
    assert.match(uneven.out, /^9,603 in the control \(80 %\), 2,401 in treatment 1 \(20 %\), 12,004 in total\.\nWith --daily,/);
  });

  for (const [argv, error] of [
    [[], '--baseline: There is no baseline, and without one no sample size can be computed.'],
    [['--baseline', '31', '--mde', '5%'], '--baseline: The baseline of a proportion has to be above 0 and below 1 (31 % is 0.31); 31 is not.'],
    [['--type', 'mean', '--mde', '1', '--mde-kind', 'absolute'], '--sd: There is no standard deviation, and a metric that is no proportion needs one for its sample size.'],
    [['--baseline', 'ten'], '--baseline takes a number such as 0.31 or 31%, not "ten".'],
    [['--mde', '1', '--margin', '1'], 'Give --mde for a test of difference, or --margin for one of no harm, not both.'],
    [['--variants', '1'], '--variants counts the control too, so it is 2 or more.'],
    [['--variants', '3', '--weights', '50,50'], '--weights needs a weight for each of the 3 variants, not 2.'],
    [['--margin', '1%', '--sided', 'two'], '--margin asks only whether something got worse, so it looks to one side: leave out --sided two.'],
    [['--looks', '1'], '--looks counts the last one too, so one look is none before the end: leave it out.'],
    [['--method', 'fixed-horizon', '--looks', '3'], '--looks goes with --method group-sequential, not with fixed-horizon.'],
    [['10%'], '"10%" is one word too many: size takes options only, such as --baseline 10% --mde 5%.'],
  ] as const) {
    it(`size ${argv.join(' ')} is one line`, async () => {
      assert.deepEqual(await folder().run(['size', ...argv]), { code: 2, out: '', error: `product-specs: ${error}\n` });
    });
  }
});
