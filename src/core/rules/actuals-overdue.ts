import type { Path } from '../parse/source.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import { dayNumber } from '../wording/dates.js';
import { counted, listed, listedUpTo } from '../wording/words.js';
import type { Rule } from './rule.js';
import { metricsWithout } from './support/metrics.js';
import { mayLackKeys } from './support/places.js';

export const actualsOverdue: Rule = {
  meta: {
    id: 'actuals-overdue',
    title: 'Nobody has looked back yet',
    kinds: ['prd', 'launch'],
    sections: ['metrics', 'results'],
    // Not asked before the launch.
    level: { base: 'warning', draft: 'warning' },
    messages: {
      default: 'The review was due on {day}, {days} ago, but this is not written down: {missing}. Look the numbers up and write what came of it, or agree on a later day.',
    },
    source: 'core-and-growth',
  },
  *check({ spec, today }) {
    const review = spec.at('review_by');
    const [due, now] = [dayNumber(review.text), dayNumber(today)];
    if (!spec.hasReached('launched') || due === undefined || now === undefined || now <= due) return;
    const owed = spec.kind.id === 'prd' ? owedByPrd(spec) : owedByLaunch(spec);
    if (owed.paths.length === 0) return;
    yield {
      data: { day: review.text ?? '', days: counted(now - due, 'day'), missing: listed(owed.words) },
      span: review.span,
      fixes: () => fillIn(spec, owed.paths.length > 1 ? 'Insert what is missing' : `Insert \`${String(owed.paths[0]?.at(-1))}\``, owed.paths),
    };
  },
};

interface Owed {
  readonly words: readonly string[];
  readonly paths: readonly Path[];
}

function owedByPrd(spec: Spec): Owed {
  const metrics = metricsWithout(spec, 'actual');
  const names = metrics.map(({ id, name }) => (id === undefined ? name.toLowerCase() : name));
  const results = spec.at('results');
  const untold = mayLackKeys(results) && results.at('learnings').items().length === 0;
  return {
    words: [
      ...(metrics.length > 0 ? [`the \`actual\` of ${listedUpTo(names, 4)}`] : []),
      ...(untold ? ['the `learnings` in `results`'] : []),
    ],
    paths: [...metrics.map(({ view }) => [...view.path, 'actual']), ...(untold ? [['results', 'learnings']] : [])],
  };
}

/** The numbers of a launch are told under its results. */
function owedByLaunch(spec: Spec): Owed {
  const results = spec.at('results');
  const untold = mayLackKeys(results) && !results.entries().some(([, view]) => view.items().length > 0);
  return untold ? { words: ['the `results`'], paths: [['results']] } : { words: [], paths: [] };
}
