import { mergeInsertions } from '../edit/merge.js';
import { isStandardDesign } from '../experiment/experiment.js';
import { isNonInferiority } from '../experiment/plan.js';
import type { Fix } from '../finding.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import { maxLooks, peekingAlpha } from '../statistics/sequential.js';
import { oneLine } from '../text.js';
import { numberText, shareText } from '../wording/numbers.js';
import type { Rule, RuleProblem } from './rule.js';
import { earlyReading } from './support/early-reading.js';
import { proseOf } from './support/prose.js';

const texts = ['ship', 'iterate', 'stop', 'guardrail_breach'].map((key) => ['decision_rule', key]).concat([['rollout', 'rollback'], ['rollout', 'early_stop']]);

export const peeking: Rule = {
  meta: {
    id: 'peeking',
    title: 'Looking at the numbers before the end',
    kinds: ['experiment'],
    sections: ['analysis', 'decision_rule', 'rollout'],
    level: { base: 'error', lighter: new Set(['wording']) },
    messages: {
      default:
        'The numbers are read {looks} times, but a fixed horizon allows for one look at the end: the risk of a false win is then {real} and not {alpha}. ' +
        'Read them once, or choose `group-sequential`.',
      wording:
        'Wording such as "{words}" means to look until chance gives the wanted answer: with ten looks the risk of a false win is {real} and not {alpha}. ' +
        'Decide at the planned end, or choose a method that allows for several looks.',
    },
    source: 'this-project',
  },
  *check({ spec, config }) {
    const method = spec.at('analysis', 'method');
    if (!isStandardDesign(spec) || (method.exists && method.text !== 'fixed-horizon')) return;
    const looks = spec.at('analysis', 'looks');
    const count = looks.number;
    if (count !== undefined && Number.isInteger(count) && count > 1) {
      yield { data: { looks: numberText(count), ...risks(spec, count) }, span: looks.span, fixes: () => [once(spec), ...plannedLooks(spec)] };
    }
    for (const path of texts) yield* judgeText(spec, path, config.vocabulary);
  },
};

function* judgeText(spec: Spec, path: readonly string[], vocabulary: ReadonlySet<string>): Iterable<RuleProblem> {
  const view = spec.at(...path);
  const prose = proseOf(spec, view);
  const found = prose && earlyReading(prose.text);
  if (!found) return;
  const words = oneLine((view.text ?? '').slice(found.start, found.end));
  const lower = words.toLowerCase();
  // The team uses the phrase, or a word of it, in a sense of its own.
  if ([...vocabulary].some((word) => lower === word || lower.split(' ').includes(word))) return;
  yield { message: 'wording', data: { words, ...risks(spec, 10) }, span: prose.span(found.start, found.end) };
}

/** The wanted risk of a false win and the real one. */
function risks(spec: Spec, looks: number): { readonly alpha: string; readonly real: string } {
  const sided = isNonInferiority(spec) ? 'one' : (spec.at('analysis', 'sided').text ?? 'two');
  const risk = (alpha: number): number | undefined => peekingAlpha(alpha, Math.min(looks, maxLooks), sided === 'one' ? 'one' : 'two');
  const written = spec.at('analysis', 'alpha').number ?? 0.05;
  // An alpha that makes no sense has a finding of its own.
  const alpha = risk(written) === undefined ? 0.05 : written;
  const real = Math.round(1000 * (risk(alpha) ?? alpha)) / 1000;
  return { alpha: shareText(alpha), real: `${looks > maxLooks ? 'over ' : ''}${shareText(real)}` };
}

function once(spec: Spec): Fix {
  return { title: 'Read the numbers once', safe: false, edits: [{ ...spec.at('analysis', 'looks').span, newText: '1' }] };
}

function plannedLooks(spec: Spec): readonly Fix[] {
  const [method, boundary] = [spec.at('analysis', 'method'), spec.at('analysis', 'boundary')];
  const put = (key: string, text: string) => insertAt(spec.source, spec.kind.schema, ['analysis', key], ` ${text}`);
  const edits = [
    ...(method.exists ? [{ ...method.span, newText: 'group-sequential' }] : put('method', 'group-sequential')),
    ...(boundary.exists ? [] : put('boundary', 'obrien-fleming')),
  ];
  return [{ title: 'Plan the looks as `group-sequential`', safe: false, edits: mergeInsertions(edits) }];
}
