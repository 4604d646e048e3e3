import { replaceValue } from '../edit/replace.js';
import { hasFixedShares, variantLabel } from '../experiment/experiment.js';
import { addUp, allWritten, areSharesOfOne, equalShares, sum, weightsOf, type Weight } from '../experiment/weights.js';
import type { Fix } from '../finding.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import { numberText } from '../wording/numbers.js';
import { listed, listedUpTo } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';
import { placeFor } from './support/places.js';

export const weightsTotal: Rule = {
  meta: {
    id: 'weights-total',
    title: 'Weights that do not add up',
    kinds: ['experiment'],
    sections: ['variants'],
    level: { base: 'error' },
    fixable: true,
    messages: {
      default: 'The weights {weights} add up to {total}, not to 100. Change them so that everybody in the test gets exactly one variant.',
      shares: 'The weights {weights} add up to 1. They are percentages here: write {percent}.',
      negative: 'The weight of {variant} is {weight}. A share of the users cannot be below 0: write how many in a hundred get this variant.',
      missing: 'There is no `weight` for {variants}. Write the share of the users in percent, all together 100; equal shares need the fewest users.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const weights = hasFixedShares(spec) ? weightsOf(spec) : undefined;
    if (!weights) return;
    const values = allWritten(weights);
    const negative = weights.find(({ value }) => value !== undefined && value < 0);
    if (negative) {
      const data = { variant: variantLabel(negative.variant), weight: numberText(negative.value ?? 0) };
      yield { message: 'negative', data, span: negative.variant.at('weight').span };
    } else if (!values) yield missing(spec, weights);
    else if (!addUp(weights)) yield wrongTotal(spec, weights, values);
  },
};

function missing(spec: Spec, weights: readonly Weight[]): RuleProblem {
  const without = weights.filter(({ value }) => value === undefined);
  const rest = 100 - sum(weights.map(({ value }) => value ?? 0));
  return {
    message: 'missing',
    data: { variants: listedUpTo(without.map(({ variant }) => variantLabel(variant)), 4) },
    span: placeFor(spec, 'variants'),
    fixes: () => (rest > 0 ? [write(spec, without, equalShares(without.length, rest), false)] : []),
  };
}

function wrongTotal(spec: Spec, weights: readonly Weight[], values: readonly number[]): RuleProblem {
  const total = sum(values);
  const scaled = values.map((value) => Number(((value / total) * 100).toFixed(2)));
  const written = weights.map(({ variant }) => variant.at('weight').text ?? '');
  const areShares = areSharesOfOne(weights);
  return {
    ...(areShares && { message: 'shares' }),
    data: { weights: listed(written), total: numberText(total), percent: listed(scaled.map((value) => numberText(value))) },
    span: placeFor(spec, 'variants'),
    fixes: () => [
      ...(areShares || (total > 0 && scaled.every(Number.isInteger)) ? [write(spec, weights, scaled, areShares)] : []),
      ...(areShares ? [] : [write(spec, weights, equalShares(weights.length), false)]),
    ],
  };
}

function write(spec: Spec, weights: readonly Weight[], values: readonly number[], safe: boolean): Fix {
  const edits = weights.flatMap(({ variant }, index) => {
    const text = String(values[index] ?? 0);
    const { node, exists } = variant.at('weight');
    return node && exists ? replaceValue(spec.source, node, text) : insertAt(spec.source, spec.kind.schema, [...variant.path, 'weight'], ` ${text}`);
  });
  return { title: `Write ${listed(values.map(String))} as the ${values.length === 1 ? 'weight' : 'weights'}`, safe, edits };
}
