import type { Fix } from '../finding.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import type { Rule } from './rule.js';

/** How much each unit holds: a session is part of a device's time, people share an account. */
const size: Readonly<Record<string, number>> = { session: 0, device: 1, anonymous: 1, user: 2, account: 3 };
const people: Readonly<Record<string, string>> = { anonymous: 'anonymous visitor' };

export const unitMismatch: Rule = {
  meta: {
    id: 'unit-mismatch',
    title: 'Assigned by one unit, counted by another',
    kinds: ['experiment'],
    sections: ['audience', 'analysis'],
    level: { base: 'error' },
    messages: {
      default:
        'Variants are assigned per {unit}, but the numbers are counted per {analysis}. Cases within one {unit} are alike, so the usual formulas ' +
        'promise too much: count per {unit}, or describe the groups as `cluster` under `analysis`.',
      coarser:
        'Variants are assigned per {unit}, but the numbers are counted per {analysis}. One {analysis} may meet several variants, ' +
        'so its number belongs to none: assign per {analysis}, or count per {unit}.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const [unit, analysis] = [spec.at('audience', 'unit'), spec.at('audience', 'analysis_unit')];
    const [sizeOfUnit, sizeOfAnalysis] = [size[unit.text ?? ''], size[analysis.text ?? '']];
    if (sizeOfUnit === undefined || sizeOfAnalysis === undefined || unit.text === analysis.text) return;
    if (spec.at('analysis', 'cluster').exists || spec.at('metrics', 'primary', 'type').text === 'ratio') return;
    const coarser = sizeOfAnalysis > sizeOfUnit;
    yield {
      ...(coarser && { message: 'coarser' }),
      data: { unit: word(unit.text), analysis: word(analysis.text) },
      span: analysis.span,
      fixes: () => [
        { title: `Count per ${word(unit.text)}`, safe: false, edits: [{ ...analysis.span, newText: unit.text ?? '' }] },
        ...(coarser ? [] : describeGroups(spec)),
      ],
    };
  },
};

function word(unit: string | undefined): string {
  return people[unit ?? ''] ?? unit ?? '';
}

function describeGroups(spec: Spec): readonly Fix[] {
  const places = '\n  size: <members of a group, for example 12>\n  icc: <how alike they are, for example 0.05>';
  const edits = spec.at('analysis').exists
    ? insertAt(spec.source, spec.kind.schema, ['analysis', 'cluster'], places)
    : insertAt(spec.source, spec.kind.schema, ['analysis'], `\n  cluster:${places.replaceAll('\n', '\n  ')}`);
  return edits.length === 0 ? [] : [{ title: 'Describe the groups as `cluster`', safe: false, edits }];
}
