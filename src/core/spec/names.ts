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
  /**
   * The same names where nothing is judged: what is only recalled, and an alias in the place of a name. The span is the alias's, the node
   * is what it repeats.
   */
  readonly echoed: readonly NamePlace[];
}

/** Keys whose value serves as the title of the thing that has an id, best first. */
const titleKeys = ['title', 'name', 'outcome', 'text', 'want', 'finding', 'question', 'decision', 'on', 'description'];

export function namesOf(fields: readonly Field[]): Names {
  const defined: NamePlace[] = [];
  const used: NamePlace[] = [];
  const echoed: NamePlace[] = [];
  for (const field of fields) {
    const defines = field.schema['x-defines'];
    const refers = field.schema['x-refers'];
    const recalls = field.schema['x-recalls'];
    const kind = defines?.name ?? refers ?? recalls;
    if (!kind) continue;
    for (const { node, span } of aliasesOf(field.node)) {
      const name = nameIn(node);
      if (name !== undefined) echoed.push({ kind, name, span, node });
    }
    for (const node of scalarsOf(field.node)) {
      const name = nameIn(node);
      if (name === undefined) continue;
      const place = { name, span: node.span, node };
      if (defines) {
        const title = titleBeside(field);
        defined.push({
          ...place,
          kind: defines.name,
          ...(title !== undefined && { title }),
          ...(defines.duplicate !== undefined && { duplicateRule: defines.duplicate }),
        });
      }
      if (refers) used.push({ ...place, kind: refers });
      if (recalls) echoed.push({ ...place, kind: recalls });
    }
  }
  return { defined, used, echoed };
}

function nameIn({ value }: ScalarNode): string | undefined {
  return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
}

/** A name may stand alone or in a list, where the schema speaks of the list's owner. */
function scalarsOf(node: Node): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  return node.kind === 'seq' ? node.items.filter((item) => item.kind === 'scalar') : [];
}

/** The aliases in the place of a name, or in a list of names, each with the text it repeats. */
function aliasesOf(node: Node): readonly { readonly node: ScalarNode; readonly span: Span }[] {
  const candidates = node.kind === 'seq' ? node.items : [node];
  return candidates.flatMap((one) => (one.kind === 'alias' && one.target?.kind === 'scalar' ? [{ node: one.target, span: one.span }] : []));
}

function titleBeside(field: Field): string | undefined {
  for (const key of titleKeys) {
    const value = deref(pairOf(field.holder, key)?.value);
    if (value?.kind === 'scalar' && typeof value.value === 'string') return value.value;
  }
  return undefined;
}
