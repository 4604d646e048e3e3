import type { MapNode, Node, Pair } from '../parse/source.js';
import { itemOf, keySchemaOf, propertyOf } from '../schema/lookup.js';
import type { Schema } from '../schema/vocabulary.js';

/** A value of the text beside what the schema says about it. */
export interface Field {
  /** The key at the top of the file that it stands under; undefined for the file as a whole. */
  readonly section: string | undefined;
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

  function visit(node: Node, about: Schema, section: string | undefined, pair: Pair | undefined, holder: MapNode | undefined): void {
    fields.push({ section, node, pair, holder, schema: about, isKey: false });
    if (node.kind === 'map') visitMap(node, about, section);
    else if (node.kind === 'seq') {
      const item = itemOf(about);
      if (item) for (const child of node.items) visit(child, item, section, undefined, holder);
    }
  }

  function visitMap(map: MapNode, about: Schema, section: string | undefined): void {
    const keys = keySchemaOf(about);
    for (const pair of map.pairs) {
      const key = String(pair.key.value);
      if (map === root && key.startsWith('x-')) continue; // a team's own keys are its own business
      const within = section ?? key;
      if (keys) fields.push({ section: within, node: pair.key, pair, holder: map, schema: keys, isKey: true });
      const property = propertyOf(about, key);
      if (property) visit(pair.value, property, within, pair, map);
    }
  }

  if (root) visit(root, schema, undefined, undefined, undefined);
  return fields;
}
