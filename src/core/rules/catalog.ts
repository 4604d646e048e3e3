/** What is known of every rule, without its check: for pages, hovers and lists. */
import type { Kind } from '../schema/catalog.js';
import { dedicatedRules } from '../schema/lookup.js';
import { rules } from './index.js';
import type { RuleMeta } from './rule.js';

export const ruleMetas: readonly RuleMeta[] = rules.map((rule) => rule.meta);
export const ruleIds: ReadonlySet<string> = new Set(ruleMetas.map((meta) => meta.id));

const byId = new Map(ruleMetas.map((meta) => [meta.id, meta]));

export function ruleMeta(id: string): RuleMeta | undefined {
  return byId.get(id);
}

/** Whether a rule reports what a status of this kind asks for. */
export function reportsOwed({ id, level }: RuleMeta, kind: Kind): boolean {
  return level.owed === true || dedicatedRules(kind.schema).has(id);
}
