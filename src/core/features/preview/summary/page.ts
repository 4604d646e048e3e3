/**
 * A spec on one printed page, for people who decide about it but do not write it. Every text is cut and every list ends early, so that
 * it stays one page whatever the spec holds.
 */
import type { SpecAnalysis } from '../../../analyze.js';
import { spanOf } from '../blocks.js';
import { headOf, pageOf } from '../build.js';
import { factsOf } from '../header.js';
import type { Fact, Page } from '../page.js';
import { summaries } from './kinds.js';
import { firstSentences, firstWords } from './shorten.js';

/** Of what stands at the top of a page, what a stakeholder asks for. */
const topKeys = ['status', 'launch_tier', 'target_launch', 'launch_date', 'launched_on', 'review_by'];

/** Undefined for team settings, which nobody decides about. */
export function summaryPage(a: SpecAnalysis): Page | undefined {
  if (a.spec.kind.id === 'config') return undefined;
  // Of a team's own kind nobody knows what decides: what comes first.
  const sections = summaries[a.spec.kind.id]?.(a) ?? pageOf(a).sections.slice(0, 4);
  const { spec } = a;
  const summary = spec.at('summary');
  const { kind, title } = headOf(a);
  return {
    title: firstWords(title, 120),
    kind: `${kind}, summary of ${a.today}`,
    summary: summary.filled ? { type: 'prose', text: firstSentences(summary.text ?? '', 2, 340), span: spanOf(summary) } : undefined,
    facts: factsOf(a, topKeys).map((fact): Fact => ({ ...fact, value: { ...fact.value, text: firstWords(fact.value.text, 320) } })),
    sections,
    findings: [],
    ownership: [],
    brief: true,
  };
}
