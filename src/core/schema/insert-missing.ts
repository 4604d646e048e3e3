/** Writes what a spec does not say yet as places to fill, at the place where the schema expects it. */
import { insertPair, type Neighbour } from '../edit/insert.js';
import { mergeInsertions } from '../edit/merge.js';
import { quote } from '../edit/quote.js';
import { replaceValue } from '../edit/replace.js';
import { deref, pairOf, type MapNode, type Node, type Pair, type Path, type Source } from '../parse/source.js';
import type { TextEdit } from '../text.js';
import { itemOf, propertiesOf, propertyOf } from './lookup.js';
import { placeholder, skeleton } from './skeleton.js';
import type { Schema } from './vocabulary.js';

/**
 * Inserts the keys at these paths. Where what is above a key is missing too, it is inserted with all that will be asked of it one
 * day. A key that stands there without a value gets one. A path that leads through something else, such as a text, gives nothing.
 *
 * @param paths in the schema's order; steps into a list are positions
 */
export function insertMissing(source: Source, root: Schema, paths: readonly Path[]): TextEdit[] {
  const gaps: Gap[] = [];
  for (const path of paths) {
    const gap = gapAt(source, root, path);
    if (gap && !gaps.some((other) => other.holder === gap.holder && other.key === gap.key)) gaps.push(gap);
  }
  return mergeInsertions(gaps.flatMap((gap) => fill(source, gap)));
}

/** Inserts one key with a text that is known, as `insertPair` takes it. What is above it has to be there. */
export function insertAt(source: Source, root: Schema, path: Path, text: string): TextEdit[] {
  const gap = gapAt(source, root, path);
  if (!gap || gap.key !== path.at(-1)) return [];
  if (gap.pair) return replaceValue(source, gap.pair.value, text);
  return insertPair(source, gap.holder, gap.key, text, neighbour(gap.holder, gap.holderSchema, gap.key));
}

/** The first key on the way to a path that is not written, and the mapping it belongs into. */
interface Gap {
  /** Undefined in an empty text. */
  readonly holder: MapNode | undefined;
  readonly holderSchema: Schema;
  readonly key: string;
  /** The key, where it stands there without a value. */
  readonly pair: Pair | undefined;
}

function gapAt(source: Source, root: Schema, path: Path): Gap | undefined {
  let node: Node | undefined = source.root;
  let schema: Schema | undefined = root;
  for (const step of path) {
    const value = deref(node);
    if (!schema) return undefined;
    if (typeof step === 'number') {
      node = value?.kind === 'seq' ? value.items[step] : undefined;
      schema = itemOf(schema);
      continue;
    }
    if (value !== undefined && value.kind !== 'map') return undefined;
    const pair = pairOf(value, step);
    if (!pair || isEmpty(pair.value)) return { holder: value, holderSchema: schema, key: step, pair };
    node = pair.value;
    schema = propertyOf(schema, step);
  }
  return undefined;
}

function isEmpty(node: Node): boolean {
  const value = deref(node);
  if (value?.kind === 'map') return value.pairs.length === 0;
  if (value?.kind === 'seq') return value.items.length === 0;
  return value === undefined || value.value === null || value.value === '';
}

function fill(source: Source, { holder, holderSchema, key, pair }: Gap): TextEdit[] {
  // Between brackets a comma would end the place to fill.
  const leaf = (hint: string): string => (holder?.flow ? quote(placeholder(hint), { flow: true }) : placeholder(hint));
  const text = skeleton(propertyOf(holderSchema, key) ?? {}, { leaf, wanted: (required) => required !== undefined });
  if (pair) return replaceValue(source, pair.value, text);
  return insertPair(source, holder, key, text, neighbour(holder, holderSchema, key));
}

/** Its place in the schema's order among the keys that are written. */
function neighbour(holder: MapNode | undefined, schema: Schema, key: string): Neighbour {
  const order = propertiesOf(schema).map(([name]) => name);
  const isWritten = (name: string): boolean => holder?.pairs.some((pair) => pair.key.value === name) ?? false;
  const after = order.slice(0, order.indexOf(key)).findLast(isWritten);
  const before = order.slice(order.indexOf(key) + 1).find(isWritten);
  return { ...(after !== undefined && { after }), ...(before !== undefined && { before }) };
}
