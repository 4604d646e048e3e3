/** Pages about one thing somebody asks for by name: a section, a field; those about rules are `rule-page.ts`. */
import { rolePhrase } from '../ownership/knowledge.js';
import { ruleIds } from '../rules/catalog.js';
import { kindById, kinds as builtIn, type Kind } from '../schema/catalog.js';
import { inSentence } from '../schema/describe.js';
import { itemOf, propertiesOf, propertyOf } from '../schema/lookup.js';
import type { OwnershipAnnotation, OwnershipCondition, Schema } from '../schema/vocabulary.js';
import { fieldText } from './field-text.js';
import { blocks, code, escape, list } from './markdown.js';
import { sourceLink } from './people.js';
import { usuallyInvolved } from './usual-owners.js';

/** The page about a section (`prd.problem`) or a field (`experiment.analysis.mde`), as Markdown; undefined when there is no such thing. */
export function explain(topic: string, kinds: readonly Kind[] = builtIn): string | undefined {
  const [kindId = '', ...path] = topic.split('.');
  const kind = kindById(kindId, kinds);
  const found = kind && path.length > 0 ? fieldAt(kind, path) : undefined;
  if (!kind || !found) return undefined;
  const { schema, always } = found;
  const ownership = path.length === 1 ? schema['x-ownership'] : undefined;
  const key = path.at(-1) ?? '';
  return ownership ? sectionPage(kind, key, schema, ownership) : blocks(fieldText(key, schema, always), keysOf(schema));
}

/** Every rule and section there is a page about, for lists and suggestions. */
export function explainTopics(kinds: readonly Kind[] = builtIn): readonly string[] {
  return [...ruleIds, ...kinds.flatMap((kind) => propertiesOf(kind.schema).map(([key]) => `${kind.id}.${key}`))];
}

/** Lists are passed through: `experiment.variants.weight` is the weight of each. */
function fieldAt(kind: Kind, path: readonly string[]): { readonly schema: Schema; readonly always: boolean } | undefined {
  let schema: Schema | undefined = kind.schema;
  let always = false;
  for (const key of path) {
    const holder: Schema = itemOf(schema) ?? schema;
    if (key.startsWith('x-')) return undefined;
    always = holder === kind.schema && (holder.required ?? []).includes(key);
    schema = propertyOf(holder, key);
    if (!schema) return undefined;
  }
  return { schema, always };
}

function sectionPage(kind: Kind, key: string, schema: Schema, ownership: OwnershipAnnotation): string {
  const good = schema['x-good'] ?? [];
  return blocks(
    `# ${escape(schema.title ?? key)}`,
    `${code(`${kind.id}.${key}`)} · section of ${escape(kind.phrase)}`,
    schema.description,
    good.length === 0 ? undefined : `## What good looks like\n\n${list(good)}`,
    `## Who writes it\n\n${list(usuallyInvolved(ownership))}\n\n${ownership.why}${ownership.source.length === 0 ? '' : ` (${ownership.source.map(sourceLink).join(', ')})`}`,
    ownership.when === undefined ? undefined : `## When that changes\n\n${list(ownership.when.map(change))}`,
    keysOf(schema),
  );
}

function change(condition: OwnershipCondition): string {
  const facts = Object.entries(condition.if).map(([key, values]) => `${code(key)} is ${values.map(code).join(' or ')}`);
  const owner = condition.owner === undefined ? '' : ` ${rolePhrase(condition.owner)} drives.`;
  return `When ${facts.join(' and ')}:${owner} ${condition.why}`;
}

function keysOf(schema: Schema): string | undefined {
  const keys = propertiesOf(itemOf(schema) ?? schema);
  if (keys.length === 0) return undefined;
  const lines = keys.map(([key, { title, description }]) => `${code(key)} ${title === undefined ? '' : `(${escape(inSentence(title))}) `}${description ?? ''}`.trim());
  return `## What can stand in it\n\n${list(lines)}`;
}
