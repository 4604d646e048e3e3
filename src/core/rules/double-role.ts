import { removeItem } from '../edit/remove.js';
import { replaceValue } from '../edit/replace.js';
import { kindById, sectionTitle } from '../schema/catalog.js';
import type { View } from '../spec/view.js';
import type { Rule, RuleContext, RuleProblem } from './rule.js';
import { allKinds } from './rule.js';

export const doubleRole: Rule = {
  meta: {
    id: 'double-role',
    title: 'Contributor and informed at once',
    kinds: allKinds,
    sections: [],
    level: { base: 'info' },
    messages: {
      default: '`{id}` contributes to "{section}" and is informed of it as well. Who contributes knows already: take it out of one of the lists.',
      usual: '`{id}` usually contributes to "{section}" and is informed of it as well. Take it out of `informed`, or list the `contributors` without it.',
    },
    source: 'daci',
  },
  *check(context) {
    for (const { entry, title, usual } of entriesOf(context)) {
      const written = entry.at('contributors').exists;
      const contributors = new Set(written ? entry.at('contributors').items().map(nameIn) : usual);
      for (const item of entry.at('informed').items()) {
        if (item.filled && contributors.has(nameIn(item))) yield problem(context, item, title, written ? 'default' : 'usual');
      }
    }
  },
};

interface Entry {
  /** What is different for a section. */
  readonly entry: View;
  readonly title: string;
  /** Who contributes where the entry does not say it. */
  readonly usual: readonly string[];
}

function entriesOf({ spec, ownership }: RuleContext): readonly Entry[] {
  const written = spec.at('ownership').entries().map(([key, entry]) => [String(key.value), entry] as const);
  if (spec.kind.id !== 'config') {
    return written.map(([section, entry]) => ({
      entry,
      title: sectionTitle(spec.kind, section),
      usual: ownership.of(section)?.contributors ?? [],
    }));
  }
  // `prd.metrics: {…}`, or `prd: {metrics: {…}}`.
  return written.flatMap(([key, value]) => {
    const [kind = '', section] = key.split('.');
    if (section !== undefined) return [inSettings(kind, section, value)];
    return value.entries().map(([below, entry]) => inSettings(kind, String(below.value), entry));
  });
}

function inSettings(kind: string, section: string, entry: View): Entry {
  const known = kindById(kind);
  const title = known ? sectionTitle(known, section) : section;
  return { entry, title, usual: known?.schema.properties?.[section]?.['x-ownership']?.contributors ?? [] };
}

function nameIn(item: View): string {
  return (item.text ?? '').trim().toLowerCase();
}

function problem({ spec }: RuleContext, item: View, section: string, message: string): RuleProblem {
  const id = (item.text ?? '').trim();
  return {
    message,
    data: { id, section },
    span: item.span,
    fixes: () => {
      const edits = !item.node ? [] : item.node.parent?.kind === 'pair' ? replaceValue(spec.source, item.node, ' []') : removeItem(spec.source, item.node);
      return edits.length === 0 ? [] : [{ title: `Take \`${id}\` out of \`informed\``, safe: false, edits }];
    },
  };
}
