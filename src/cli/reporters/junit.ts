/**
 * JUnit XML, for build servers that show test results. Each spec is a suite and each finding a case: errors fail, the rest passes
 * with its text, so that the picture agrees with the exit code.
 */
import type { FileReport, Report, ReportedFinding } from '../report.js';
import type { Reporter } from './reporter.js';

export const junit: Reporter = (report) => {
  const suites = [...report.files.map(suiteOf), ...unread(report), ...tooManyWarnings(report)];
  const total = { tests: sum(suites, 'tests'), failures: sum(suites, 'failures') };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="product-specs" tests="${total.tests}" failures="${total.failures}" errors="${report.troubles.length}">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

function suiteOf(file: FileReport): Suite {
  const name = escape(file.path);
  const cases = file.findings.flatMap((finding) => caseOf(finding, file));
  // A suite without a case looks as if nothing had been done.
  if (cases.length === 0) cases.push(`    <testcase classname="${name}" name="no findings"/>`);
  return suite(name, Math.max(file.findings.length, 1), file.findings.filter(({ severity }) => severity === 'error').length, cases);
}

function caseOf({ rule, severity, message, start }: ReportedFinding, { path }: FileReport): readonly string[] {
  const { line, column } = start;
  const text = escape(`${path}:${line}:${column} ${severity} ${rule}: ${message}`);
  const content =
    severity === 'error'
      ? `      <failure type="${escape(rule)}" message="${escape(message)}">${text}</failure>`
      : `      <system-out>${text}</system-out>`;
  return [`    <testcase classname="${escape(path)}" name="${escape(`${rule} (${line}:${column})`)}">`, content, '    </testcase>'];
}

/** What could not be looked at is no failure of a spec, but nobody can say that all is well. */
function unread({ troubles }: Report): readonly Suite[] {
  if (troubles.length === 0) return [];
  const cases = troubles.flatMap((text, index) => [
    `    <testcase classname="not checked" name="${index + 1}">`,
    `      <error type="not-checked" message="${escape(text)}">${escape(text)}</error>`,
    '    </testcase>',
  ]);
  return [suite('not checked', troubles.length, 0, cases, troubles.length)];
}

function tooManyWarnings({ warningsAllowed, summary }: Report): readonly Suite[] {
  if (warningsAllowed === undefined) return [];
  const message = `${summary.warnings} warnings are more than the ${warningsAllowed} allowed.`;
  return [
    suite('--max-warnings', 1, 1, [
      '    <testcase classname="--max-warnings" name="number of warnings">',
      `      <failure type="max-warnings" message="${message}">${message}</failure>`,
      '    </testcase>',
    ]),
  ];
}

function suite(name: string, tests: number, failures: number, cases: readonly string[], errors = 0): Suite {
  return { tests, failures, lines: [`  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="${errors}">`, ...cases, '  </testsuite>'] };
}

function sum(suites: readonly Suite[], key: 'tests' | 'failures'): number {
  return suites.reduce((total, one) => total + one[key], 0);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** For text and for attributes alike. Characters that XML does not know give way to a replacement character. */
function escape(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\n\r\t]/g, (found) => entities[found] ?? found);
}
