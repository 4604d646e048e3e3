import { declaredMetrics, isStandardDesign } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';
import { mayLackKeys } from './support/places.js';

export const guardrailMargin: Rule = {
  meta: {
    id: 'guardrail-margin',
    title: 'A guardrail without margin or direction',
    kinds: ['experiment'],
    sections: ['metrics'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'The guardrail{name} has no {missing} yet, so nobody can tell when it is broken. Write which way is good, and how much loss you would still accept.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (!isStandardDesign(spec)) return;
    for (const { view, role } of declaredMetrics(spec)) {
      if (role !== 'guardrail' || !mayLackKeys(view)) continue;
      const margin = view.at('margin');
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
