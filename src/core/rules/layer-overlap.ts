import { experimentSummary, type LayerSummary } from '../spec/summary.js';
import type { Rule } from './rule.js';
import { daysText, layers, meetings, named } from './support/overlap.js';
import { numberText } from './support/numbers.js';

export const layerOverlap: Rule = {
  meta: {
    id: 'layer-overlap',
    title: 'Ranges of one exclusion layer overlap',
    kinds: ['experiment'],
    sections: ['audience'],
    level: { base: 'error' },
    workspace: true,
    messages: {
      default:
        'In the layer "{layer}" this test takes {own}, and {others} takes {theirs} {days}. ' +
        'Some people would be in both, which the layer is there to prevent: choose ranges that do not overlap, or other dates.',
      several:
        'In the layer "{layer}" this test takes {own}, and {others} take parts of that at the same time. ' +
        'Some people would be in several tests, which the layer is there to prevent: choose ranges that do not overlap, or other dates.',
    },
    why: 'A layer promises that its tests never share a user. With overlapping ranges the promise is broken without anybody noticing, and the results mix.',
    howToFix: 'Give each test of the layer a range of its own: the next one may begin exactly where another ends.',
    source: 'this-project',
    examples: {
      bad: example(40),
      good: example(50),
    },
  },
  *check({ spec, workspace, path }) {
    // Once an experiment is concluded, nothing of it can be moved.
    if (!workspace || path === undefined || spec.hasReached('concluded')) return;
    const own = experimentSummary(spec);
    if (!own.layer) return;
    const met = meetings(path, own, workspace.inLayer(own.layer.name), (other) => layers(own, other) === 'overlapping');
    const [first] = met.shown;
    if (!first) return;
    yield {
      ...(met.count > 1 && { message: 'several' }),
      data: {
        layer: own.layer.name,
        own: range(own.layer),
        others: named(met),
        theirs: range(first.experiment.layer),
        days: daysText(first.days),
      },
      span: own.layer.span,
      related: met.shown.flatMap(({ other, experiment: { layer }, days }) => {
        return layer ? [{ path: other.path, span: layer.span, message: `Takes ${range(layer)} ${daysText(days)}` }] : [];
      }),
    };
  },
};

function range(layer: LayerSummary | undefined): string {
  return `${numberText(layer?.from ?? 0)} to ${numberText(layer?.to ?? 0)} %`;
}

function example(from: number): string {
  const spec = (id: string, low: number, high: number): string =>
    `== ${id}.experiment.yaml ==\nspec: experiment/v1\nid: ${id}\ntitle: Checkout\nstatus: draft\n` +
    `audience:\n  exclusion_layer:\n    name: checkout\n    from: ${low}\n    to: ${high}\nschedule:\n  start: 2026-03-02\n  duration_days: 14\n`;
  return spec('guest-checkout', 0, 50) + spec('shorter-form', from, 100);
}
