import { daysText, layers, named, overlaps } from '../experiment/overlap.js';
import { experimentSummary } from '../spec/summary.js';
import type { Rule } from './rule.js';

/** Neither changes anything that the other test's people would see. */
const harmless: ReadonlySet<string | undefined> = new Set(['aa', 'holdout']);

export const overlappingExperiments: Rule = {
  meta: {
    id: 'overlapping-experiments',
    title: 'Two experiments at one place and time',
    kinds: ['experiment'],
    sections: ['schedule', 'audience'],
    level: { base: 'warning' },
    workspace: true,
    messages: {
      default:
        '{others} runs on the same surface {days}, so the same people may meet both changes and neither result can be told from the other. ' +
        'Move one of them, or give both separate ranges of one exclusion layer.',
      several:
        '{others} run on the same surface at the same time, so the same people may meet several changes and no result can be told from the others. ' +
        'Move this one, or give all of them separate ranges of one exclusion layer.',
    },
    source: 'this-project',
  },
  *check({ spec, workspace, path }) {
    // Once an experiment is concluded, its dates can no longer be changed.
    if (!workspace || path === undefined || spec.hasReached('concluded')) return;
    const own = experimentSummary(spec);
    if (own.surface === undefined || harmless.has(own.design)) return;
    // Ranges of one layer that overlap are reported as such.
    const found = overlaps(path, own, workspace.onSurface(own.surface), (other) => !harmless.has(other.design) && layers(own, other) === undefined);
    const [first] = found.shown;
    if (!first) return;
    yield {
      ...(found.count > 1 && { message: 'several' }),
      data: { others: named(found), days: daysText(first.days) },
      span: spec.at('surface').span,
      related: found.shown.map(({ other, experiment, days }) => ({
        path: other.path,
        span: experiment.surfaceSpan,
        message: `On the same surface ${daysText(days)}`,
      })),
    };
  },
};
