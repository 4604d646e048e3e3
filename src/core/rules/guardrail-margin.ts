import { declaredMetrics, isStandardDesign, metricLabel } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';
import { mayLackKeys } from './support/places.js';
import { sizeTrouble } from './support/size.js';

export const guardrailMargin: Rule = {
  meta: {
    id: 'guardrail-margin',
    title: 'A guardrail without direction, or without a margin that can be shown',
    kinds: ['experiment'],
    sections: ['metrics'],
    level: { base: 'warning', risesWhenFirm: true, bases: { zero: 'error', sign: 'error' } },
    fixable: true,
    messages: {
      default: 'The guardrail{name} has no {missing} yet, so nobody can tell when it is broken. Write which way is good, and how much loss you would still accept.',
      zero: 'The margin of {name} is 0, and no test can show that nothing at all is lost. Write the largest loss you would still accept.',
      sign: 'The margin of {name} is a size, and its `direction` says which way is worse. Write {size}, without a sign.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (!isStandardDesign(spec)) return;
    for (const metric of declaredMetrics(spec)) {
      const { view, role } = metric;
      if (role !== 'guardrail' || !mayLackKeys(view)) continue;
      const margin = view.at('margin');
      // Whatever its sign, it is counted against the direction.
      const trouble = sizeTrouble(spec, margin.at('value'), { name: metricLabel(metric) }, true);
      if (trouble) yield trouble;
      const missing: (readonly string[])[] = [];
      if (!view.at('direction').exists) missing.push(['direction']);
      if (!margin.exists) missing.push(['margin']);
      else if (mayLackKeys(margin) && !margin.at('value').exists) missing.push(['margin', 'value']);
      if (missing.length === 0) continue;
      const id = view.at('id');
      const words = missing.map(([key, inside]) => (inside === undefined ? `\`${key}\`` : `\`${inside}\` in its \`${key}\``));
      yield {
        data: { name: id.filledText === undefined ? '' : ` \`${id.filledText}\``, missing: listed(words, 'or') },
        span: id.exists ? id.span : view.anchor,
        fixes: () => fillIn(spec, `Insert ${listed(words)}`, missing.map((keys) => [...view.path, ...keys])),
      };
    }
  },
};
