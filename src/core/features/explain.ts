/** Pages about one thing somebody asks for by name: a kind, a section, a field, a role; those about rules are `rule-page.ts`. */
import { roleById, rolePhrase, roles } from '../ownership/knowledge.js';
import { ruleIds } from '../rules/catalog.js';
import { kindById, kinds as builtIn, type Kind } from '../schema/catalog.js';
import { itemOf, propertiesOf, propertyOf } from '../schema/lookup.js';
import type { OwnershipAnnotation, OwnershipCondition, Schema } from '../schema/vocabulary.js';
import { capitalised, inSentence } from '../text.js';
import { fieldText } from './field-text.js';
import { blocks, code, escape, list } from './markdown.js';
import { roleWord, sourceLink } from './people.js';
import { usuallyDriven, usuallyInvolved } from './usual-owners.js';

/**
 * The page about a section (`prd.problem`), a field (`experiment.analysis.mde`), a kind of spec (`prd`) or a role (`growth-pm`), as Markdown;
 * undefined when there is no such thing.
 */
export function explain(topic: string, kinds: readonly Kind[] = builtIn): string | undefined {
  const [kindId = '', ...path] = topic.split('.');
  const kind = kindById(kindId, kinds);
  if (path.length === 0) return kind ? kindPage(kind) : rolePage(topic, kinds);
  const found = kind && fieldAt(kind, path);
  if (!kind || !found) return undefined;
  const { schema, always } = found;
  const ownership = path.length === 1 ? schema['x-ownership'] : undefined;
  const key = path.at(-1) ?? '';
  return ownership ? sectionPage(kind, key, schema, ownership) : blocks(fieldText(key, schema, always), keysOf(schema));
}

/** All there is a page about but single fields, for lists and suggestions. */
export function explainTopics(kinds: readonly Kind[] = builtIn): readonly string[] {
  return [...ruleIds, ...roles.map(({ id }) => id), ...kinds.map(({ id }) => id), ...kinds.flatMap((kind) => propertiesOf(kind.schema).map(([key]) => `${kind.id}.${key}`))];
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

function kindPage({ id, label, phrase, schema, suffixes, sections }: Kind): string {
  const lines = sections.map((key) => {
    const { title = key, 'x-ownership': ownership } = schema.properties?.[key] ?? {};
    return `${code(`${id}.${key}`)} ${escape(title)}${ownership ? `: ${roleWord(ownership.owner)}` : ''}`;
  });
  return blocks(
    `# ${escape(capitalised(label))}`,
    schema.description,
    `The name of a file that is ${escape(phrase)} ends in ${suffixes.map(code).join(' or ')}.`,
    lines.length === 0 ? undefined : `## Its sections, and who usually drives them\n\n${list(lines)}`,
  );
}

function rolePage(id: string, kinds: readonly Kind[]): string | undefined {
  const role = roleById(id);
  if (!role) return undefined;
  const drives = usuallyDriven(id, kinds);
  return blocks(
    `# ${role.title}`,
    `${code(id)} · role`,
    role.description,
    `**Also called:** ${role.titles.join(', ')}`,
    drives.length === 0 ? undefined : `## What it usually drives\n\n${list(drives)}`,
  );
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
