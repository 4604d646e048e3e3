import type { NamePlace } from '../spec/names.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

export const duplicateId: Rule = {
  meta: {
    id: 'duplicate-id',
    title: 'Two things with the same id',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: {
      default: 'Another {kind} is already called `{name}`. Give each its own id, so that a reference says which one is meant.',
    },
    source: 'this-project',
  },
  *check({ spec, ruleIds }) {
    const first = new Map<string, NamePlace>();
    for (const place of spec.names.defined) {
      if (place.duplicateRule !== undefined && ruleIds.has(place.duplicateRule)) continue;
      const key = `${place.kind}\n${place.name}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, place);
        continue;
      }
      yield {
        data: { kind: place.kind, name: place.name },
        span: place.span,
        related: [{ span: earlier.span, message: `The first \`${place.name}\`` }],
      };
    }
  },
};
