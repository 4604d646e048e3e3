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
    why: 'Growth work suits existing products that solve a pain and are not optimised yet. On a product that is still vision there are few users to measure and nothing settled to improve.',
    howToFix: 'Check whether the PRD\'s `horizon` is still right. If it is, talk to people or show them a prototype instead, or point to the PRD of the product they use today.',
    source: 'growth-pm',
    examples: {
      bad: '== assistant.prd.yaml ==\nspec: prd/v1\nid: assistant\ntitle: Assistant\nstatus: draft\nhorizon: future\n== wording.experiment.yaml ==\nspec: experiment/v1\nid: wording\ntitle: Wording\nstatus: draft\nprd: assistant\n',
      good: '== search.prd.yaml ==\nspec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nhorizon: current\n== wording.experiment.yaml ==\nspec: experiment/v1\nid: wording\ntitle: Wording\nstatus: draft\nprd: search\n',
    },
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
