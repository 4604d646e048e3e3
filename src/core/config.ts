/** The team settings (`product-specs.yaml`) as the core reads them: tolerant, nothing here reports a finding. */
import type { KindId } from './schema/catalog.js';
import type { Severity } from './finding.js';
import type { Span } from './text.js';

/** What a team says about one role: in the settings for all specs, or in a spec's own `team`. */
export interface TeamMember {
  /** Who fills the role; empty when nobody is named. */
  readonly people: readonly string[];
  /** The job title used here. */
  readonly title?: string;
  /** Other roles this role's person fills too. */
  readonly covers: readonly string[];
  /** The team says it does not have this role. */
  readonly none: boolean;
}

export type Team = ReadonlyMap<string, TeamMember>;

/** What a team or a spec changes about one section's ownership. */
export interface OwnershipOverride {
  readonly owner?: string;
  readonly approver?: string;
  readonly contributors?: readonly string[];
  readonly informed?: readonly string[];
  readonly mustAgree?: readonly string[];
  readonly reason?: string;
}

/** A metric of the team's catalogue. */
export interface CatalogueMetric {
  readonly id: string;
  readonly name?: string;
  readonly type?: string;
  readonly direction?: string;
  readonly definition?: string;
}

/** Something in the settings that could not be read; the rest of them still counts. */
export interface ConfigProblem {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly span: Span;
}

export interface Config {
  /** Of the settings file; undefined when there is none and everything is default. */
  readonly path?: string;
  readonly profile: string;
  readonly team: Team;
  /** Keyed `kind.section`. */
  readonly ownership: ReadonlyMap<string, OwnershipOverride>;
  readonly approvals: ReadonlyMap<string, readonly string[]>;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** Words that the word rules let pass, in lower case. */
  readonly vocabulary: ReadonlySet<string>;
  readonly metrics: readonly CatalogueMetric[];
  readonly metricsClosed: boolean;
  /** The folder of the team's own templates, relative to the settings file. */
  readonly templates?: string;
  /** Globs that give a kind to files whose name does not. */
  readonly files: readonly { readonly glob: string; readonly kind: KindId }[];
  readonly problems: readonly ConfigProblem[];
}

export const defaultConfig: Config = {
  profile: 'default',
  team: new Map(),
  ownership: new Map(),
  approvals: new Map(),
  rules: new Map(),
  vocabulary: new Set(),
  metrics: [],
  metricsClosed: false,
  files: [],
  problems: [],
};
