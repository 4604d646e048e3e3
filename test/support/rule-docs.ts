import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleDocsIn, type RuleDocs } from '../../src/core/features/rule-docs.js';

export const ruleDocsFolder = join(__dirname, '..', '..', 'src', 'core', 'rules', 'docs');

/** The text beside a rule. */
export function ruleDocs(id: string): RuleDocs {
  return ruleDocsIn(readFileSync(join(ruleDocsFolder, `${id}.md`), 'utf8'), id);
}
