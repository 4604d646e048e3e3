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
    why: 'Goals, requirements, decision rules and results point to things by their ids. With two of a name nobody can tell which is meant.',
    howToFix: 'Rename one of them, and what refers to it. If both are the same thing, delete one.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\ngoals:\n  - id: find\n    outcome: People find reports.\n  - id: find\n    outcome: People share reports.\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\ngoals:\n  - id: find\n    outcome: People find reports.\n  - id: share\n    outcome: People share reports.\n',
    },
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
