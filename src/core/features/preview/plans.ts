/** What PRDs and launch briefs show beyond their words: where metrics go, what serves which goal, how it reaches people, what is ready. */
import type { SpecAnalysis } from '../../analyze.js';
import { roleShort } from '../../ownership/knowledge.js';
import { metricsOf } from '../../spec/metrics.js';
import { requirementsOf } from '../../spec/requirements.js';
import { dayNumber } from '../../wording/dates.js';
import { spanOf } from './blocks.js';
import { coverageChart } from './charts/coverage.js';
import { readinessChart } from './charts/readiness.js';
import { stepsChart } from './charts/steps.js';
import { tracksChart } from './charts/tracks.js';
import { metricText } from './metric.js';
import type { Pictures } from './page.js';

export function metricTracks({ spec }: SpecAnalysis): Pictures {
  const tracks = metricsOf(spec).flatMap(({ view }) => {
    const [baseline, target] = [view.at('baseline').number, view.at('target').number];
    if (baseline === undefined || target === undefined) return [];
    const say = (value: number): string => metricText(view, value);
    return [{ label: view.at('name').text ?? view.at('id').text ?? 'Metric', baseline, target, actual: view.at('actual').number, by: view.at('by').filledText, say, span: view.span }];
  });
  return [tracksChart('From baseline to target', tracks, spanOf(spec.at('metrics')))];
}

/** What no goal asks for stands last. */
export function requirementCoverage({ spec }: SpecAnalysis): Pictures {
  const all = requirementsOf(spec).map(({ view, name, priority, acceptance }) => ({
    goals: view.at('goals').items().map((goal) => goal.text),
    shown: { name: name.replaceAll('`', ''), priority, checked: acceptance.some((criterion) => criterion.exists) },
  }));
  const goals = spec.at('goals').items().map((goal) => {
    const id = goal.at('id').filledText;
    const words = goal.at('outcome').filledText ?? goal.at('customer_outcome').filledText ?? id ?? 'Goal';
    return { goal: words, requirements: all.filter((one) => id !== undefined && one.goals.includes(id)).map(({ shown }) => shown), span: goal.span };
  });
  if (goals.length === 0) return [];
  const rest = all.filter(({ goals: cited }) => cited.length === 0).map(({ shown }) => shown);
  const span = spanOf(spec.at('requirements'));
  return [coverageChart('What serves which goal', rest.length === 0 ? goals : [...goals, { goal: 'No goal named', requirements: rest, span }], span)];
}

export function rolloutSteps({ spec }: SpecAnalysis): Pictures {
  const stages = spec.kind.id === 'prd' ? spec.at('launch', 'rollout') : spec.at('rollout', 'stages');
  const steps = stages.items().flatMap((stage) => {
    const percent = stage.at('percent').percent;
    return percent === undefined ? [] : [{ label: stage.at('stage').filledText ?? 'Stage', percent, advanceIf: stage.at('advance_if').filledText, span: stage.span }];
  });
  return [stepsChart('Who has it when', steps, spanOf(stages))];
}

/** Readiness of a launch brief, the launch checklist of a PRD. */
export function readiness({ spec, today }: SpecAnalysis): Pictures {
  const list = spec.kind.id === 'prd' ? spec.at('launch', 'checklist') : spec.at('readiness');
  const items = list.items().flatMap((view) => {
    if (view.at('state').text === 'not-applicable') return [];
    const role = view.at('role').filledText;
    return [{ item: view.at('item').filledText ?? '–', role: role === undefined ? 'nobody' : roleShort(role), done: view.at('state').text === 'done', due: dayNumber(view.at('due').text), span: view.span }];
  });
  const launch = dayNumber(spec.at(spec.kind.id === 'prd' ? 'target_launch' : 'launch_date').text);
  return [readinessChart('What is ready', items, launch, dayNumber(today) ?? 0, spanOf(list))];
}

/** The launch of a PRD has both. */
export function launchPictures(a: SpecAnalysis): Pictures {
  return [...rolloutSteps(a), ...readiness(a)];
}
