/** What a field is, what may stand there and when it is needed, as people read it. */
import { expected } from '../schema/describe.js';
import { itemOf, typesOf, valuesOf } from '../schema/lookup.js';
import type { Condition, RequiredFrom, Schema, Unit } from '../schema/vocabulary.js';
import { inSentence } from '../text.js';
import { exampleText } from './example.js';
import { blocks, code, codeBlock, escape, list } from './markdown.js';
import { nameLabel } from './named.js';

/**
 * A field as Markdown.
 *
 * @param key the name it is written under
 * @param always it may never be missing, whatever the status
 * @param more facts that only this place knows
 */
export function fieldText(key: string, schema: Schema, always: boolean, more: readonly string[] = []): string {
  const choices = choicesOf(schema);
  const facts = [
    ...(valuesOf(schema).length > 0 ? [] : formOf(schema)),
    ...(always || schema.default === undefined || typeof schema.default === 'object' ? [] : [`**Default:** ${code(String(schema.default))}`]),
    ...unitOf(schema['x-unit']),
    ...refersTo(schema),
    ...neededFrom(schema['x-required-from'], always),
    ...more,
  ];
  const example = schema.examples?.[0];
  return blocks(
    `**${escape(schema.title ?? key)}**`,
    schema.description,
    list(facts),
    choices.length === 0 ? undefined : `**Choices**\n${list(choices.map((choice) => `${code(String(choice.value))} ${choice.description}`.trim()))}`,
    example === undefined ? undefined : `**Example**\n${codeBlock(exampleText(key, example))}`,
  );
}

/** One of a field's choices, as Markdown. */
export function choiceText(schema: Schema, value: unknown): string | undefined {
  const choice = choicesOf(schema).find((candidate) => candidate.value === value);
  return choice && blocks(`**${escape(schema.title ?? 'Value')}** ${code(String(choice.value))}`, choice.description);
}

/** The values of the field or, for a list, of its entries. */
function choicesOf(schema: Schema): ReturnType<typeof valuesOf> {
  const own = valuesOf(schema);
  const item = itemOf(schema);
  return own.length > 0 || !item ? own : valuesOf(item);
}

/** Days are named where it says what to write. */
const unitWords: Readonly<Partial<Record<Unit, string>>> = {
  fraction: 'a share of one: 0.05 and 5% mean the same',
  percent: 'percent: 50 and 50% mean the same',
  users: 'users',
};

function unitOf(unit: Unit | undefined): readonly string[] {
  const words = unit && unitWords[unit];
  return words === undefined ? [] : [`**Unit:** ${words}`];
}

/** A field without a type takes anything. */
function formOf(schema: Schema): readonly string[] {
  return typesOf(schema).length === 0 ? [] : [`**Write:** ${expected(schema)}`];
}

function refersTo(schema: Schema): readonly string[] {
  const kind = schema['x-refers'] ?? itemOf(schema)?.['x-refers'];
  return kind === undefined || kind === 'person' ? [] : [`**Refers to:** ${inSentence(nameLabel(kind))}`];
}

/** "from status `ready`, when horizon is current or next". */
function neededFrom(required: RequiredFrom | undefined, always: boolean): readonly string[] {
  if (always) return ['**Needed** in every spec'];
  if (!required) return [];
  const conditions = [
    ...conditionWords(required.if, ''),
    ...conditionWords(required.if_item, ' here'),
    ...(required.after === undefined ? [] : [`the day under ${code(required.after)} has passed`]),
    ...(required.unless === undefined ? [] : [`there is no ${code(required.unless)}`]),
  ];
  return [`**Needed:** from status ${code(required.status)}${conditions.length === 0 ? '' : `, when ${conditions.join(' and ')}`}`];
}

function conditionWords(condition: Condition | undefined, where: string): readonly string[] {
  return Object.entries(condition ?? {}).map(([key, values]) => `${code(key)}${where} is ${values.map(code).join(' or ')}`);
}
