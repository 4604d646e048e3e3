import type { Rule } from './rule.js';
import { allKinds } from './rule.js';
import { listed } from './support/words.js';

export const unknownKind: Rule = {
  meta: {
    id: 'unknown-kind',
    title: 'There is no such kind of spec',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: {
      default: '`{found}` is no kind of spec. The kinds are {kinds}; this looks like {phrase}: write `spec: {tag}`.',
    },
    why: 'The `spec` line decides which questions the file is asked. With a name that does not exist it may be judged as something else.',
    howToFix: 'Write one of the kinds that the message names after `spec:`.',
    source: 'this-project',
    examples: {
      bad: 'spec: experimnt/v1\nid: pricing\ntitle: Pricing page\nstatus: draft\n',
      good: 'spec: experiment/v1\nid: pricing\ntitle: Pricing page\nstatus: draft\n',
    },
  },
  *check({ spec, config, detection }) {
    if (detection.by !== 'guess') return;
    const { tag, phrase } = spec.kind;
    yield {
      data: { found: detection.found, tag, phrase, kinds: listed(config.kinds.map((kind) => `\`${kind.tag}\``)) },
      span: detection.span,
      fixes: () => [{ title: `Change to \`${tag}\``, safe: false, edits: [{ ...detection.span, newText: tag }] }],
    };
  },
};
