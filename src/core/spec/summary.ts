/** What is remembered of a spec for the sake of others: small plain data, not the spec. */
import { metricsOf } from './metrics.js';
import type { Spec } from './spec.js';
import { detached, type Span } from '../text.js';
import type { View } from './view.js';

/** What is remembered of one spec. */
export interface SpecSummary {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly kind: string;
  readonly id: string | undefined;
  readonly idSpan: Span | undefined;
  readonly title: string | undefined;
  readonly status: string | undefined;
  /** Archived or abandoned: it no longer says anything about others. */
  readonly closed: boolean;
  readonly metrics: readonly MetricSummary[];
  /** Of PRDs only: today's product, the next one, or a future one. */
  readonly horizon?: string;
  /** Of PRDs only: the day on which customers are to have it, and how big that is made, where it is said. */
  readonly launch?: LaunchSummary;
  /** Of experiment briefs only. */
  readonly experiment?: ExperimentSummary;
}

interface LaunchSummary {
  readonly date: string | undefined;
  readonly dateSpan: Span;
  readonly tier: string | undefined;
  readonly tierSpan: Span;
}

/** A metric as a spec declares it; unfilled places are left out. */
export interface MetricSummary {
  readonly id: string;
  readonly idSpan: Span;
  readonly type: string | undefined;
  readonly direction: string | undefined;
  readonly definition: string | undefined;
}

/** Where and when an experiment meets users, as written. */
export interface ExperimentSummary {
  /** The PRD it belongs to, by its id. */
  readonly prd: string | undefined;
  readonly design: string | undefined;
  readonly surface: string | undefined;
  readonly surfaceSpan: Span;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly durationDays: number | undefined;
  readonly stoppedOn: string | undefined;
  readonly layer: LayerSummary | undefined;
}

/** The range of users of an exclusion layer, in percent; `to` is exclusive. */
export interface LayerSummary {
  readonly name: string;
  readonly span: Span;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export function summarise(spec: Spec, path: string): SpecSummary {
  const id = spec.at('id');
  const horizon = spec.kind.id === 'prd' ? spec.at('horizon').filledText : undefined;
  // Copied, since a piece of a text keeps the whole text in memory, and there are thousands of files.
  return detached({
    path,
    kind: spec.kind.id,
    id: id.text,
    idSpan: id.exists ? id.span : undefined,
    title: spec.title,
    status: spec.status,
    closed: spec.phase === 'closed',
    metrics: metricsOf(spec).flatMap(({ view }) => metricSummary(view)),
    ...(horizon !== undefined && { horizon }),
    ...(spec.kind.id === 'prd' && launchSummary(spec)),
    ...(spec.kind.id === 'experiment' && { experiment: experimentSummary(spec) }),
  });
}

/**
 * All of a summary that the verdict on other files may rest on. Places are left out: they move with every keystroke, and a pointer into
 * another file that is a line off until that file is analysed anew is better than judging all files each time.
 */
export function seenByOthers(summary: SpecSummary): string {
  const hidden = new Set(['path', 'title', 'span', 'idSpan', 'surfaceSpan', 'dateSpan', 'tierSpan']);
  return JSON.stringify(summary, (key, value: unknown) => (hidden.has(key) ? undefined : value));
}

function launchSummary(spec: Spec): Pick<SpecSummary, 'launch'> {
  const [date, tier] = [spec.at('target_launch'), spec.at('launch_tier')];
  if (!date.filled && !tier.filled) return {};
  return { launch: { date: date.filledText, dateSpan: date.span, tier: tier.filledText, tierSpan: tier.span } };
}

function metricSummary(view: View): readonly MetricSummary[] {
  const id = view.at('id').filledText;
  if (id === undefined) return [];
  return [
    {
      id,
      idSpan: view.at('id').span,
      type: view.at('type').filledText,
      direction: view.at('direction').filledText,
      definition: view.at('definition').filledText,
    },
  ];
}

export function experimentSummary(spec: Spec): ExperimentSummary {
  const layer = spec.at('audience', 'exclusion_layer');
  const layerName = layer.at('name').filledText?.trim();
  return {
    prd: spec.at('prd').filledText,
    design: spec.at('design').text,
    surface: spec.at('surface').filledText,
    surfaceSpan: spec.at('surface').span,
    start: spec.at('schedule', 'start').text,
    end: spec.at('schedule', 'end').text,
    durationDays: spec.at('schedule', 'duration_days').number,
    stoppedOn: spec.at('schedule', 'stopped_on').text,
    layer: layerName === undefined ? undefined : { name: layerName, span: layer.anchor, from: layer.at('from').percent, to: layer.at('to').percent },
  };
}
