/** The parts that summaries of several kinds have: one section each, or none where nothing is written. */
import type { SpecAnalysis } from '../../../analyze.js';
import { metricsOf } from '../../../spec/metrics.js';
import type { View } from '../../../spec/view.js';
import type { Span } from '../../../text.js';
import { spanOf } from '../blocks.js';
import { pageOwner } from '../build.js';
import { metricText } from '../metric.js';
import type { Block, Fact, Inline, PageSection } from '../page.js';
import { nextFacts } from './next.js';
import { firstSentences } from './shorten.js';

/** @param key the section of the spec that it tells of; its owner owns the part too */
export function part(a: SpecAnalysis, key: string, title: string, blocks: readonly Block[], place?: Span): readonly PageSection[] {
  if (blocks.length === 0) return [];
  const span = place ?? spanOf(a.spec.at(key));
  const ownership = a.ownership.of(key);
  const owner = ownership ? pageOwner(ownership) : { role: undefined, label: 'nobody', people: [] };
  return [{ id: key, title, span, owner, state: 'complete', blocks, findings: [] }];
}

export function words(view: View, sentences: number, most: number): string | undefined {
  return view.filledText === undefined ? undefined : firstSentences(view.filledText, sentences, most);
}

export function prose(view: View, sentences: number, most: number): readonly Block[] {
  const text = words(view, sentences, most);
  return text === undefined ? [] : [{ type: 'prose', text, span: spanOf(view) }];
}

export function factsBlock(rows: readonly Fact[], span: Span): readonly Block[] {
  return rows.length === 0 ? [] : [{ type: 'facts', rows, span }];
}

/** A fact with the first sentences of a longer text. */
export function told(label: string, view: View, most = 200): readonly Fact[] {
  const text = words(view, 2, most);
  return text === undefined ? [] : [{ label, wide: true, value: { text }, span: spanOf(view) }];
}

/** The first entries, and how many more there are. */
export function listBlock(entries: readonly { readonly text: string; readonly span: Span }[], most: number, span: Span): readonly Block[] {
  if (entries.length === 0) return [];
  const items = entries.slice(0, most).map(({ text, span: own }): { value: Inline; span: Span } => ({ value: { text }, span: own }));
  const rest = entries.length - items.length;
  return [{ type: 'list', items: rest > 0 ? [...items, { value: { text: `and ${rest} more`, style: 'muted' }, span }] : items, span }];
}

const mostMetrics = 3;

/** Where the metrics that decide stand and should go: the primary ones, else the first. */
export function metricsPart(a: SpecAnalysis, title = 'How we know'): readonly PageSection[] {
  const all = metricsOf(a.spec).filter(({ view }) => view.at('name').filled || view.at('id').filled);
  const primary = all.filter(({ role }) => role === 'primary');
  const shown = (primary.length > 0 ? primary : all.filter(({ role }) => role !== 'guardrail' && role !== 'counter')).slice(0, mostMetrics);
  if (shown.length === 0) return [];
  const hasActual = shown.some(({ view }) => view.at('actual').exists);
  const rows = shown.map(({ view }) => ({
    cells: [
      { text: metricName(view) }, amount(view, 'baseline'), amount(view, 'target'), ...(hasActual ? [amount(view, 'actual')] : []), day(view.at('by')),
    ],
    span: view.span,
  }));
  const span = spanOf(a.spec.at('metrics'));
  return part(a, 'metrics', title, [{ type: 'table', head: ['Metric', 'Today', 'Target', ...(hasActual ? ['Reached'] : []), 'By'], rows, span }]);
}

export function metricName(view: View): string {
  const name = view.at('name');
  return name.filled ? firstSentences(name.text ?? '', 1, 80) : `\`${(view.at('id').text ?? '').replaceAll('`', '')}\``;
}

/** A value of a metric: a share as percent, anything else as it is. */
export function amount(metric: View, key: string): Inline {
  const view = metric.at(key);
  if (!view.filled) return { text: '–', style: 'muted' };
  if (view.number === undefined) return { text: firstSentences(view.text ?? '', 1, 60) };
  return { text: metricText(metric, view.number) };
}

function day(view: View): Inline {
  return view.filled ? { text: firstSentences(view.text ?? '', 1, 30) } : { text: '–', style: 'muted' };
}

const levels: Readonly<Record<string, number>> = { low: 1, medium: 2, high: 3 };
const mostRisks = 3;

/** The likeliest and worst first; among equals the writer's order. */
export function risksPart(a: SpecAnalysis): readonly PageSection[] {
  const weight = (view: View): number => (levels[view.at('likelihood').text ?? ''] ?? 1) * (levels[view.at('impact').text ?? ''] ?? 1);
  const risks = a.spec.at('risks').items().filter((view) => view.at('text').filled);
  const top = [...risks].sort((one, other) => weight(other) - weight(one)).slice(0, mostRisks);
  const rows = top.map((view) => ({
    cells: [{ text: words(view.at('text'), 1, 180) ?? '' }, { text: words(view.at('mitigation'), 1, 180) ?? '–' }, { text: words(view.at('owner'), 1, 40) ?? '–' }],
    span: view.span,
  }));
  const span = spanOf(a.spec.at('risks'));
  return part(a, 'risks', risks.length > top.length ? `Top ${top.length} of ${risks.length} risks` : 'Risks', rows.length === 0 ? [] : [{ type: 'table', head: ['What could go wrong', 'What we do about it', 'Who watches it'], rows, span }]);
}

export function nextPart(a: SpecAnalysis): readonly PageSection[] {
  const status = a.spec.at('status');
  const span = status.exists ? spanOf(status) : status.anchor;
  return part(a, 'status', 'What is next', factsBlock(nextFacts(a), span), span);
}
