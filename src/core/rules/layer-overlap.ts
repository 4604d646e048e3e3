import { daysText, layers, named, overlaps } from '../experiment/overlap.js';
import { experimentSummary, type LayerSummary } from '../spec/summary.js';
import { numberText } from '../wording/numbers.js';
import type { Rule } from './rule.js';

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
    source: 'this-project',
  },
  *check({ spec, workspace, path }) {
    // Once an experiment is concluded, nothing of it can be moved.
    if (!workspace || path === undefined || spec.hasReached('concluded')) return;
    const own = experimentSummary(spec);
    if (!own.layer) return;
    const found = overlaps(path, own, workspace.inLayer(own.layer.name), (other) => layers(own, other) === 'overlapping');
    const [first] = found.shown;
    if (!first) return;
    yield {
      ...(found.count > 1 && { message: 'several' }),
      data: {
        layer: own.layer.name,
        own: range(own.layer),
        others: named(found),
        theirs: range(first.experiment.layer),
        days: daysText(first.days),
      },
      span: own.layer.span,
      related: found.shown.flatMap(({ other, experiment: { layer }, days }) => {
        return layer ? [{ path: other.path, span: layer.span, message: `Takes ${range(layer)} ${daysText(days)}` }] : [];
      }),
    };
  },
};

function range(layer: LayerSummary | undefined): string {
  return `${numberText(layer?.from ?? 0)} to ${numberText(layer?.to ?? 0)} %`;
}
