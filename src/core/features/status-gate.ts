/**
 * What stands between a spec and its next status. Nothing here knows what a status asks for: the text is judged as it would read after the
 * change, by the same rules, so that what is said beforehand is what the findings say afterwards.
 */
import { analyzeAs, type SpecAnalysis } from '../analyze.js';
import type { Finding, Severity } from '../finding.js';
import { roleShort } from '../ownership/knowledge.js';
import { ruleIds, ruleMeta } from '../rules/catalog.js';
import { sectionTitle } from '../schema/catalog.js';
import { dedicatedRules, propertiesOf, statusesOf } from '../schema/lookup.js';
import { groupMissing } from '../spec/missing.js';
import { missingAt, type Missing } from '../spec/required.js';
import type { Spec } from '../spec/spec.js';
import { applyEdits, contains, originOf, type Span, type TextEdit } from '../text.js';
import { plain } from './markdown.js';

/** Something that is missing or wrong at a status. */
export interface Gap {
  readonly rule: string;
  readonly severity: Severity;
  /** The section it belongs to; undefined for the lines at the top, which have no owner. */
  readonly section: string | undefined;
  /** As people call the section: "Decision rule". */
  readonly title: string;
  /** `core PM · Ana Ruiz`, as plain text; undefined where nobody owns it. */
  readonly owner: string | undefined;
  /** `"Who has it" in Problem is missing.`, or the finding's message. */
  readonly text: string;
  /** Where to look in the text as it is now. */
  readonly span: Span;
}

/**
 * What is missing or wrong once the edits are made, section by section in the schema's order: everything that this status asks for, every
 * error, and every warning that is not there yet. Remarks that only weigh more than in a draft are not among them, nor is information. The way
 * back and out of the order asks for nothing: there only what is not there yet counts.
 *
 * @param edits those that change the status
 */
export function gapsAfter(a: SpecAnalysis, edits: readonly TextEdit[]): readonly Gap[] {
  const after = judged(a, edits);
  return after ? gapsIn(a, after, edits) : [];
}

/** The verdict on the text with these edits; undefined when it would be no spec any more. */
export function judged(a: SpecAnalysis, edits: readonly TextEdit[]): SpecAnalysis | undefined {
  const after = analyzeAs(a, applyEdits(a.source.text, edits));
  return after.ours ? after : undefined;
}

/** @param after the verdict on the text with these edits */
export function gapsIn(a: SpecAnalysis, after: SpecAnalysis, edits: readonly TextEdit[]): readonly Gap[] {
  const known = new Set(a.findings.map(({ rule, span }) => `${rule} ${span.start}`));
  const isNew = ({ rule, span }: Finding): boolean => !known.has(`${rule} ${originOf(edits, span.start)}`);
  const asked = dedicatedRules(after.spec.kind.schema);
  const forward = isForward(a.spec, after.spec);
  const gaps = after.findings.flatMap((finding): readonly Gap[] => {
    const { rule, severity } = finding;
    if (severity === 'info') return [];
    if (rule === 'required-by-status') return missingGaps(a, after, edits, finding, forward);
    if (!isNew(finding) && !(forward && (severity === 'error' || asked.has(rule)))) return [];
    const span = placeOf(after, finding);
    return [gapOf(a, sectionOf(after, finding, span), finding, finding.message, before(edits, span))];
  });
  const order = propertiesOf(after.spec.kind.schema).map(([key]) => key);
  return gaps.sort((one, other) => order.indexOf(one.section ?? '') - order.indexOf(other.section ?? ''));
}

/** From a status that is missing, unknown or closed every way back into the order leads forward. */
function isForward({ status, phase }: Spec, after: Spec): boolean {
  const isKnown = status !== undefined && statusesOf(after.kind.schema).includes(status);
  return after.phase !== 'closed' && (!isKnown || phase === 'closed' || after.hasReached(status));
}

/** That rule has one finding for all that is missing; here each part stands in its own section. */
function missingGaps(a: SpecAnalysis, after: SpecAnalysis, edits: readonly TextEdit[], finding: Finding, forward: boolean): readonly Gap[] {
  const { spec } = after;
  const known = new Set(forward ? [] : missingIn(a).map(placeOfMissing));
  const groups = groupMissing(missingIn(after).filter((missing) => !known.has(placeOfMissing(missing))));
  return groups.map((group) => {
    const [first] = group.items;
    const holder = first?.holder.path ?? [];
    const section = String(holder[0] ?? first?.key);
    const known = spec.kind.sections.includes(section) ? section : undefined;
    const text = holder.length === 0 && known !== undefined ? 'The section is missing.' : `${group.label} is missing.`;
    return gapOf(a, known, finding, text, before(edits, first && holder.length > 0 ? first.holder.anchor : finding.span));
  });
}

function missingIn({ spec, today }: SpecAnalysis): readonly Missing[] {
  return missingAt(spec, spec.status ?? '', today, (rule) => ruleIds.has(rule));
}

function placeOfMissing({ holder, key }: Missing): string {
  return [...holder.path, key].join('.');
}

/** Whoever owns the section now has to fill the gap, even where the next status brings another owner. */
function gapOf(a: SpecAnalysis, section: string | undefined, { rule, severity }: Finding, text: string, span: Span): Gap {
  const ownership = section === undefined ? undefined : a.ownership.of(section);
  const people = ownership?.people.map((name) => plain(name)).join(', ') ?? '';
  const role = ownership?.owner === undefined ? undefined : roleShort(ownership.owner);
  const title = section === undefined ? 'At the top' : sectionTitle(a.spec.kind, section);
  return { rule, severity, section, title, owner: role === undefined || people === '' ? role : `${role} · ${people}`, text, span };
}

/** Where a finding is; one on the status that names what contradicts it leads there. */
function placeOf({ spec }: SpecAnalysis, { span, related: [other] }: Finding): Span {
  return other && other.path === undefined && isOnStatus(spec, span) ? other.span : span;
}

/** The section a place stands in; a finding that stays on the status speaks of a section that is not there at all. */
function sectionOf({ spec }: SpecAnalysis, { rule }: Finding, span: Span): string | undefined {
  const view = spec.sections.find(({ pair }) => pair && contains(pair.span, span.start));
  if (view) return String(view.pair?.key.value);
  if (!isOnStatus(spec, span)) return undefined;
  const named = ruleMeta(rule)?.sections.filter((section) => spec.kind.sections.includes(section)) ?? [];
  return named.find((section) => !spec.at(section).exists) ?? (named.length === 1 ? named[0] : undefined);
}

function isOnStatus(spec: Spec, span: Span): boolean {
  const status = spec.at('status').pair?.span;
  return status !== undefined && contains(status, span.start);
}

function before(edits: readonly TextEdit[], { start, end }: Span): Span {
  const from = originOf(edits, start);
  return { start: from, end: Math.max(originOf(edits, end), from) };
}
