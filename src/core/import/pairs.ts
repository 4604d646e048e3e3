/** Blocks that consist of names and values: labelled lines, labelled points, tables of two columns. */
import { withoutEnd } from '../text.js';
import type { Block } from './blocks.js';
import { labelled } from './match.js';
import { pairsOf } from './table.js';

export interface Pair {
  readonly label: string;
  readonly value: string;
  /** As it stands in the document. */
  readonly raw: string;
}

interface Split {
  readonly pairs: readonly Pair[];
  /** What has no label, as it stands in the document. */
  readonly rest: readonly string[];
}

/** Undefined for a block without a single label. */
export function splitPairs(block: Block): Split | undefined {
  const split = block.kind === 'table' ? ofTable(block) : block.kind === 'list' ? ofList(block) : block.kind === 'paragraph' ? ofLines(block.text) : undefined;
  return split && split.pairs.length > 0 ? split : undefined;
}

function ofTable(table: Block & { readonly kind: 'table' }): Split | undefined {
  const pairs = pairsOf(table)?.map(([name, value]) => ({ label: withoutEnd(name.replace(/^\*+/, ''), '*:').trim(), value, raw: `${name} | ${value}` }));
  return pairs && { pairs, rest: [] };
}

function ofList(list: Block & { readonly kind: 'list' }): Split {
  const pairs: Pair[] = [];
  const rest: string[] = [];
  for (const item of list.items) {
    const label = labelled(item.text);
    const below = item.items.map(({ raw }) => raw).join('\n');
    if (label && (label.value !== '' || below !== '')) pairs.push({ label: label.label, value: [label.value, below].filter((text) => text !== '').join('\n'), raw: item.raw });
    else rest.push(item.raw);
  }
  return { pairs, rest };
}

/** A line without a label goes on with the one above it. */
function ofLines(text: string): Split {
  const pairs: { label: string; value: string; raw: string }[] = [];
  const rest: string[] = [];
  for (const line of text.split('\n').flatMap((each) => each.split(/(?<!\s)\s+\|\s+(?=[^|:]{1,40}:)/))) {
    const label = labelled(line);
    const last = pairs.at(-1);
    if (label && label.value !== '') pairs.push({ ...label, raw: line });
    else if (last && !label) Object.assign(last, { value: `${last.value}\n${line}`, raw: `${last.raw}\n${line}` });
    else rest.push(line);
  }
  return { pairs, rest };
}
