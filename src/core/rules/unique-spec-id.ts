import { kindById } from '../schema/catalog.js';
import { isPlaceholder } from '../spec/view.js';
import { listedUpTo } from '../wording/words.js';
import type { Rule } from './rule.js';
import { specKinds } from './rule.js';
import { freeName } from './support/names.js';

export const uniqueSpecId: Rule = {
  meta: {
    id: 'unique-spec-id',
    title: 'Two specs with the same id',
    kinds: specKinds,
    sections: [],
    level: { base: 'error', structural: true },
    workspace: true,
    messages: {
      default: 'The id `{id}` is also used by {others}. Give one of them another id, and change it too where other specs refer to it.',
    },
    source: 'this-project',
  },
  *check({ spec, config, workspace, path }) {
    const id = spec.at('id');
    const name = id.text;
    if (!workspace || name === undefined || !id.exists || isPlaceholder(name)) return;
    const others = workspace.withId(name).filter((other) => other.path !== path).sort((a, b) => (a.path < b.path ? -1 : 1));
    if (others.length === 0) return;
    const isTaken = (candidate: string): boolean => workspace.withId(candidate).length > 0;
    // A launch named like its PRD is best told apart by saying what it is.
    const byKind = `${name}-${spec.kind.id}`;
    const free = others.every((other) => other.kind !== spec.kind.id) && !isTaken(byKind) ? byKind : freeName(name, isTaken);
    yield {
      data: { id: name, others: listedUpTo(others.map((other) => `${kindById(other.kind, config.kinds)?.phrase ?? 'a spec'} (${other.path})`), 3) },
      span: id.span,
      related: others.flatMap((other) => (other.idSpan ? [{ path: other.path, span: other.idSpan, message: `\`${name}\` is used here too` }] : [])),
      fixes: () => [{ title: `Change to \`${free}\``, safe: false, edits: [{ ...id.span, newText: free }] }],
    };
  },
};
