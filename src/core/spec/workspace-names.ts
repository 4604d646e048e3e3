/** What the specs of a workspace call themselves: enough to check a reference to another file, without keeping the files. */
import type { NameKind } from '../schema/vocabulary.js';
import { PlaceIndex } from './place-index.js';
import type { MetricSummary, SpecSummary } from './summary.js';

/** The specs that say the same of a metric, by their paths. */
type MetricMeaning = ReadonlyMap<string, MetricSummary>;

/** The names of all specs of one root. Changes as files do; a change is visible to the next analysis. */
export class WorkspaceNames {
  /** Where names stand. No verdict rests on it: places move with every keystroke. */
  readonly places = new PlaceIndex();
  private readonly byPath = new Map<string, SpecSummary>();
  /** By kind, in the order of their paths; put in order when somebody asks. */
  private readonly inOrder = new Map<string, readonly SpecSummary[]>();
  private readonly byId = new Map<string, Set<SpecSummary>>();
  /** By what they share with others, so that no check has to look at all specs. */
  private readonly byTopic = new Map<string, Set<SpecSummary>>();
  /** By id, then by meaning: most specs that share a metric agree on it, and need no comparing. */
  private readonly byMetric = new Map<string, Map<string, Map<string, MetricSummary>>>();

  set(summary: SpecSummary): void {
    this.delete(summary.path);
    this.byPath.set(summary.path, summary);
    this.inOrder.delete(summary.kind);
    for (const topic of topicsOf(summary)) added(this.byTopic, topic, summary);
    if (summary.id !== undefined) added(this.byId, summary.id, summary);
    if (!summary.closed) for (const metric of summary.metrics) this.addMetric(metric, summary.path);
  }

  delete(path: string): void {
    this.places.delete(path);
    const old = this.byPath.get(path);
    if (!old) return;
    this.byPath.delete(path);
    this.inOrder.delete(old.kind);
    for (const topic of topicsOf(old)) this.byTopic.get(topic)?.delete(old);
    if (old.id !== undefined) this.byId.get(old.id)?.delete(old);
    for (const metric of old.metrics) {
      const meanings = this.byMetric.get(metric.id);
      const meaning = meanings?.get(meaningOf(metric));
      meaning?.delete(path);
      if (meaning?.size === 0) meanings?.delete(meaningOf(metric));
    }
  }

  private addMetric(metric: MetricSummary, path: string): void {
    const meanings = this.byMetric.get(metric.id) ?? new Map<string, Map<string, MetricSummary>>();
    this.byMetric.set(metric.id, meanings);
    const key = meaningOf(metric);
    const known = meanings.get(key);
    if (known) known.set(path, metric);
    else meanings.set(key, new Map([[path, metric]]));
  }

  at(path: string): SpecSummary | undefined {
    return this.byPath.get(path);
  }

  /** All that is remembered, in no order. */
  all(): Iterable<SpecSummary> {
    return this.byPath.values();
  }

  /** All specs that call themselves so; more than one is a mistake reported elsewhere. */
  withId(id: string): readonly SpecSummary[] {
    return [...(this.byId.get(id) ?? [])];
  }

  /** All specs of a kind, in the order of their paths. */
  ofKind(kind: NameKind): readonly SpecSummary[] {
    const known = this.inOrder.get(kind);
    if (known) return known;
    const sorted = [...this.byPath.values()].filter((summary) => summary.kind === kind).sort((a, b) => (a.path < b.path ? -1 : 1));
    this.inOrder.set(kind, sorted);
    return sorted;
  }

  /** What specs, closed ones left out, say of the metric of this id: each different thing once; in no order. */
  meaningsOf(id: string): Iterable<MetricMeaning> {
    return this.byMetric.get(id)?.values() ?? [];
  }

  /** All experiments, closed ones left out, on the same surface, however it is spelt; in no order. */
  onSurface(surface: string): Iterable<SpecSummary> {
    return this.byTopic.get(surfaceTopic(surface)) ?? [];
  }

  /** Whether any experiment, closed ones included, says that it belongs to the PRD of this id. */
  hasExperimentOf(prd: string): boolean {
    return (this.byTopic.get(prdTopic(prd))?.size ?? 0) > 0;
  }

  /** All experiments, closed ones left out, in an exclusion layer; in no order. */
  inLayer(name: string): Iterable<SpecSummary> {
    return this.byTopic.get(layerTopic(name)) ?? [];
  }
}

const meaningOf = ({ type, direction, definition }: MetricSummary): string => JSON.stringify([type, direction, definition]);
const surfaceTopic = (surface: string): string => `surface ${surface.trim().toLowerCase().replace(/[\s_-]+/g, ' ')}`;
const prdTopic = (id: string): string => `prd ${id}`;
const layerTopic = (name: string): string => `layer ${name}`;

function topicsOf({ closed, experiment }: SpecSummary): readonly string[] {
  const belongs = experiment?.prd === undefined ? [] : [prdTopic(experiment.prd)];
  if (closed) return belongs;
  return [
    ...belongs,
    ...(experiment?.surface === undefined ? [] : [surfaceTopic(experiment.surface)]),
    ...(experiment?.layer === undefined ? [] : [layerTopic(experiment.layer.name)]),
  ];
}

function added(index: Map<string, Set<SpecSummary>>, key: string, summary: SpecSummary): void {
  const known = index.get(key);
  if (known) known.add(summary);
  else index.set(key, new Set([summary]));
}
