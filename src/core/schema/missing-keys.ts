import { insertPair } from '../edit/insert.js';
import type { Fix, Problem } from '../finding.js';
import { nearest } from '../nearest.js';
import { deref, pairOf, type MapNode, type Node, type Source } from '../parse/source.js';
import type { Span, TextEdit } from '../text.js';
import { listed } from '../wording/words.js';
import type { Kind } from './catalog.js';
import { insertMissing } from './insert-missing.js';
import { propertiesOf, schemaAt } from './lookup.js';
import { nameOf, type Misfit } from './misfit.js';
import { hintFor, placeholder } from './skeleton.js';

/**
 * The few keys that every file of a kind must have from its first day: one problem for all that are not there, and one for each that has
 * nothing behind its colon. That only the kind itself is not written down is for a rule of its own.
 */
export function missingKeys(source: Source, kind: Kind): readonly Problem[] {
  const root = deref(source.root);
  if (root && root.kind !== 'map') return [];
  const absent = absentKeys(root, kind);
  const empty = (kind.schema.required ?? []).filter((key) => key !== 'spec' && isEmpty(deref(pairOf(root, key)?.value)));
  return [...(absent.length === 0 ? [] : [absentProblem(source, root, kind, absent)]), ...empty.map((key) => emptyProblem(root, kind, key))];
}

/** The keys that every file of a kind has and this one has not, in their usual order; none when only `spec` is missing. */
export function absentKeys(root: Node | undefined, kind: Kind): readonly string[] {
  if (root && root.kind !== 'map') return [];
  const absent = (kind.schema.required ?? []).filter((key) => !pairOf(root, key));
  return absent.some((key) => key !== 'spec') ? absent : [];
}

/** Where a person is sent to who has to write something at the top: the first key, or the first character of a text without any. */
export function topOf(source: Source, within: Node | undefined = source.root): Span {
  const root = deref(within);
  const first = root?.kind === 'map' ? root.pairs[0]?.key.span : undefined;
  const start = root?.span.start ?? 0;
  return first ?? { start, end: Math.min(start + 1, source.text.length) };
}

function absentProblem(source: Source, root: MapNode | undefined, kind: Kind, keys: readonly string[]): Problem {
  const words = keys.map((key) => `\`${key}\``);
  const [only = ''] = keys;
  return {
    rule: 'missing-key',
    message: keys.length === 1 ? 'one' : 'default',
    data: { kind: kind.label, keys: listed(words), key: only, example: `${only}: ${exampleOf(kind, only)}` },
    span: topOf(source),
    fixes: (): readonly Fix[] => [{ title: `Insert ${listed(words)}`, safe: false, edits: insertion(source, root, kind, keys) }],
  };
}

function emptyProblem(root: MapNode | undefined, kind: Kind, key: string): Problem {
  const pair = pairOf(root, key);
  const span = pair?.key.span ?? { start: 0, end: 0 };
  return {
    rule: 'missing-key',
    message: 'empty',
    data: { key, example: exampleOf(kind, key) },
    span,
    fixes: () => [{ title: `Insert \`${key}\``, safe: false, edits: [{ start: span.end, end: pair?.span.end ?? span.end, newText: `: ${valueFor(kind, key)}` }] }],
  };
}

/** A key that is missing deeper inside. Our own kinds ask for those by status; a team's may ask always. */
export function missingWithin({ error, path, node, source, kind }: Misfit): Problem | undefined {
  const key = error.params.missingProperty;
  const map = deref(node);
  if (key === undefined || map?.kind !== 'map') return undefined;
  // A key that is only misspelt is told as that.
  const known = new Set(propertiesOf(schemaAt(kind.schema, path) ?? {}).map(([name]) => name));
  if (map.pairs.some((pair) => !known.has(String(pair.key.value)) && nearest(String(pair.key.value), [key]) !== undefined)) return undefined;
  return {
    rule: 'missing-key',
    message: 'within',
    data: { name: nameOf(path), key },
    span: node.parent?.kind === 'pair' ? node.parent.key.span : topOf(source, node),
    fixes: () => [{ title: `Insert \`${key}\``, safe: false, edits: insertMissing(source, kind.schema, [[...path, key]]) }],
  };
}

function isEmpty(value: Node | undefined): boolean {
  return value?.kind === 'scalar' && (value.value === null || value.value === '');
}

/** Each key goes behind the nearest one that usually stands before it, or to the very top; what comes to one place becomes one edit. */
function insertion(source: Source, root: MapNode | undefined, kind: Kind, keys: readonly string[]): readonly TextEdit[] {
  const required = kind.schema.required ?? [];
  const top = root?.pairs[0]?.key.value;
  const edits: TextEdit[] = [];
  for (const key of keys) {
    const after = required.slice(0, required.indexOf(key)).findLast((other) => pairOf(root, other));
    const where = after !== undefined ? { after } : top === undefined ? {} : { before: String(top) };
    for (const edit of insertPair(source, root, key, ` ${valueFor(kind, key)}`, where)) {
      const index = edits.findIndex((other) => other.start === edit.start && other.end === edit.end);
      const same = edits[index];
      // In a text without keys only the first begins a new line.
      if (same) edits[index] = { ...same, newText: same.newText + (root ? edit.newText : edit.newText.trimStart()) };
      else edits.push(edit);
    }
  }
  return edits;
}

function valueFor(kind: Kind, key: string): string {
  const schema = kind.schema.properties?.[key] ?? {};
  return key === 'spec' ? kind.tag : String(schema.enum?.[0] ?? placeholder(hintFor(schema)));
}

/** What could stand behind the colon. */
function exampleOf(kind: Kind, key: string): string {
  const schema = kind.schema.properties?.[key];
  const value = schema?.enum?.[0] ?? schema?.examples?.[0];
  return typeof value === 'string' ? value : '';
}
