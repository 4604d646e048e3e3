/** What the specs of a workspace call themselves: enough to check a reference to another file, without keeping the files. */
import type { NameKind } from '../schema/vocabulary.js';
import type { Spec } from './spec.js';
import type { Span } from '../text.js';

/** What is remembered of one spec. */
export interface SpecSummary {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly kind: string;
  readonly id: string | undefined;
  readonly idSpan: Span | undefined;
  readonly title: string | undefined;
  readonly status: string | undefined;
}

export function summarise(spec: Spec, path: string): SpecSummary {
  const id = spec.at('id');
  return {
    path,
    kind: spec.kind.id,
    id: id.text,
    idSpan: id.exists ? id.span : undefined,
    title: spec.title,
    status: spec.status,
  };
}

/** The names of all specs of one root. Changes as files do; a change is visible to the next analysis. */
export class WorkspaceNames {
  private readonly byPath = new Map<string, SpecSummary>();
  private readonly byId = new Map<string, Set<SpecSummary>>();

  set(summary: SpecSummary): void {
    this.delete(summary.path);
    this.byPath.set(summary.path, summary);
    if (summary.id === undefined) return;
    const known = this.byId.get(summary.id);
    if (known) known.add(summary);
    else this.byId.set(summary.id, new Set([summary]));
  }

  delete(path: string): void {
    const old = this.byPath.get(path);
    if (!old) return;
    this.byPath.delete(path);
    if (old.id !== undefined) this.byId.get(old.id)?.delete(old);
  }

  at(path: string): SpecSummary | undefined {
    return this.byPath.get(path);
  }

  /** All specs that call themselves so; more than one is a mistake reported elsewhere. */
  withId(id: string): readonly SpecSummary[] {
    return [...(this.byId.get(id) ?? [])];
  }

  /** All specs of a kind, in the order of their paths. */
  ofKind(kind: NameKind): readonly SpecSummary[] {
    return [...this.byPath.values()].filter((summary) => summary.kind === kind).sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
