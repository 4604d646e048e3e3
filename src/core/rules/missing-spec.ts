import { insertFirst } from '../edit/insert.js';
import { absentKeys, topOf } from '../schema/missing-keys.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

export const missingSpec: Rule = {
  meta: {
    id: 'missing-spec',
    title: 'The file does not say what it is',
    kinds: allKinds,
    sections: [],
    level: { base: 'warning', structural: true },
    fixable: true,
    messages: {
      default: 'This file is read as {phrase} because of its name. Say so in the file too: add `spec: {tag}` as its first line.',
    },
    source: 'this-project',
  },
  *check({ spec, config, detection }) {
    if (detection.by !== 'suffix' && detection.by !== 'setting') return;
    // Where more is missing, one finding asks for all of it.
    if (absentKeys(spec.source.root, spec.kind).includes('spec') && config.rules.get('missing-key') !== 'off') return;
    const { tag, phrase } = spec.kind;
    const empty = spec.at('spec').pair;
    yield {
      data: { phrase, tag },
      span: empty?.key.span ?? topOf(spec.source),
      fixes: () => [
        {
          title: `Add \`spec: ${tag}\``,
          safe: true,
          edits: empty
            ? [{ start: empty.key.span.end, end: empty.span.end, newText: `: ${tag}` }]
            : insertFirst(spec.source, 'spec', tag),
        },
      ],
    };
  },
};
