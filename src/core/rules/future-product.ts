import type { Rule } from './rule.js';

export const futureProduct: Rule = {
  meta: {
    id: 'future-product',
    title: 'An experiment on a product that is still an idea',
    kinds: ['experiment'],
    sections: [],
    level: { base: 'info' },
    workspace: true,
    messages: {
      default: 'The PRD `{prd}` is about a future product, and experiments of this kind need one that people use already. Find out first, with research or a prototype, whether it solves a problem.',
    },
    source: 'growth-pm',
  },
  *check({ spec, workspace }) {
    const reference = spec.at('prd');
    if (!workspace || reference.text === undefined) return;
    const prd = workspace.withId(reference.text).find(({ kind }) => kind === 'prd');
    if (prd?.horizon !== 'future') return;
    const related = prd.idSpan ? [{ path: prd.path, span: prd.idSpan, message: 'The PRD, with the horizon `future`' }] : [];
    yield { data: { prd: reference.text }, span: reference.span, related };
  },
};
