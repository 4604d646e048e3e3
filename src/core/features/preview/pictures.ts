/** The only place that knows which section of which kind has a picture of its own, shown above what is written in it. */
import type { SpecAnalysis } from '../../analyze.js';
import { hypothesisCard, powerCurve, resultIntervals, split, timeline } from './experiment.js';
import type { Block, Pictures } from './page.js';
import { launchPictures, metricTracks, readiness, requirementCoverage, rolloutSteps } from './plans.js';

/** By kind, then by section. */
const all: Readonly<Record<string, Readonly<Record<string, (a: SpecAnalysis) => Pictures>>>> = {
  experiment: { hypothesis: hypothesisCard, variants: split, schedule: timeline, analysis: powerCurve, results: resultIntervals },
  prd: { metrics: metricTracks, requirements: requirementCoverage, launch: launchPictures },
  launch: { metrics: metricTracks, rollout: rolloutSteps, readiness },
};

/** Sections whose picture says all that is written in them. */
const enough = new Set(['experiment.hypothesis']);

/** @param written what the section is without a picture */
export function withPictures(a: SpecAnalysis, section: string, written: readonly Block[]): readonly Block[] {
  const drawn = (all[a.spec.kind.id]?.[section]?.(a) ?? []).filter((picture) => picture !== undefined);
  return drawn.length > 0 && enough.has(`${a.spec.kind.id}.${section}`) ? drawn : [...drawn, ...written];
}
