import { isNonInferiority, isSized } from '../experiment/plan.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import type { Rule, RuleProblem } from './rule.js';
import { mayLackKeys, placeFor } from './support/places.js';
import { sizeTrouble } from './support/size.js';

export const baselineMde: Rule = {
  meta: {
    id: 'baseline-mde',
    title: 'No baseline, or no smallest effect that can be found',
    kinds: ['experiment'],
    sections: ['metrics', 'analysis'],
    level: { base: 'warning', risesWhenFirm: true, bases: { zero: 'error', zeroLoss: 'error', sign: 'error' } },
    fixable: true,
    messages: {
      baseline: 'The primary metric{name} has no `baseline`, so nobody can tell how many users the test needs. Write where the number {stands} for the people in it.',
      mde: 'There is no `mde` yet, so nobody can tell how many users the test needs. {advice}',
      margin: 'There is no `mde` yet. In a test that asks whether something got worse it is the loss you would still accept. {advice}',
      value: 'The `mde` has a kind and no `value`, so nobody can tell how many users the test needs. {advice}',
      kind: 'The `mde` does not say whether it is relative or absolute. Add `kind`: from 20 % to 21 % is 5 % relative, and 1 percentage point absolute.',
      zero: 'The `mde` is 0, and no sample is large enough to find an effect of nothing. Write the smallest effect that would change your decision.',
      zeroLoss: 'The `mde` is 0, and no sample is large enough to show that nothing at all is lost. Write the largest loss you would still accept.',
      sign: 'The `mde` is a size, and the `direction` of the metric says which way it goes. Write {size}, without a sign.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (!isSized(spec)) return;
    const primary = spec.at('metrics', 'primary');
    // Without any primary metric, that is what is missing.
    if (primary.exists && mayLackKeys(primary) && !primary.at('baseline').exists) {
      const id = primary.at('id');
      yield {
        message: 'baseline',
        data: { name: id.filledText === undefined ? '' : ` \`${id.filledText}\``, stands: spec.hasReached('running') ? 'stood before the start' : 'stands today' },
        span: id.exists ? id.span : primary.anchor,
        fixes: () => fillIn(spec, 'Insert `baseline`', [['metrics', 'primary', 'baseline']]),
      };
    }
    yield* judgeEffect(spec);
  },
};

function* judgeEffect(spec: Spec): Iterable<RuleProblem> {
  const mde = spec.at('analysis', 'mde');
  if (!mayLackKeys(spec.at('analysis')) || !mayLackKeys(mde)) return;
  const loss = isNonInferiority(spec);
  const falls = spec.at('metrics', 'primary', 'direction').text === 'decrease';
  const trouble = sizeTrouble(spec, mde.at('value'), {}, loss || falls);
  if (trouble) yield { ...trouble, ...(loss && trouble.message === 'zero' && { message: 'zeroLoss' }) };
  const missing = ['value', 'kind'].filter((key) => !mde.at(key).exists);
  const [first] = missing;
  if (first === undefined) return;
  const all = missing.length === 2;
  yield {
    message: !all ? first : loss ? 'margin' : 'mde',
    data: {
      // Afterwards an effect can only be remembered: to choose one that fits the result proves nothing.
      advice: spec.hasReached('running')
        ? 'If it was settled before the start, copy it here.'
        : `Write the ${loss ? 'largest loss you would accept' : 'smallest effect that would change your decision'} under \`analysis\`.`,
    },
    span: placeFor(spec, 'analysis', 'mde'),
    fixes: () => fillIn(spec, all ? 'Insert the `mde`' : `Insert its \`${first}\``, missing.map((key) => ['analysis', 'mde', key])),
  };
}
