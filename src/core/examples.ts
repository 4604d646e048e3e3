/** Which files the example workspace consists of. */
import type { Kind, KindId } from './schema/catalog.js';

/** A file of the example workspace. */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly kind: Kind;
  readonly title?: string;
  readonly status?: string;
}

/** The filled example of each kind. */
export const exampleFiles: Readonly<Record<KindId, string>> = {
  prd: 'guided-setup.prd.yaml',
  experiment: 'onboarding-checklist.experiment.yaml',
  launch: 'guided-setup.launch.yaml',
  config: 'product-specs.yaml',
};

/** The rest of the examples' team: another PRD, in another horizon, with a test that runs and one that has ended. */
export const moreExamples: readonly string[] = ['fast-pay.prd.yaml', 'reminder-day-before.experiment.yaml', 'reminder-language.experiment.yaml'];
