import { declaredMetrics, isStandardDesign } from '../experiment/experiment.js';
import { nearest } from '../nearest.js';
import { deref } from '../parse/source.js';
import type { Spec } from '../spec/spec.js';
import { withoutEnd } from '../text.js';
import { keys, listedUpTo } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';
import { lackingKeys } from './support/lacking.js';
import { mayLackKeys } from './support/places.js';
import { spanFinder } from './support/value-offsets.js';

const branches = ['ship', 'iterate', 'stop', 'guardrail_breach'] as const;
/** The branches that a number has to decide. */
const measured: ReadonlySet<string> = new Set(['ship', 'guardrail_breach']);

export const decisionRule: Rule = {
  meta: {
    id: 'decision-rule',
    title: 'The decision rule leaves something open',
    kinds: ['experiment'],
    sections: ['decision_rule'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'The decision rule has no {missing} yet. Say what you will do in that case now, before the first numbers tempt anybody.',
      late: 'The decision rule has no {missing}. If it was agreed on before the start, copy it here; one written after the result decides nothing.',
      unmeasured: '`{branch}` names none of this brief\'s metrics, so it stays open which number decides. Name it in backticks: {known}.',
      undeclared: '`{id}` is none of this brief\'s metrics. {known}',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const rule = spec.at('decision_rule');
    // An A/A test has nothing to ship or drop.
    if (!mayLackKeys(rule) || spec.at('design').text === 'aa') return;
    // Designs that ask for no guardrail ask for no answer to a broken one.
    const asked = isStandardDesign(spec) ? branches : branches.filter((branch) => branch !== 'guardrail_breach');
    const missing = asked.filter((branch) => !rule.at(branch).exists);
    if (missing.length > 0) {
      yield lackingKeys(spec, 'decision_rule', missing, { message: spec.hasReached('stopped') ? 'late' : 'default', data: { missing: keys(missing, 'or') } });
    }
    const metrics = declaredMetrics(spec).filter(({ view, id }) => id !== undefined && view.at('id').filled);
    // Without any metric, that is what is wrong.
    if (metrics.length > 0) for (const branch of asked) yield* judgeBranch(spec, branch, metrics.map(({ view, id }) => ({ id: id ?? '', name: view.at('name').text })));
  },
};

interface Named {
  readonly id: string;
  readonly name: string | undefined;
}

function* judgeBranch(spec: Spec, branch: string, metrics: readonly Named[]): Iterable<RuleProblem> {
  const place = spec.at('decision_rule', branch);
  const node = deref(place.node);
  if (!place.filled || node?.kind !== 'scalar' || typeof node.value !== 'string') return;
  const text = node.value;
  const ids = metrics.map(({ id }) => id);
  let others: ReadonlySet<string> | undefined;
  let undeclared = 0;
  const spanOf = spanFinder(spec.source.text, node);
  for (const match of text.matchAll(/`([\p{L}_][\p{L}\p{N}_.-]*)`/gu)) {
    const id = match[1] ?? '';
    if (ids.includes(id) || (others ??= otherNames(spec)).has(id)) continue;
    undeclared++;
    const span = spanOf(match.index + 1, match.index + 1 + id.length);
    const meant = nearest(id, ids);
    const known = meant === undefined ? `This brief has ${inBackticks(ids)}.` : `Did you mean \`${meant}\`?`;
    yield {
      message: 'undeclared',
      data: { id, known },
      span,
      ...(meant !== undefined && { fixes: () => [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...span, newText: meant }] }] }),
    };
  }
  if (undeclared === 0 && measured.has(branch) && !metrics.some((metric) => names(text, metric))) {
    yield { message: 'unmeasured', data: { branch, known: inBackticks(ids) }, span: place.span };
  }
}

/** What else a rule may speak of in backticks: variants, the flag, events, other specs. */
function otherNames(spec: Spec): ReadonlySet<string> {
  const paths = [['rollout', 'flag'], ['audience', 'exposure_event'], ['audience', 'exclusion_layer', 'name'], ['surface'], ['product_area'], ['prd']];
  const written = [...spec.names.defined, ...spec.names.used].flatMap(({ kind, name }) => (kind === 'metric' ? [] : [name]));
  return new Set([...written, ...paths.flatMap((path) => spec.at(...path).text ?? [])]);
}

/** A metric may be named by its id, with or without backticks, or as people call it. */
function names(text: string, { id, name }: Named): boolean {
  const words = text.split(/[^\p{L}\p{N}_.-]+/u).map((word) => withoutEnd(word, '.'));
  return words.includes(id) || (name !== undefined && name !== '' && text.toLowerCase().includes(name.toLowerCase()));
}

function inBackticks(ids: readonly string[]): string {
  return listedUpTo(ids.map((id) => `\`${id}\``), 4);
}
