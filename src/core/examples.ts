/** Which files the example workspace consists of, and what they say today. */
import type { Kind, KindId } from './schema/catalog.js';
import type { Assets } from './workspace.js';

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

/**
 * The text of an example, with its days moved to today, so that whoever opens it finds nothing overdue.
 *
 * @param today `YYYY-MM-DD`
 */
export async function readExample(assets: Assets, name: string, today: string): Promise<string> {
  // Few ever ask for an example.
  const { exampleOn } = await import('./example-days.js');
  return exampleOn(await assets.read(`templates/examples/${name}`), today);
}
