import { deref, pairOf, type Node, type ScalarNode } from '../parse/source.js';
import type { NameKind } from '../schema/vocabulary.js';
import type { Span } from '../text.js';
import type { Field } from './fields.js';

/** A place where a name is born or used. */
export interface NamePlace {
  readonly kind: NameKind;
  readonly name: string;
  /** The name itself, quotes included. */
  readonly span: Span;
  readonly node: ScalarNode;
  /** What people call the thing, where its neighbours say so: the name or text of a metric, goal, risk … */
  readonly title?: string;
  /** On a definition: the dedicated rule for two that are the same. */
  readonly duplicateRule?: string;
}

export interface Names {
  readonly defined: readonly NamePlace[];
  readonly used: readonly NamePlace[];
}

/** Keys whose value serves as the title of the thing that has an id, best first. */
const titleKeys = ['title', 'name', 'outcome', 'text', 'want', 'finding', 'question', 'decision', 'on', 'description'];

export function namesOf(fields: readonly Field[]): Names {
  const defined: NamePlace[] = [];
  const used: NamePlace[] = [];
  for (const field of fields) {
    const defines = field.schema['x-defines'];
    const refers = field.schema['x-refers'];
    if (!defines && !refers) continue;
    for (const node of scalarsOf(field.node)) {
      if (typeof node.value !== 'string' && typeof node.value !== 'number') continue;
      const name = String(node.value);
      if (name === '') continue;
      const title = titleBeside(field);
      const place = { name, span: node.span, node };
      if (defines) {
        defined.push({
          ...place,
          kind: defines.name,
          ...(title !== undefined && { title }),
          ...(defines.duplicate !== undefined && { duplicateRule: defines.duplicate }),
        });
      }
      if (refers) used.push({ ...place, kind: refers });
    }
  }
  return { defined, used };
}

/** A name may stand alone or in a list, where the schema speaks of the list's owner. */
function scalarsOf(node: Node): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  return node.kind === 'seq' ? node.items.filter((item) => item.kind === 'scalar') : [];
}

function titleBeside(field: Field): string | undefined {
  for (const key of titleKeys) {
    const value = deref(pairOf(field.holder, key)?.value);
    if (value?.kind === 'scalar' && typeof value.value === 'string') return value.value;
  }
  return undefined;
}
