import { replaceValue } from '../edit/replace.js';
import { variantLabel, variants } from '../experiment/experiment.js';
import type { Fix } from '../finding.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { capitalised, oneLine, withoutEnd } from '../text.js';
import type { Rule } from './rule.js';

export const identicalVariants: Rule = {
  meta: {
    id: 'identical-variants',
    title: 'Two variants described alike',
    kinds: ['experiment'],
    sections: ['variants'],
    level: { base: 'warning' },
    messages: {
      default: '{variant} is described in the same words as {other}. Say what people see differently{aa}.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (spec.at('design').text === 'aa') return;
    const all = variants(spec);
    const first = new Map<string, View>();
    const alike: (readonly [View, View])[] = [];
    for (const variant of all) {
      const words = plain(variant.at('description').filledText ?? '');
      if (words === '') continue;
      const earlier = first.get(words);
      if (earlier) alike.push([variant, earlier]);
      else first.set(words, variant);
    }
    const isAa = alike.length === all.length - 1;
    for (const [variant, earlier] of alike) {
      yield {
        data: { variant: capitalised(variantLabel(variant)), other: variantLabel(earlier), aa: isAa ? ', or write `design: aa` if nothing is meant to differ' : '' },
        span: variant.at('description').span,
        related: [{ span: earlier.at('description').span, message: 'The same words' }],
        fixes: () => (isAa ? [makeAa(spec)] : []),
      };
    }
  },
};

/** Case, spaces and the full stop at the end make no difference. */
function plain(text: string): string {
  return withoutEnd(oneLine(text.toLowerCase()), '.!');
}

function makeAa(spec: Spec): Fix {
  const { node, exists } = spec.at('design');
  const edits = node && exists ? replaceValue(spec.source, node, 'aa') : insertAt(spec.source, spec.kind.schema, ['design'], ' aa');
  return { title: 'Make it an A/A test', safe: false, edits };
}
