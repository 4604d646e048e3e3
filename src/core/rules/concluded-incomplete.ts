import { insertItem } from '../edit/insert.js';
import { mergeInsertions } from '../edit/merge.js';
import { declaredMetrics } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import { keys } from '../wording/words.js';
import type { Spec } from '../spec/spec.js';
import type { Rule, RuleProblem } from './rule.js';
import { mayLackKeys } from './support/places.js';

export const concludedIncomplete: Rule = {
  meta: {
    id: 'concluded-incomplete',
    title: 'Concluded without outcome, decision, learning or a word on the guardrails',
    kinds: ['experiment'],
    sections: ['results'],
    level: { base: 'error', bases: { guardrails: 'warning' } },
    messages: {
      default: 'The experiment is concluded, but its results have no {missing}. Write what came out, what you do now and what you learned, or go back to `stopped`.',
      guardrails: 'The results have no estimate of {guardrails}, so nobody can tell whether it held. Write the effect and its interval under `estimates`.',
    },
    source: 'core-and-growth',
  },
  *check({ spec }) {
    const results = spec.at('results');
    // Without any results the status itself is wrong, which is a finding of its own.
    if (spec.status !== 'concluded' || !results.exists || !mayLackKeys(results)) return;
    yield* judgeGuardrails(spec);
    const missing = ['outcome', 'decision', 'learning'].filter((key) => !results.at(key).exists);
    if (missing.length === 0) return;
    yield {
      data: { missing: keys(missing, 'or') },
      span: results.anchor,
      fixes: () => fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => ['results', key])),
    };
  },
};

/** Where estimates are written down at all, those of the guardrails belong to them. Without a margin none of them could be broken anyway. */
function* judgeGuardrails(spec: Spec): Iterable<RuleProblem> {
  const list = spec.at('results', 'estimates');
  const told = new Set(list.items().map((estimate) => estimate.at('metric').text));
  const { node } = list;
  if (told.size === 0 || !node) return;
  const guardrails = declaredMetrics(spec).filter(({ role, view }) => role === 'guardrail' && view.at('margin', 'value').exists);
  const untold = guardrails.flatMap(({ view }) => view.at('id').filledText ?? []).filter((id) => !told.has(id));
  if (untold.length === 0) return;
  const entry = (id: string): string => `metric: ${id}\n  variant: <key of the variant>\n  effect: <effect>\n  ci: [<lower end>, <upper end>]`;
  yield {
    message: 'guardrails',
    data: { guardrails: keys(untold, 'or') },
    span: list.anchor,
    fixes: () => {
      const edits = mergeInsertions(untold.flatMap((id) => insertItem(spec.source, node, entry(id))));
      return edits.length === 0 ? [] : [{ title: untold.length === 1 ? 'Insert the estimate' : 'Insert the estimates', safe: false, edits }];
    },
  };
}
