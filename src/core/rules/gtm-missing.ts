import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { isBlank, mayLackKeys } from './support/places.js';

export const gtmMissing: Rule = {
  meta: {
    id: 'gtm-missing',
    title: 'A next product without a way to its market',
    kinds: ['prd'],
    sections: ['positioning', 'go_to_market'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'This is a product on its way to the market, but it is not said what it stands for there nor how customers hear of it. Write `positioning` and `go_to_market` together with product marketing.',
      positioning: 'This is a product on its way to the market, but it is not said what it stands for there. Write `positioning` together with product marketing.',
      go_to_market: 'This is a product on its way to the market, but it is not said how customers hear of it and get it. Write `go_to_market` together with product marketing.',
    },
    source: 'roles-before-titles',
  },
  *check({ spec }) {
    const horizon = spec.at('horizon');
    if (horizon.text !== 'next') return;
    const missing = ['positioning', 'go_to_market'].filter((key) => mayLackKeys(spec.at(key)) && isBlank(spec.at(key)));
    const [first] = missing;
    if (first === undefined) return;
    const section = spec.at(first);
    const words = missing.map((key) => `\`${key}\``).join(' and ');
    yield {
      ...(missing.length === 1 && { message: first }),
      span: missing.length === 1 && section.pair ? section.anchor : horizon.span,
      fixes: () => fillIn(spec, `Insert ${words}`, missing.map((key) => [key])),
    };
  },
};
