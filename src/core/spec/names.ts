import { deref, pairOf, type MapNode, type Node, type ScalarNode } from '../parse/source.js';
import { aboutNames } from '../schema/lookup.js';
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
  /** The mapping it stands in. */
  readonly holder: MapNode | undefined;
  /** On a definition: the dedicated rule for two that are the same. */
  readonly duplicateRule: string | undefined;
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
  for (const { schema, node: value, holder } of fields) {
    const about = aboutNames(schema);
    if (!about) continue;
    const { defines, refers, recalls } = about;
    const at = (kind: NameKind, node: ScalarNode, { span }: Node, list: NamePlace[], duplicateRule?: string): void => {
      const name = nameIn(node);
      if (name !== undefined) list.push({ kind, name, span, node, holder, duplicateRule });
    };
    // A name may stand alone or in a list, where the schema speaks of the list's owner.
    for (const node of value.kind === 'seq' ? value.items : [value]) {
      if (node.kind === 'alias' && node.target?.kind === 'scalar') at(about.kind, node.target, node, echoed);
      if (node.kind !== 'scalar') continue;
      if (defines) at(defines.name, node, node, defined, defines.duplicate);
      if (refers) at(refers, node, node, used);
      if (recalls) at(recalls, node, node, echoed);
    }
  }
  return { defined, used, echoed };
}

function nameIn({ value }: ScalarNode): string | undefined {
  return (typeof value === 'string' && value !== '') || Number.isFinite(value) ? String(value) : undefined;
}

/** What people call the thing that a name is given to, where its neighbours say so: the name or text of a metric, goal, risk … */
export function titleOf({ holder }: NamePlace): string | undefined {
  for (const key of titleKeys) {
    const value = deref(pairOf(holder, key)?.value);
    if (value?.kind === 'scalar' && typeof value.value === 'string') return value.value;
  }
  return undefined;
}
