import { insertPair } from '../edit/insert.js';
import type { Problem } from '../finding.js';
import { deref, pairOf, type Source } from '../parse/source.js';
import type { Kind } from './catalog.js';
import { placeholder } from './skeleton.js';

/** The few keys that every file of a kind must have from its first day. An empty value counts as missing. `spec` has a rule of its own. */
export function missingKeys(source: Source, kind: Kind): readonly Problem[] {
  const problems: Problem[] = [];
  const root = deref(source.root);
  if (root && root.kind !== 'map') return problems;
  for (const key of kind.schema.required ?? []) {
    if (key === 'spec') continue;
    const pair = pairOf(root, key);
    const value = deref(pair?.value);
    if (pair && !(value?.kind === 'scalar' && (value.value === null || value.value === ''))) continue;
    const schema = kind.schema.properties?.[key];
    const first = root?.kind === 'map' ? root.pairs[0] : undefined;
    const text = ` ${String(schema?.enum?.[0] ?? placeholder(schema?.title?.toLowerCase() ?? key))}`;
    problems.push({
      rule: 'missing-key',
      message: pair ? 'empty' : 'default',
      data: { key, phrase: kind.phrase, title: schema?.title ?? key, example: example(schema?.examples?.[0] ?? schema?.enum?.[0]) },
      span: pair?.key.span ?? first?.key.span ?? { start: 0, end: 0 },
      fixes: () => [
        {
          title: `Insert \`${key}\``,
          safe: false,
          edits: pair ? [{ start: pair.key.span.end, end: pair.span.end, newText: `:${text}` }] : insertPair(source, root, key, text, { after: before(kind, key) }),
        },
      ],
    });
  }
  return problems;
}

/** The key it usually stands behind. */
function before(kind: Kind, key: string): string {
  const keys = Object.keys(kind.schema.properties ?? {});
  return keys[keys.indexOf(key) - 1] ?? 'spec';
}

function example(value: unknown): string {
  return typeof value === 'string' ? `, for example \`${value}\`` : '';
}
