/** Writes what the README says of every rule, and the texts for translators, from the sources. House tests fail while they differ. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleMetas } from '../core/rules/catalog.js';
import { levelAt, type RuleMeta } from '../core/rules/rule.js';
import { kinds } from '../core/schema/catalog.js';
import { bundleOf, textsIn } from './visible-texts.js';

const readme = join(__dirname, '..', '..', 'README.md');
const [begin, end] = ['<!-- rules: written by `npm run docs` -->', '<!-- /rules -->'];

/** The README with the table of rules brought up to date. */
export function withReference(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for the rules: ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n${table()}\n${text.slice(to)}`;
}

function table(): string {
  const rows = ruleMetas.map((meta) => `| \`${meta.id}\` | ${meta.title} | ${kindsOf(meta)} | ${levelOf(meta)} |`);
  return ['| rule | what it looks at | in | weight: draft → firm |', '|---|---|---|---|', ...rows].join('\n');
}

function kindsOf(meta: RuleMeta): string {
  if (meta.kinds.length === kinds.length) return 'every file';
  return meta.kinds.map((id) => kinds.find((kind) => kind.id === id)?.label ?? id).join(', ');
}

function levelOf(meta: RuleMeta): string {
  const [draft, firm] = [levelAt(meta.level, 'draft'), levelAt(meta.level, 'firm')];
  return draft === firm ? `${firm ?? ''}` : `${draft ?? ''} → ${firm ?? ''}`;
}

if (require.main === module) {
  writeFileSync(readme, withReference(readFileSync(readme, 'utf8')));
  writeFileSync(join(__dirname, '../../l10n/bundle.l10n.json'), bundleOf(textsIn(join(__dirname, '../vscode')).values()));
}
