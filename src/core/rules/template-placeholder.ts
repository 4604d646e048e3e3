import type { Node } from '../parse/source.js';
import { valuesOf } from '../schema/lookup.js';
import { isPlaceholder } from '../spec/view.js';
import { withoutEnd } from '../text.js';
import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

export const templatePlaceholder: Rule = {
  meta: {
    id: 'template-placeholder',
    title: 'Template text not replaced',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', draft: 'info' },
    messages: {
      default: 'Still to be written: {placeholder}. Replace it, brackets included.',
      one: 'One place is still to be filled in. It is here: {placeholder}.',
      first: '{count} places are still to be filled in. The first is here: {placeholder}.',
      date: 'Write the date as year-month-day, for example {today}.',
      choice: 'Choose one: {choices}.',
      name: 'Write who it is: a name in place of `{written}`.',
    },
    source: 'this-project',
  },
  *check({ spec, today }) {
    if (!spec.source.text.includes('<')) return;
    const places = spec.fields.filter(({ node, isKey }) => !isKey && node.kind === 'scalar' && isPlaceholder(textOf(node)));
    const [first] = places;
    // A draft that was just started has dozens of them: one finding says where to begin.
    if (first && spec.phase === 'draft') {
      const placeholder = asked(textOf(first.node));
      yield { message: places.length === 1 ? 'one' : 'first', data: { count: places.length, placeholder }, span: first.node.span };
      return;
    }
    for (const { node, schema, section } of places) {
      const written = textOf(node).trim();
      const choices = valuesOf(schema).map(({ value }) => String(value));
      const message =
        schema.format === 'date' ? 'date'
        : choices.length > 0 ? 'choice'
        : schema['x-refers'] === 'person' || section === 'team' ? 'name'
        : 'default';
      yield { message, data: { placeholder: asked(written), written, today, choices: listed(choices, 'or') }, span: node.span };
    }
  },
};

function textOf(node: Node): string {
  return node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}

/** What stands between the brackets, as part of a sentence. */
function asked(placeholder: string): string {
  return withoutEnd(placeholder.trim().slice(1, -1).trim(), '.');
}
