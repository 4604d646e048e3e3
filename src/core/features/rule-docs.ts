/** What people read of a rule who ask about it: a text beside the rule, which nobody needs before. */
import type { Assets } from '../workspace.js';

export interface RuleDocs {
  /** Why it matters, for somebody who asks. */
  readonly why: string;
  readonly howToFix: string;
  /** Whole small files that show it firing and at rest; several files as `== name ==`. Both are run as tests. */
  readonly examples: { readonly bad: string; readonly good: string };
}

/** The part of a rule's page that its author writes, with the headings of the page. */
const whole =
  /^## Why it matters\n\n(.+)\n\n## How to fix it\n\n(.+)\n\n## Example\n\nThis is pointed out:\n\n(`{3,})yaml\n([^]+?\n)\3\n\nThis is fine:\n\n(`{3,})yaml\n([^]+?\n)\5\n$/;

/** @param id of a rule that there is */
export async function readRuleDocs(assets: Assets, id: string): Promise<RuleDocs> {
  return ruleDocsIn(await assets.read(`src/core/rules/docs/${id}.md`), id);
}

/** @throws Error when a text is not written as such texts are: a mistake in our own files, caught by the house tests */
export function ruleDocsIn(text: string, id: string): RuleDocs {
  const [, why, howToFix, , bad, , good] = whole.exec(text.replaceAll('\r\n', '\n')) ?? [];
  if (why === undefined || howToFix === undefined || bad === undefined || good === undefined) throw new Error(`the text about the rule ${id} lacks a part`);
  return { why, howToFix, examples: { bad, good } };
}
