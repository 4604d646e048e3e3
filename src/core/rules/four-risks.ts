import { insertItem } from '../edit/insert.js';
import { mergeInsertions } from '../edit/merge.js';
import type { Fix } from '../finding.js';
import { deref, type SeqNode } from '../parse/source.js';
import type { Spec } from '../spec/spec.js';
import { isPlaceholder } from '../spec/view.js';
import { keys, listed } from '../wording/words.js';
import type { Rule } from './rule.js';
import { freeName } from './support/names.js';

/** Each with the question it asks, and what to write. */
const questions = [
  { type: 'value', asks: 'will they want it?', hint: 'why people might not want it' },
  { type: 'usability', asks: 'can they use it?', hint: 'where people might get stuck' },
  { type: 'feasibility', asks: 'can we build it?', hint: 'what might be hard to build or to run' },
  { type: 'viability', asks: 'does it work for the business?', hint: 'why it might not pay, or not be allowed' },
] as const;

type Question = (typeof questions)[number];

export const fourRisks: Rule = {
  meta: {
    id: 'four-risks',
    title: 'One of the four risks is not spoken of',
    kinds: ['prd'],
    sections: ['risks'],
    level: { base: 'info', risesWhenFirm: true, owed: true },
    messages: {
      default: 'No risk is of the type {missing}. Write for each what worries you most, or why there is little to fear.',
      one: 'No risk is of the type {missing}. Write what worries you most, or why there is little to fear.',
    },
    source: 'four-risks',
  },
  *check({ spec }) {
    const risks = spec.at('risks');
    const list = deref(risks.node);
    const types = risks.items().map((risk) => risk.at('type').text);
    // Without any risk it is the section that is missing. Of a type that is still to be filled in, nobody knows which it will be.
    if (list?.kind !== 'seq' || types.length === 0 || types.some(isPlaceholder)) return;
    const missing = questions.filter(({ type }) => !types.includes(type));
    if (missing.length === 0) return;
    yield {
      ...(missing.length === 1 && { message: 'one' }),
      data: { missing: listed(missing.map(({ type, asks }) => `\`${type}\` (${asks})`), 'or') },
      span: risks.anchor,
      fixes: () => [insertion(spec, list, missing)],
    };
  },
};

function insertion(spec: Spec, list: SeqNode, missing: readonly Question[]): Fix {
  const taken = new Set(spec.names.defined.map(({ name }) => name));
  const edits = missing.flatMap(({ type, hint }) => {
    const id = taken.has(type) ? freeName(type, (name) => taken.has(name)) : type;
    return insertItem(spec.source, list, `id: ${id}\n  type: ${type}\n  text: <${hint}>\n  mitigation: <what you do about it>\n  owner: <name>`);
  });
  return { title: `Insert ${keys(missing.map(({ type }) => type))} to fill in`, safe: false, edits: mergeInsertions(edits) };
}
