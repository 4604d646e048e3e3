/**
 * What a rule is. Each file beside this one holds one rule: its metadata, then the check, then its fix. What is only read by people who ask, why
 * it matters, how to fix it and an example, is in `docs/<id>.md`.
 */
import type { Config } from '../config.js';
import { severities, type Problem, type Severity } from '../finding.js';
import type { Ownership } from '../ownership/resolve.js';
import type { Kind } from '../schema/catalog.js';
import { kindIds, specKindIds, type KindId } from '../schema/kind-ids.js';
import type { WorkspaceNames } from '../spec/workspace-names.js';
import type { Detection } from '../spec/detect.js';
import type { Phase, Spec } from '../spec/spec.js';
import { capitalised } from '../text.js';

export interface RuleMeta {
  /** Kebab-case; also the file's name, the suppression's name and the name in the team settings. */
  readonly id: string;
  /** What it looks at, as the heading of its page. */
  readonly title: string;
  readonly kinds: readonly KindId[];
  /** The sections it speaks of; empty for the whole file. */
  readonly sections: readonly string[];
  readonly level: RuleLevel;
  /** Needs other files: silent where there is no folder. */
  readonly workspace?: boolean;
  /** Has fixes that are right without a person looking. Those of all other rules need not be worked out to know what `--fix` would do. */
  readonly fixable?: boolean;
  /**
   * What a person reads, by message key, with `{placeholders}` that the problem's data fills. Says what is wrong and what to do
   * next, in whole sentences.
   */
  readonly messages: Readonly<Record<string, string>>;
  /** The id of the source of the claim behind it. */
  readonly source: string;
}

interface RuleLevel {
  /** When the spec is being agreed on. */
  readonly base: Severity;
  /** Broken structure weighs the same in every status; everything else weighs one level less in a draft. */
  readonly structural?: boolean;
  /** One level more once the plan is firm (ready, approved). */
  readonly risesWhenFirm?: boolean;
  /** The level in a draft where it is not simply one less. */
  readonly draft?: Severity;
  /** Message keys that weigh one level less than the rule's others. */
  readonly lighter?: ReadonlySet<string>;
  /** Message keys with a base of their own, where one level less is not what is meant. */
  readonly bases?: Readonly<Record<string, Severity>>;
  /** Still applies to archived and abandoned specs. */
  readonly whenClosed?: boolean;
  /**
   * Reports what a status asks for, so it also applies to closed specs that still owe it. Not needed where the schemas' `x-required-from`
   * names the rule.
   */
  readonly owed?: boolean;
}

/** What a check sees. */
export interface RuleContext {
  readonly spec: Spec;
  readonly ownership: Ownership;
  readonly config: Config;
  /** The names of all specs of the workspace; undefined for text that belongs to no folder. */
  readonly workspace: WorkspaceNames | undefined;
  /** Of this file, relative to the root; undefined for text without a file. */
  readonly path: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** How the file was recognised. */
  readonly detection: Detection & { readonly ours: true };
  /** Every rule there is, for rules that leave a matter to a dedicated one. */
  readonly ruleIds: ReadonlySet<string>;
}

/** A problem as a check yields it: the rule's id is added for it. */
export type RuleProblem = Omit<Problem, 'rule'>;

export interface Rule {
  readonly meta: RuleMeta;
  /** Absent where an earlier or later stage (parsing, structure, suppression) raises the problems itself. */
  readonly check?: (context: RuleContext) => Iterable<RuleProblem>;
}

export const allKinds: readonly KindId[] = kindIds;
export const specKinds: readonly KindId[] = specKindIds;

/** What holds for every built-in kind of spec holds for a team's own kinds too. */
export function appliesTo({ kinds }: RuleMeta, kind: Kind): boolean {
  return kind.own ? specKinds.every((id) => kinds.includes(id)) : kinds.some((id) => id === kind.id);
}

/** The level of a rule at a phase of a spec, before the team settings; undefined where it does not apply. */
export function levelAt(level: RuleLevel, phase: Phase, message = 'default'): Severity | undefined {
  const base = level.bases?.[message];
  const severity = baseLevelAt(base === undefined ? level : { ...level, base }, phase);
  return severity !== undefined && level.lighter?.has(message) ? shifted(severity, -1) : severity;
}

function baseLevelAt(level: RuleLevel, phase: Phase): Severity | undefined {
  if (level.structural) return level.base;
  if (phase === 'closed') return level.whenClosed ? level.base : undefined;
  if (phase === 'draft') return level.draft ?? shifted(level.base, -1);
  return phase === 'firm' && level.risesWhenFirm ? shifted(level.base, 1) : level.base;
}

function shifted(severity: Severity, by: number): Severity {
  const index = Math.min(Math.max(severities.indexOf(severity) + by, 0), severities.length - 1);
  return severities[index] ?? severity;
}

/** Fills a message's `{placeholders}`; one without a value stays as it is, so that the mistake shows. A sentence begins with a capital. */
export function formatMessage(template: string, data: Problem['data'] = {}): string {
  const message = template.replace(/\{(\w+)\}/g, (whole, key: string) => String(data[key] ?? whole));
  return template.startsWith('{') ? capitalised(message) : message;
}
