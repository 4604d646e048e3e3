import { strict as assert } from 'node:assert';
import { verdictOf } from '../../src/cli/report.js';
import { fixListing, reporters } from '../../src/cli/reporters/index.js';
import { specOf } from '../support/fixture.js';

describe('a verdict', () => {
  const text = 'spec: prd/v1\nid: search\ntitle: Search\nstatus: approved\ncreated: 2026/03/01\n';

  /** The verdict, and the rules whose fixes were worked out for it, once for each time. */
  function judged(listsFixes: boolean): { readonly verdict: ReturnType<typeof verdictOf>; readonly worked: readonly string[] } {
    const analysis = specOf(text);
    const worked: string[] = [];
    const findings = analysis.findings.map((finding) => ({ ...finding, fixes: () => (worked.push(finding.rule), finding.fixes()) }));
    return { verdict: verdictOf({ ...analysis, findings }, listsFixes), worked };
  }

  it('that lists no fixes works out none but those that --fix might make', () => {
    const { verdict, worked } = judged(false);
    assert.deepEqual(worked, ['valid-date']);
    assert(verdict.findings.some(({ rule }) => rule === 'required-by-status'));
    assert(verdict.findings.every(({ fixes }) => fixes.length === 0));
  });

  it('that lists them differs in nothing else', () => {
    const [without, all] = [judged(false).verdict, judged(true).verdict];
    assert(all.findings.filter(({ fixes }) => fixes.length > 0).length > 1);
    assert.deepEqual({ ...all, listsFixes: false, findings: all.findings.map((finding) => ({ ...finding, fixes: [] })) }, without);
    assert.deepEqual(all.findings.filter(({ fixable }) => fixable).map(({ rule }) => rule), ['valid-date']);
  });

  it('that lists them works them out once', () => {
    const { verdict, worked } = judged(true);
    assert.deepEqual(worked, verdict.findings.map(({ rule }) => rule));
  });

  it('lists them for the formats that print them', () => {
    assert.deepEqual(Object.keys(reporters).filter((name) => [...fixListing].includes(reporters[name] ?? assert.fail())), ['json', 'sarif']);
  });
});
