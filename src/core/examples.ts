/** Which files the example workspace consists of, and what they say today. */
import type { Analysis } from './analyze.js';
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
const moreExamples = ['fast-pay.prd.yaml', 'reminder-day-before.experiment.yaml', 'reminder-language.experiment.yaml'];

export const exampleNames: readonly string[] = [...Object.values(exampleFiles), ...moreExamples];

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

/** Each file of the example workspace, with what it is an example of. @param analyze as a project does */
export function readExamples(assets: Assets, today: string, analyze: (text: string, name: string) => Analysis): Promise<readonly Example[]> {
  return Promise.all(exampleNames.map(async (name) => {
    const text = await readExample(assets, name, today);
    const analysis = analyze(text, name);
    if (!analysis.ours) throw new Error(`the example ${name} is no spec`);
    const { kind, title, status } = analysis.spec;
    return { name, text, kind, ...(title !== undefined && { title }), ...(status !== undefined && { status }) };
  }));
}
