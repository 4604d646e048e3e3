import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

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
    source: 'this-project',
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
