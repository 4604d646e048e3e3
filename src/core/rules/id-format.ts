import { quote } from '../edit/quote.js';
import { isPlainId, longestId, slug } from '../edit/slug.js';
import { isPlaceholder } from '../spec/view.js';
import type { Rule } from './rule.js';
import { specKinds } from './rule.js';

export const idFormat: Rule = {
  meta: {
    id: 'id-format',
    title: 'An id that others cannot write down',
    kinds: specKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: {
      default: 'The id `{found}` can be mistyped easily. Use lower-case letters and digits, with hyphens between words{meant}.',
      long: 'This id has {count} characters, and {most} is the most. Shorten it to the few words people would say{meant}.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const id = spec.at('id');
    const { node } = id;
    // A number, a list and an empty id are reported as such.
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || !id.exists || isPlaceholder(node.value)) return;
    const found = node.value;
    const tooLong = found.length > longestId;
    if (isPlainId(found) && !tooLong) return;
    const meant = idFor(found);
    yield {
      ...(tooLong && { message: 'long' }),
      data: { found, count: found.length, most: longestId, meant: meant === undefined ? '' : `: \`${meant}\`` },
      span: id.span,
      // What refers to the old id has to follow, so a person decides.
      ...(meant !== undefined && {
        fixes: () => [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...node.span, newText: quote(meant) }] }],
      }),
    };
  },
};

/** The id somebody meant; none where a name in another script leaves nothing to build it from. */
function idFor(found: string): string | undefined {
  const words = found.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return /[a-z0-9]/i.test(words.normalize('NFKD')) ? slug(words) : undefined;
}
