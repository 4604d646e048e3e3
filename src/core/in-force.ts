/** Which rules hold for a file, before anybody looks at what stands in it. */
import type { Config } from './config.js';
import { emplace, remembered } from './remembered.js';
import type { Kind } from './schema/catalog.js';
import type { Phase, Spec } from './spec/spec.js';
import { reportsOwed } from './rules/catalog.js';
import { rules } from './rules/index.js';
import { appliesTo, levelAt, type Rule, type RuleMeta } from './rules/rule.js';

export interface RulesInForce {
  /** Those that check something themselves, in the order of the catalogue. */
  readonly checks: readonly Required<Rule>[];
  /** Every rule that may say something here, with the phase of the spec that its level depends on. */
  readonly phases: ReadonlyMap<string, Phase>;
  /** The others: off, or another kind's. */
  readonly idle: ReadonlySet<string>;
}

/** The same for all specs of a kind, a status and the same settings, of which a folder has hundreds. */
const rulesByPhase = remembered((_config: Config) => remembered((_kind: Kind) => new Map<string, RulesInForce>()));

/** @param alone whether there are no other files to compare with */
export function rulesInForce(spec: Spec, config: Config, alone: boolean): RulesInForce {
  const { phase, owingPhase } = spec;
  return emplace(rulesByPhase(config)(spec.kind), `${phase} ${owingPhase} ${alone}`, () => choose(spec.kind, { phase, owingPhase }, config, alone));
}

function choose(kind: Kind, spec: Pick<Spec, 'phase' | 'owingPhase'>, config: Config, alone: boolean): RulesInForce {
  const phases = new Map<string, Phase>();
  for (const { meta } of rules) {
    const phase = phaseFor(meta, kind, spec);
    const applies = appliesTo(meta, kind) && config.rules.get(meta.id) !== 'off' && !(alone && meta.workspace);
    if (applies && levelAt(meta.level, phase) !== undefined) phases.set(meta.id, phase);
  }
  return {
    checks: rules.filter((rule): rule is Required<Rule> => rule.check !== undefined && phases.has(rule.meta.id)),
    phases,
    idle: new Set(rules.map(({ meta }) => meta.id).filter((id) => !phases.has(id))),
  };
}

/** Closed specs that still owe something are judged for that as if they were open, and for nothing else. */
function phaseFor(meta: RuleMeta, kind: Kind, { phase, owingPhase }: Pick<Spec, 'phase' | 'owingPhase'>): Phase {
  return phase === 'closed' && reportsOwed(meta, kind) ? owingPhase : phase;
}
