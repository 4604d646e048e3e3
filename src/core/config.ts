/** The team settings (`product-specs.yaml`) as the core reads them: tolerant, nothing here reports a finding. */
import { kinds, type Kind } from './schema/catalog.js';
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
  readonly files: readonly { readonly glob: string; readonly kind: string }[];
  readonly problems: readonly ConfigProblem[];
  /** The team's own kinds as the settings declare them. */
  readonly declared: readonly KindDeclaration[];
  /** Every kind there is here: the built-in ones, and those of the team's own that can be recognised. */
  readonly kinds: readonly Kind[];
  /** The team's own templates that can be used. */
  readonly teamTemplates: readonly TeamTemplate[];
  /** What is wrong with the files and folders that the settings name. */
  readonly fileTroubles: readonly NamedFileTrouble[];
}

/** An entry of `kinds`; paths are relative to the settings file, with `/`. */
export interface KindDeclaration {
  readonly id: string;
  readonly schema?: string;
  readonly template?: string;
  readonly suffix?: string;
}

/** A template in a file of the team's. */
export interface TeamTemplate {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  /** When to choose it, or where it is, in one sentence. */
  readonly description: string;
  /** In the syntax of the built-in ones. */
  readonly text: string;
}

/** Something that a file or folder named in the settings is not what it should be. */
export interface NamedFileTrouble {
  /** Where in the settings. */
  readonly at: readonly (string | number)[];
  /** What stands there; when the settings say something else by now, this is no longer about them. */
  readonly found: string | undefined;
  /** Which message of the rule that tells it. */
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
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
  declared: [],
  kinds,
  teamTemplates: [],
  fileTroubles: [],
};
