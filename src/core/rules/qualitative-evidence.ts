import { insertItem } from '../edit/insert.js';
import { deref } from '../parse/source.js';
import type { Rule } from './rule.js';
import { placeFor } from './support/places.js';

export const qualitativeEvidence: Rule = {
  meta: {
    id: 'qualitative-evidence',
    title: 'Numbers only',
    kinds: ['prd', 'experiment'],
    sections: ['evidence'],
    level: { base: 'warning' },
    messages: {
      default: 'All {count} pieces of evidence are numbers. They say how much, not why: add what people said or did, from an interview, a support ticket or a sales call.',
      single: 'The only piece of evidence is a number. It says how much, not why: add what people said or did, from an interview, a support ticket or a sales call.',
    },
    source: 'core-and-growth',
  },
  *check({ spec }) {
    // Only growth work leans towards numbers; an A/A test has no why to ask for.
    if (spec.kind.id === 'prd' ? spec.at('work_type').text !== 'growth' : spec.at('design').text === 'aa') return;
    const node = deref(spec.at('evidence').node);
    const all = spec.at('evidence').items();
    if (node?.kind !== 'seq' || all.length === 0 || !all.every((item) => item.at('kind').text === 'quantitative')) return;
    yield {
      ...(all.length === 1 && { message: 'single' }),
      data: { count: all.length },
      span: placeFor(spec, 'evidence'),
      fixes: () => [
        {
          title: 'Add what people said, to fill in',
          safe: false,
          edits: insertItem(spec.source, node, 'id: <short name>\n  kind: qualitative\n  finding: <what people said or did>\n  source: <where a reader can look it up>\n  date: <YYYY-MM-DD>'),
        },
      ],
    };
  },
};
