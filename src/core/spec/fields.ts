import type { MapNode, Node, Pair, Path, ScalarNode } from '../parse/source.js';
import { itemOf, keySchemaOf, propertyOf } from '../schema/lookup.js';
import type { Schema } from '../schema/vocabulary.js';

/** A value of the text beside what the schema says about it. */
export interface Field {
  readonly path: Path;
  readonly node: Node;
  /** The key it stands under; undefined for list items and for keys that are names themselves. */
  readonly pair: Pair | undefined;
  /** The mapping it stands in, for reading its neighbours. */
  readonly holder: MapNode | undefined;
  readonly schema: Schema;
  /** True for the key of a mapping whose keys are names, such as the roles of `team`. */
  readonly isKey: boolean;
}

/** Every place of a text that the schema knows, each once, in the order of the text. Aliases are not followed. */
export function fieldsOf(root: Node | undefined, schema: Schema): readonly Field[] {
  const fields: Field[] = [];

  function visit(node: Node, about: Schema, path: Path, pair: Pair | undefined, holder: MapNode | undefined): void {
    fields.push({ path, node, pair, holder, schema: about, isKey: false });
    if (node.kind === 'map') visitMap(node, about, path);
    else if (node.kind === 'seq') {
      const item = itemOf(about);
      if (item) node.items.forEach((child, index) => visit(child, item, [...path, index], undefined, holder));
    }
  }

  function visitMap(map: MapNode, about: Schema, path: Path): void {
    const keys = keySchemaOf(about);
    for (const pair of map.pairs) {
      const key = String(pair.key.value);
      if (path.length === 0 && key.startsWith('x-')) continue; // a team's own keys are its own business
      const below = [...path, key];
      if (keys) fields.push(keyField(pair.key, pair, keys, below, map));
      const property = propertyOf(about, key);
      if (property) visit(pair.value, property, below, pair, map);
    }
  }

  if (root) visit(root, schema, [], undefined, undefined);
  return fields;
}

function keyField(key: ScalarNode, pair: Pair, schema: Schema, path: Path, holder: MapNode): Field {
  return { path, node: key, pair, holder, schema, isKey: true };
}
