import type { NamePlace } from '../spec/names.js';
import { isPlaceholder } from '../spec/view.js';
import type { Rule } from './rule.js';
import { freeName } from './support/names.js';

export const duplicateVariant: Rule = {
  meta: {
    id: 'duplicate-variant',
    title: 'Two variants with the same key',
    kinds: ['experiment'],
    sections: ['variants'],
    level: { base: 'error', structural: true },
    messages: {
      default: 'Another variant already has the key `{key}`. Give each its own, as your experiment tool knows them.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const places = spec.names.defined.filter((place) => place.kind === 'variant' && !isPlaceholder(place.name));
    const taken = new Set(places.map((place) => place.name));
    const first = new Map<string, NamePlace>();
    for (const place of places) {
      const earlier = first.get(place.name);
      if (!earlier) {
        first.set(place.name, place);
        continue;
      }
      const free = freeName(place.name, (candidate) => taken.has(candidate));
      yield {
        data: { key: place.name },
        span: place.span,
        related: [{ span: earlier.span, message: `The first \`${place.name}\`` }],
        fixes: () => [{ title: `Change to \`${free}\``, safe: false, edits: [{ ...place.span, newText: free }] }],
      };
    }
  },
};
