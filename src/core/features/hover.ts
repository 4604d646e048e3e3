import type { SpecAnalysis } from '../analyze.js';
import { locate, type Location } from '../parse/locate.js';
import { deref, pairOf, type Path, type ScalarNode } from '../parse/source.js';
import { ruleMeta } from '../rules/catalog.js';
import { keySchemaOf, schemaAt } from '../schema/lookup.js';
import type { NameKind, Schema } from '../schema/vocabulary.js';
import type { Span } from '../text.js';
import { choiceText, fieldText } from './field-text.js';
import { gateFacts } from './gate-text.js';
import { blocks, escape, list } from './markdown.js';
import { namedText } from './named.js';
import { involvedText, whyText } from './ownership-text.js';
import { roleAndPeople } from './people.js';
import { planText } from './plan-hover.js';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
  /** The rule whose name this is: there is more to say of it, which has to be read first. */
  readonly rule?: string;
}

/** On keys, on values that are chosen from a list, and on names of other things; nothing on what people write freely. */
export function hover(a: SpecAnalysis, offset: number): Hover | undefined {
  const place = locate(a.source, offset);
  const node = place.node;
  if (node?.kind !== 'scalar') return undefined;
  const markdown = place.on === 'key' ? keyText(a, place) : valueText(a, place, node);
  const rule = ruleAt(a, place, node);
  return markdown === undefined ? undefined : { span: node.span, markdown, ...(rule !== undefined && { rule }) };
}

function ruleAt(a: SpecAnalysis, { path, on }: Location, node: ScalarNode): string | undefined {
  const schema = schemaAt(a.spec.kind.schema, path);
  const kind = on === 'key' ? namesAt(a, path) : schema && refersTo(a, path, schema);
  return kind === 'rule' ? ruleMeta(String(node.value))?.id : undefined;
}

/** What kind of names the keys are among which a key stands; undefined where they are fields. */
function namesAt(a: SpecAnalysis, path: Path): NameKind | undefined {
  const holder = schemaAt(a.spec.kind.schema, path.slice(0, -1));
  return holder && keySchemaOf(holder)?.['x-refers'];
}

function keyText(a: SpecAnalysis, { path }: Location): string | undefined {
  const root = a.spec.kind.schema;
  const key = String(path.at(-1));
  const names = namesAt(a, path);
  const named = names && namedText(a, names, key);
  if (named !== undefined) return named;
  const schema = schemaAt(root, path);
  if (!schema) return undefined;
  const ownership = path.length === 1 ? a.ownership.of(key) : undefined;
  const required = path.length === 1 && (root.required ?? []).includes(key);
  if (!ownership) return blocks(fieldText(key, schema, required, [...itemOwner(a, path), ...gateFacts(a, path)]), planText(a, path));
  const good = schema['x-good'] ?? [];
  return blocks(
    `**${escape(schema.title ?? key)}**`,
    schema.description,
    involvedText(a, ownership),
    // Editors show the first dozen lines without scrolling: the numbers that were asked for come before advice.
    planText(a, path),
    good.length === 0 ? undefined : `**What good looks like**\n${list(good)}`,
    whyText(ownership),
  );
}

function valueText(a: SpecAnalysis, { path }: Location, node: ScalarNode): string | undefined {
  const schema = schemaAt(a.spec.kind.schema, path);
  if (!schema || node.value === null) return undefined;
  const choice = choiceText(schema, node.value);
  if (choice !== undefined) return blocks(choice, list([...itemOwner(a, path), ...gateFacts(a, path)]));
  const kind = refersTo(a, path, schema);
  return kind && namedText(a, kind, String(node.value));
}

/** A single name where a list is possible stands for the list's entry. */
function refersTo(a: SpecAnalysis, path: Path, schema: Schema): NameKind | undefined {
  const holder = typeof path.at(-1) === 'number' ? schemaAt(a.spec.kind.schema, path.slice(0, -1)) : undefined;
  return schema['x-refers'] ?? holder?.['x-refers'];
}

/** In sections whose items have owners of their own, such as risks: who owns this one, beside the key or value that decides it. */
function itemOwner(a: SpecAnalysis, path: Path): readonly string[] {
  const [section, index, key] = path;
  if (path.length !== 3 || typeof section !== 'string' || typeof index !== 'number') return [];
  if (schemaAt(a.spec.kind.schema, [section])?.['x-ownership']?.by_item?.key !== key) return [];
  const item = deref(a.spec.at(section, index).node);
  const value = deref(pairOf(item, String(key))?.value);
  const chosen = value?.kind === 'scalar' ? String(value.value) : '';
  const owner = a.ownership.ofItem(section, chosen) ?? a.ownership.of(section)?.owner;
  return [`**Owner of this entry:** ${owner === undefined ? 'nobody in this team' : roleAndPeople(a.ownership.roster, owner)}`];
}
