import { strict as assert } from 'node:assert';
import type { SpecAnalysis } from '../../../src/core/analyze.js';
import { fixesAt, safeFixes } from '../../../src/core/features/fixes.js';
import type { Finding, Fix } from '../../../src/core/finding.js';
import { applyEdits, type Span } from '../../../src/core/text.js';
import { cursor } from './support.js';

const edit = (start: number, end: number, newText: string): Fix['edits'][number] => ({ start, end, newText });
const fix = (title: string, safe: boolean, ...edits: Fix['edits']): Fix => ({ title, safe, edits });

/** An analysis of a text with just these findings. */
function withFindings(...found: readonly (readonly [Span, () => readonly Fix[]])[]): SpecAnalysis {
  const findings = found.map(([span, fixes], index): Finding => ({ rule: `rule-${index}`, severity: 'warning', message: '', span, related: [], fixes }));
  return { ...cursor('spec: prd/v1\n').a, findings };
}

/** The same findings as those of one rule. */
function ofRule(rule: string, a: SpecAnalysis): SpecAnalysis {
  return { ...a, findings: a.findings.map((finding) => ({ ...finding, rule })) };
}

function offered(a: SpecAnalysis, start: number, end: number): readonly string[] {
  return fixesAt(a, { start, end }).map(({ finding, title, preferred }) => `${finding.rule} ${title}${preferred ? ' (preferred)' : ''}`);
}

describe('fixes', () => {
  it('are those of the findings that are touched, and only these are worked out', () => {
    const never = (): readonly Fix[] => assert.fail('not asked for');
    const a = withFindings([{ start: 0, end: 4 }, never], [{ start: 6, end: 9 }, () => [fix('A', true, edit(6, 9, 'x'))]], [{ start: 12, end: 14 }, never]);
    assert.deepEqual(offered(a, 7, 7), ['rule-1 A (preferred)']);
    assert.deepEqual(offered(a, 6, 6), ['rule-1 A (preferred)']);
    assert.deepEqual(offered(a, 9, 9), ['rule-1 A (preferred)']);
    assert.deepEqual(offered(a, 5, 11), ['rule-1 A (preferred)']);
    assert.deepEqual(offered(a, 10, 11), []);
    assert.deepEqual(offered(a, 5, 5), []);
  });

  it('prefer the first one of a finding if it is safe', () => {
    const span = { start: 0, end: 1 };
    const a = withFindings(
      [span, () => [fix('A', true, edit(0, 1, '')), fix('B', true, edit(0, 1, 'b'))]],
      [span, () => [fix('C', false, edit(0, 1, '')), fix('D', true, edit(0, 1, 'd'))]],
      [span, () => [fix('No way', true)]],
    );
    assert.deepEqual(offered(a, 0, 0), ['rule-0 A (preferred)', 'rule-0 B', 'rule-1 C', 'rule-1 D']);
  });

  it('carry what an editor needs', () => {
    const { a, offset, text } = cursor('spec: prd/v1\nid: a\ntitle: A\nstatus: dra<|>tf\n');
    const [found] = fixesAt(a, { start: offset, end: offset });
    assert.equal(found?.finding.rule, 'unknown-value');
    assert.equal(found.title, 'Change to `draft`');
    assert.equal(found.safe, false);
    assert.equal(applyEdits(text, found.edits), 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n');
  });

  it('all together: safe ones only, one of each finding, none that meet', () => {
    const at = { start: 0, end: 1 };
    const a = withFindings(
      [at, () => [fix('unsafe', false, edit(0, 1, 'U')), fix('first', true, edit(2, 4, 'A'))]],
      [at, () => [fix('overlaps', true, edit(8, 9, 'x'), edit(3, 5, 'X'))]],
      [at, () => [fix('beside', true, edit(4, 5, 'B'))]],
      [at, () => [fix('inserts', true, edit(7, 7, 'C'))]],
      [at, () => [fix('inserts there too', true, edit(7, 7, 'X'))]],
      [at, () => [fix('unsafe', false, edit(10, 11, 'U'))]],
      [at, () => [fix('last', true, edit(8, 9, 'D'))]],
    );
    assert.equal(applyEdits('0123456789ab', safeFixes(ofRule('valid-date', a))), '01AB56C7D9ab');
  });

  it('of a rule that is not fixable are not worked out to find the safe ones', () => {
    const a = withFindings([{ start: 0, end: 1 }, () => assert.fail('not asked for')]);
    assert.deepEqual(safeFixes(ofRule('required-by-status', a)), []);
    assert.throws(() => safeFixes(ofRule('valid-date', a)), /not asked for/);
  });
});
