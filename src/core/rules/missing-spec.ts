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
    messages: {
      default: 'This file is read as {phrase} because of its name. Say so in the file too: add `spec: {tag}` as its first line.',
    },
    why: 'A file that says what it is stays what it is when it is renamed, moved or pasted elsewhere.',
    howToFix: 'Add the line that the message names at the top. The quick fix does it.',
    source: 'this-project',
    examples: {
      bad: '== pricing.experiment.yaml ==\nid: pricing\ntitle: Pricing page\nstatus: draft\n',
      good: '== pricing.experiment.yaml ==\nspec: experiment/v1\nid: pricing\ntitle: Pricing page\nstatus: draft\n',
    },
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
