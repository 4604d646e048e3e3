/** What is known of every rule, without its check: for pages, hovers and lists. */
import { rules } from './index.js';
import type { RuleMeta } from './rule.js';

export const ruleMetas: readonly RuleMeta[] = rules.map((rule) => rule.meta);
export const ruleIds: ReadonlySet<string> = new Set(ruleMetas.map((meta) => meta.id));

const byId = new Map(ruleMetas.map((meta) => [meta.id, meta]));

export function ruleMeta(id: string): RuleMeta | undefined {
  return byId.get(id);
}
