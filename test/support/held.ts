/**
 * What holds of whatever any rule finds. Every fixture asks it of what it expects, so that no test of a rule has to: that other places exist and say
 * what they are, that a fix changes something and says what, that only some fixes are safe, and that a rule speaks of the sections it names.
 */
import { strict as assert } from 'node:assert';
import type { SpecAnalysis } from '../../src/core/analyze.js';
import type { Finding } from '../../src/core/finding.js';
import { ruleMeta } from '../../src/core/rules/catalog.js';
import { kinds } from '../../src/core/schema/catalog.js';
import type { Spec } from '../../src/core/spec/spec.js';
import { applyEdits, contains } from '../../src/core/text.js';

/** Who looks at every section alike. */
const anywhere = new Set([
  'duplicate-id', 'duplicate-key', 'id-format', 'multiple-documents', 'owner-person-missing', 'role-not-staffed', 'suppression-reason',
  'template-placeholder', 'unknown-key', 'unknown-reference', 'unknown-role', 'unknown-suppression', 'unknown-value', 'unresolved-marker', 'unused-suppression',
  'valid-date', 'wrong-type', 'yaml-syntax',
]);

interface NamedText {
  readonly name: string | undefined;
  readonly text: string;
}

/** @param files of the project, for places in other files */
export function assertHeld({ spec }: SpecAnalysis, findings: readonly Finding[], files: readonly NamedText[]): void {
  for (const finding of findings) {
    assertOthers(finding, spec, (path) => files.find(({ name }) => name === path)?.text);
    assertFixes(finding, spec);
    assertSections(finding, spec);
  }
}

function assertOthers({ rule, related }: Finding, { source }: Spec, textOf: (path: string) => string | undefined): void {
  for (const { message, path, span } of related) {
    assert.notEqual(message, '', `${rule} does not say what else is concerned`);
    const text = path === undefined ? source.text : textOf(path);
    assert(text !== undefined && span.start >= 0 && span.start <= span.end && span.end <= text.length, `${rule} points to where nothing is`);
  }
}

function assertFixes({ rule, fixes }: Finding, { source }: Spec): void {
  for (const { title, safe, edits } of fixes()) {
    assert.match(title, /^[A-Z].*[^.]$/s, `${rule} offers a fix without saying what it does`);
    assert.notEqual(applyEdits(source.text, edits), source.text, `${rule}: ${title} changes nothing`);
    assert(!safe || ruleMeta(rule)?.fixable, `${rule}: ${title} is safe, but the rule does not say \`fixable\``);
  }
}

function assertSections({ rule, span }: Finding, { kind, sections }: Spec): void {
  const meta = ruleMeta(rule);
  assert(meta, `there is no rule called ${rule}`);
  const known = kinds.filter(({ id }) => meta.kinds.includes(id)).map(({ schema }) => schema.properties ?? {});
  assert(meta.sections.every((section) => known.some((keys) => section in keys)), `${rule} speaks of sections that its kinds do not know`);
  const section = sections.find(({ pair }) => pair && contains(pair.span, span.start))?.pair?.key.value;
  if (section === undefined || !kind.sections.includes(String(section))) return;
  if (anywhere.has(rule)) assert.deepEqual(meta.sections, [], `${rule} looks at every section`);
  else assert(meta.sections.includes(String(section)), `${rule} finds something in \`${section}\`, of which it does not say that it speaks`);
}
